import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/trial/outcome.ts';
import { score } from '../../src/api/score.ts';
import { ProblemError } from '../../src/problem.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { jsonl } from '../transcript/read.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-score-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });
const transfer = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: '1', type: 'function', function: { name: 'transfer_to_human_agents', arguments: '{}' } }],
};

const tauRun = (task_id: number, trial: number, reward: number, traj: object[]) => ({
  task_id,
  trial,
  reward,
  info: {},
  traj,
});
const kept = [user('Cancel my flight.'), assistant('It is cancelled.'), user('Thanks ###STOP###')];
const handed = [user('I want to speak to a human.'), assistant('I will transfer you to a human agent.'), transfer];

const value = ({ record }: Outcome, metric: MetricName) =>
  record.aggregate.values.find((one) => one.metric === metric && one.segment.kind === 'all');

async function scored(name: string, text: string) {
  await writeFile(join(cwd, name), text);
  return score({ paths: [name], cwd, out: 'reports', formats: ['summary'] });
}

describe('runs of τ-bench, scored from their file', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const runs = [tauRun(0, 0, 1, kept), tauRun(0, 1, 0, kept), tauRun(1, 0, 0, handed)];
    outcome = await scored('tau.json', JSON.stringify(runs));
  });

  it('are judged by the reward, named as another tool’s label, in cells of their tasks', () => {
    expect(outcome.record.aggregate).toMatchObject({
      conversations: 3,
      decidedBy: { label: 3, nothing: 0 },
      endReasons: { 'handed-off': 1, unknown: 2 },
    });
    expect(value(outcome, 'verified_success')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(outcome.record.aggregate.cells.map(({ cell }) => cell)).toEqual(['task-0/customer', 'task-1/customer']);
    expect(outcome.record.aggregate.passHat).toEqual([0.25]);
  });

  it('show what happened on the way to a human, and not whether one was due', () => {
    expect(value(outcome, 'containment')).toMatchObject({ numerator: 2, denominator: 3 });
    expect(value(outcome, 'promised_not_signalled')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(outcome.model.escalation?.funnel.map(({ label, candidate }) => [label, candidate])).toEqual([
      ['Human asked for', 1],
      ['Promised in text', 1],
      ['Machine signal', 1],
    ]);
    expect(outcome.model.scores.find(({ scorer }) => scorer === 'escalation')).toMatchObject({ headline: null });
  });

  it.each<MetricName>([
    'false_success',
    'intent_accuracy',
    'facts_kept',
    'facts_asked_again',
    'rephrases',
    'dead_ends',
    'waiting',
    'escalation_recall',
    'over_escalation',
    'abandonment',
    'bot_errors',
  ])('have no %s: absent, and neither passed nor zero', (metric) => {
    expect(value(outcome, metric)?.value ?? null).toBeNull();
  });

  it('come with a report that says what is not observable, and what was left out', async () => {
    const summary = await readFile(join(outcome.folder, 'summary.md'), 'utf8');
    for (const words of [
      'whether a human was due is declared nowhere',
      'the transcripts give no times',
      'end-of-run markers',
    ])
      expect(summary).toContain(words);
    expect(await readFile(join(outcome.folder, 'conversations.jsonl'), 'utf8')).not.toContain('###');
  });

  it('score the same again from their run folder alone', async () => {
    const before = await readFile(join(outcome.folder, 'scores.jsonl'), 'utf8');
    await rm(join(cwd, 'tau.json'));
    await score({ paths: [outcome.folder], cwd, formats: [] });
    expect(await readFile(join(outcome.folder, 'scores.jsonl'), 'utf8')).toBe(before);
  });
});

describe('transcripts of words alone', () => {
  const turns = [
    { role: 'customer', text: 'I want to speak to a human.' },
    { role: 'bot', text: 'I will transfer you to a human agent.' },
  ];

  it('show neither success nor a handoff, nor that there was none', async () => {
    const outcome = await scored('words.jsonl', jsonl({ id: 'a', turns }));
    for (const metric of ['verified_success', 'containment', 'promised_not_signalled'] as const)
      expect(value(outcome, metric)?.value ?? null).toBeNull();
    expect(outcome.model.escalation?.funnel.at(-1)).toMatchObject({ label: 'Machine signal', candidate: null });
    expect(outcome.model.map?.rows[0]?.cells[0]).toMatchObject({ shade: 'unseen', counts: '' });
    expect(outcome.model.worst).toEqual([]);
    expect(outcome.model.untested.map(({ what }) => what)).toContain('Verified success');
  });

  it.each([
    ['a call', { role: 'bot', text: '', call: { name: 'transfer_to_human_agents', args: {} } }],
    ['an agent', { role: 'agent', text: 'Mia here.' }],
  ])('in a file that has %s somewhere were contained where they have none', async (_, handed) => {
    const contained = [
      { role: 'customer', text: 'When are you open?' },
      { role: 'bot', text: 'From 9 to 5.' },
    ];
    const outcome = await scored(
      'mixed.jsonl',
      jsonl({ id: 'a', turns: contained }, { id: 'b', turns: [...turns, handed] }, { id: 'c', turns: contained }),
    );
    expect(value(outcome, 'containment')).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('with times show how long customers waited', async () => {
    const at = (second: number) => ({ at: `2026-03-02T09:00:0${second}Z` });
    const outcome = await scored(
      'timed.jsonl',
      jsonl({ id: 'a', turns: turns.map((turn, n) => ({ ...turn, ...at(n * 4) })) }),
    );
    expect(value(outcome, 'waiting')?.value).toBe(4);
    expect(outcome.record.aggregate.latencyMs?.p50).toBeCloseTo(4000, -1);
  });

  it('are scored for all that is whole, and every damaged line is named', async () => {
    const { problems, record } = await scored('torn.jsonl', `${jsonl({ id: 'a', turns })}{"id": "b", "tur\n`);
    expect(problems).toMatchObject([{ code: 'transcript-damaged', file: 'torn.jsonl', range: { start: { line: 2 } } }]);
    expect(record.aggregate.conversations).toBe(1);
  });
});

describe('what is no transcript', () => {
  it('is a problem, and leaves no folder behind', async () => {
    await writeFile(join(cwd, 'notes.txt'), 'Nothing to see here.\n');
    const failure = score({ paths: ['notes.txt'], cwd, out: 'nothing' });
    await expect(failure).rejects.toThrow(ProblemError);
    expect(await readdir(join(cwd, 'nothing'))).toEqual([]);
  });

  it('a run among transcripts is refused', async () => {
    const { folder } = await scored('one.jsonl', jsonl({ id: 'a', turns: [{ role: 'bot', text: 'Hello!' }] }));
    await expect(score({ paths: [folder, 'one.jsonl'], cwd })).rejects.toThrow(/together with other paths/);
  });
});
