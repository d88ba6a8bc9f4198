import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/run/read-journal.ts';
import { scoring } from '../../src/run/scoring.ts';
import { openRun } from '../../src/run/store.ts';
import { upgrade } from '../../src/run/upgrade.ts';
import { runOf } from '../compare/runs.ts';
import { all, emptyFolder } from './folders.ts';

const steps = { 1: (path: string) => `${path}→2`, 2: (path: string) => `${path}→3` };

describe('upgrade', () => {
  it('takes an older value through every version in between', () => {
    expect(upgrade('file', 1, 3, steps)('1')).toBe('1→2→3');
    expect(upgrade('file', 2, 3, steps)('2')).toBe('2→3');
    expect(upgrade('file', 3, 3, steps)('3')).toBe('3');
  });

  it('refuses what a newer version wrote, and says what to do', () => {
    const problems = [{ code: 'format-newer', file: 'file', hint: expect.stringContaining('Update') as string }];
    expect(() => upgrade('file', 4, 3, steps)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining(problems[0])] }),
    );
  });

  it.each([0, -1, 1.5, '1', null, undefined, {}])('refuses %j as a format', (found) => {
    expect(() => upgrade('file', found, 3, steps)).toThrow('no format');
  });
});

it('a journal of format 1 is read as one in which nothing followed a conversation, also where a resumed run went on with it', async () => {
  const path = join(await emptyFolder(), 'conversations.jsonl');
  const brief = { escalation: { policy: 'allowed', queue: null } };
  const since = { transfer: [], second: { why: 'It had left' }, lifeline: [{ stage: 1 }] };
  const lines = [
    { kind: 'journal', format: 1, planSha256: 'x', startedAt: '2026-01-01T00:00:00.000Z' },
    { kind: 'conversation', id: 'a/b/1', brief, turns: [], end: {} },
    { kind: 'conversation', id: 'a/b/2', brief, turns: [], end: {}, ...since },
  ];
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [header, before, after] = await all(readJournal(path));
  expect(header).toMatchObject({ format: 4 });
  expect(before).toMatchObject({ transfer: null, second: null, lifeline: [] });
  expect(before).toHaveProperty('brief.escalation', { policy: 'allowed', queue: null, agent: null });
  expect(after).toMatchObject(since);
});

it('scores of format 1 had nought of nought where it could not be found out: read as unknown', async () => {
  const folder = await emptyFolder();
  const { record, scored } = runOf([
    { cell: 'refunds/calm', solved: 1, of: 1, measures: () => ({ abandonment: [0, 1] }) },
  ]);
  const older = { ...scored[0]!, measures: { ...scored[0]!.measures, false_success: [0, 0] } };
  const lines = [{ kind: 'scores', format: 1, scorers: {} }, older];
  await writeFile(join(folder, 'run.json'), JSON.stringify(record));
  await writeFile(join(folder, 'scores.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [read] = await all((await openRun(folder, scoring)).scored());
  expect(read!.measures).toEqual({ verified_success: [1, 1], abandonment: [0, 1], false_success: null });
});
