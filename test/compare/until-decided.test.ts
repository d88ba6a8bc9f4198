import { describe, expect, it } from 'vitest';
import {
  beginAsking,
  look,
  looksUpTo,
  repetitionsForNextLook,
  type Answer,
  type Question,
} from '../../src/compare/decide/interim-analysis.ts';
import { replay } from '../../src/compare/decide/replay.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
import { questionsOf } from '../../src/compare/decide/questions.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { alpha } from '../../src/compare/verdict.ts';
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
    answers = look(
      answers,
      looks,
      { baseline: bot(before, repetitions).scored, candidate: bot(now, repetitions).scored },
      alpha,
    );
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
      { question, state: 'held', looks: 1, repetitions: 5 },
      { question: other, state: 'open', looks: 1, repetitions: 5 },
    ];
    expect([...repetitionsForNextLook(answers, looks)]).toEqual([[cells[0], 10]]);
  });

  it('does not call a fall one that is sure but smaller than what the gate allows', () => {
    const lax = { ...question, margin: 0.4 };
    expect(askUntilDecided(0.95, 0.8, lax).state).toBe('held');
  });

  it('keeps a limit that is surely reached, breaks one that is surely not, and leaves one in between', () => {
    const limit = {
      metric: 'verified_success',
      segment: question.segment,
      operator: 'min',
      limit: 0.8,
      of: 'gate',
      together: 1,
      cells,
    } as const;
    const few = { ...limit, cells: cells.slice(0, 4) };
    expect(askUntilDecided(0.9, 0.95, limit)).toMatchObject({ state: 'held', looks: 1 });
    expect(askUntilDecided(0.9, 0.5, limit)).toMatchObject({ state: 'regressed', looks: 1 });
    expect(askUntilDecided(0.9, 0.8, few)).toMatchObject({ state: 'undecided', looks: 5 });
  });

  it('counts what is unknown: a limit is kept or broken only where it is whichever way that would have gone', () => {
    const { metric, segment } = question;
    const asked: Question = {
      metric,
      segment,
      operator: 'min',
      limit: 0.5,
      of: 'gate',
      together: 1,
      cells: ['s0/calm'],
    };
    const answered = (solved: number, decided: number, unknown: number) => {
      const { scored } = runOf([{ cell: 's0/calm', solved, of: decided + unknown }]);
      const candidate = scored.map((one, i) =>
        i < decided ? one : { ...one, verified: null, measures: { verified_success: null } },
      );
      const open: Answer = { question: asked, state: 'open', looks: 1, repetitions: 0 };
      return look([open], [20, 40, 60], { baseline: null, candidate }, alpha)[0]!.state;
    };
    expect([answered(20, 20, 0), answered(0, 20, 0)]).toEqual(['held', 'regressed']);
    expect([answered(20, 20, 20), answered(0, 20, 20)]).toEqual(['open', 'open']);
    expect([answered(35, 36, 4), answered(1, 36, 4)]).toEqual(['held', 'regressed']);
    // What is unknown so far may be found out by more repetitions.
    expect(answered(0, 0, 20)).toBe('open');
  });

  // Every path of a bot exactly at its limit, weighed by its chance. Looked at once and again a plain 95 % interval is wrong in 14 of 100.
  it.each([
    ['limit', 0.9, 5, 0.025],
    ['limit', 0.95, 15, 0.025],
    ['limit', 0.8, 40, 0.025],
    ['limit', 0.5, 20, 0.025],
    ['floor', 0.8, 40, 0.05],
    ['floor', 0.5, 20, 0.05],
  ])(
    'breaks or keeps a %s of %d wrongly, over all looks up to %d, by a chance of %d at most',
    (of, limit, budget, most) => {
      const at = looksUpTo(budget);
      const asked: Question = {
        metric: question.metric,
        segment: question.segment,
        operator: 'min',
        limit,
        of: of === 'floor' ? 'intent' : 'gate',
        together: 1,
        cells: ['s0/calm'],
      };
      const wrong = { held: 0, regressed: 0, undecided: 0 };
      let paths = new Map([[0, 1]]);
      for (const [taken, repetitions] of at.entries()) {
        const more = repetitions - (at[taken - 1] ?? 0);
        const next = new Map<number, number>();
        for (const [solved, chance] of paths)
          for (let gained = 0; gained <= more; gained++)
            next.set(solved + gained, (next.get(solved + gained) ?? 0) + chance * binomial(more, gained, limit));
        for (const [solved, chance] of next) {
          const candidate = runOf([{ cell: 's0/calm', solved, of: repetitions }]).scored;
          const open: Answer = { question: asked, state: 'open', looks: taken, repetitions: 0 };
          const { state } = look([open], at, { baseline: null, candidate }, alpha)[0]!;
          if (state === 'open') continue;
          wrong[state] += chance;
          next.delete(solved);
        }
        paths = next;
      }
      expect(wrong.held).toBeLessThanOrEqual(most);
      expect(wrong.regressed).toBeLessThanOrEqual(most);
      expect(wrong.held + wrong.regressed).toBeGreaterThan(0);
      expect(wrong.held + wrong.regressed + wrong.undecided).toBeCloseTo(1, 9);
    },
  );

  it('does not go on asking what nobody can observe', () => {
    const unseen: Question = { ...question, metric: 'intent_accuracy' };
    expect(askUntilDecided(0.9, 0.9, unseen)).toMatchObject({ state: 'undecided', looks: 1 });
  });
});

