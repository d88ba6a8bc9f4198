import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issue } from '../../src/api/issue.ts';
import type { RecurringIssue } from '../../src/compare/series/recurring.ts';
import { appendNight } from '../../src/trial/history.ts';
import { owned } from '../../src/trial/issue-log.ts';

let reports: string;
beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'mystery-shopper-issue-'));
  await appendNight(reports, {
    id: 'night-1',
    startedAt: '2026-03-01T02:00:00.000Z',
    suite: 'a',
    bot: { name: 'Bot', build: '1', protocol: 'http' },
    program: '0.1.0',
    seed: '1',
    repeat: 5,
    conversations: 10,
    scorable: 10,
    judged: true,
    values: {},
    failures: { 'cancel/refused': 3 },
  });
});
afterAll(() => rm(reports, { recursive: true }));

const found: RecurringIssue = {
  key: 'cancel/refused',
  intent: 'cancel',
  code: 'refused',
  counts: [3],
  state: 'first',
  since: '',
};

it('an issue has the owner and the note that were recorded last, whatever else stands in the file', async () => {
  expect(await owned(join(reports, 'run'), [found])).toMatchObject([{ owner: null, note: '' }]);
  const { file } = await issue({ key: 'cancel/refused', owner: 'Ana Ruiz', note: 'lost lines', reports });
  await issue({ key: 'cancel/refused', owner: 'Ben', note: 'fixed in 2.5', reports });
  await appendFile(file, '{"format":1,"key":"cancel/ref\nnull\n[]\n');
  expect(await owned(join(reports, 'run'), [found])).toMatchObject([{ owner: 'Ben', note: 'fixed in 2.5' }]);
});

it('one that no run failed by is not recorded, and the nearest is named', async () => {
  await expect(issue({ key: 'cancel/refusd', owner: 'Ana', reports })).rejects.toMatchObject({
    problems: [{ code: 'unknown-reference', hint: 'Did you mean "cancel/refused"?' }],
  });
});
