import { describe, expect, it } from 'vitest';
import {
  beginAsking,
  look,
  looksUpTo,
  repetitionsForNextLook,
  type Answer,
  type Question,
} from '../../src/compare/until-decided.ts';
import { runOf } from './runs.ts';

const cells = Array.from({ length: 40 }, (_, i) => `s${i}/calm`);
const question: Question = { metric: 'verified_success', segment: { kind: 'all', id: '' }, margin: 0.05, cells };
const looks = looksUpTo(25);

/** A bot that solves the first so many of every twenty repetitions of a cell, whichever they are. */
const bot = (share: number, repetitions: number) => {
  const run = runOf(cells.map((cell) => ({ cell, solved: 0, of: repetitions })));
  const scored = run.scored.map((one, i) => {
    const verified = (i * 7) % 20 < 20 * share;
    return { ...one, verified, measures: { verified_success: [verified ? 1 : 0, 1] as const } };
  });
  return { ...run, scored };
};

function askUntilDecided(before: number, now: number, asked = question): Answer {
  let answers = beginAsking([asked]);
  for (
    let needed = repetitionsForNextLook(answers, looks);
    needed.size > 0;
    needed = repetitionsForNextLook(answers, looks)
  ) {
    const repetitions = Math.max(...needed.values());
    answers = look(answers, looks, bot(before, repetitions), bot(now, repetitions));
  }
  return answers[0]!;
}

describe('until decided', () => {
  it('looks at even steps up to the budget', () => {
    expect(looks).toEqual([5, 10, 15, 20, 25]);
    expect(looksUpTo(3)).toEqual([1, 2, 3]);
  });

  it('stops early where a fall is plain', () => {
    const { state, looks: taken } = askUntilDecided(0.95, 0.6);
    expect(state).toBe('regressed');
    expect(taken).toBeLessThan(3);
  });

  it('stops early where a fall is excluded', () => {
    const { state, looks: taken } = askUntilDecided(0.95, 0.95);
    expect(state).toBe('held');
    expect(taken).toBeLessThan(5);
  });

  it('ends undecided when the budget does', () => {
    const few = { ...question, cells: cells.slice(0, 10) };
    expect(askUntilDecided(0.95, 0.9, few)).toMatchObject({ state: 'undecided', looks: 5 });
  });

  it('asks nothing more of what is settled', () => {
    const other: Question = { ...question, segment: { kind: 'intent', id: 's0' }, cells: cells.slice(0, 1) };
    const answers: Answer[] = [
      { question, state: 'held', looks: 1 },
      { question: other, state: 'open', looks: 1 },
    ];
    expect([...repetitionsForNextLook(answers, looks)]).toEqual([[cells[0], 10]]);
  });
});