describe('answers found again from stored conversations', () => {
  const held = (repetitions: number) => ({
    baseline: bot(0.95, repetitions).scored,
    candidate: bot(0.9, repetitions).scored,
  });
  const doubtful = { ...question, cells: cells.slice(0, 10) };
  const ask = (asked: readonly Question[], arms: ReturnType<typeof held>) =>
    replay<readonly Answer[]>(
      {
        begin: beginAsking(asked),
        needed: (open) => repetitionsForNextLook(open, looks),
        judge: (open, round) => look(open, looks, round, alpha),
      },
      arms,
    );

  it('do not see what was held after a look', () => {
    const [once] = ask([question], held(5));
    const [later] = ask([question], held(25));
    expect(once!.looks).toBe(1);
    expect(once!.state === 'open' || once!.state === later!.state).toBe(true);
    expect(ask([doubtful], held(25))[0]!.looks).toBe(5);
  });

  it('stop where the conversations do', () => {
    expect(ask([doubtful], held(12))).toMatchObject([{ state: 'open', looks: 2, repetitions: 10 }]);
  });
});

describe('what gates ask', () => {
  const run = runOf([
    { cell: 'refunds/calm', intent: 'refunds', solved: 1, of: 1 },
    { cell: 'status/calm', intent: 'status', solved: 1, of: 1 },
    { cell: 'status/angry', intent: 'status', solved: 1, of: 1 },
  ]);
  const gates: GateSpec[] = [
    { metric: 'verified_success', each: 'intent', max_drop: 0.05 },
    { metric: 'verified_success', persona: 'calm', min: 0.9 },
    { metric: 'effort_index', max: 40 },
  ];
  const quarantine = quarantineOf(
    [{ scenario: 'status', persona: 'angry', until: '2026-12-31', reason: '' }],
    '2026-01-01',
  );
  const ids = (baseline: typeof run.scored | null, intents: Record<string, { floor?: number }> = {}) =>
    questionsOf({ gates, intents }, { baseline, candidate: run.scored }, quarantine).map(
      ({ segment, cells }) => `${segment.kind} ${segment.id}: ${cells.join(' ')}`,
    );

  it('is of the cells it applies to, without those set aside; numbers are not asked for', () => {
    expect(ids(run.scored)).toEqual([
      'intent refunds: refunds/calm',
      'intent status: status/calm',
      'persona calm: refunds/calm status/calm',
    ]);
  });

  it('is of the floors that intents declare too', () => {
    expect(ids(null, { refunds: {}, status: { floor: 0.8 }, elsewhere: { floor: 0.9 } })).toEqual([
      'persona calm: refunds/calm status/calm',
      'intent status: status/calm',
    ]);
  });

  it('is of limits alone where there is no other bot', () => {
    expect(ids(null)).toEqual(['persona calm: refunds/calm status/calm']);
  });
});

function binomial(n: number, x: number, p: number): number {
  let ways = 1;
  for (let i = 0; i < x; i++) ways *= (n - i) / (x - i);
  return ways * p ** x * (1 - p) ** (n - x);
}
