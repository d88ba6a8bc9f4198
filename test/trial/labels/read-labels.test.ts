import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/api/validate.ts';
import { readLabels } from '../../../src/trial/labels/read-labels.ts';

async function read(text: string, criteria: readonly string[] | null = ['dated']) {
  const path = join(await mkdtemp(join(tmpdir(), 'mystery-shopper-labels-')), 'labels');
  await writeFile(path, text);
  return readLabels(path, 'labels', criteria);
}

const row = { run: 'night', conversation: 'late/plain/1', criterion: 'dated', label: 'pass' };

describe('labels of judged conversations', () => {
  it.each([
    ['CSV', 'run,conversation,criterion,label\nnight,late/plain/1,dated,pass\n'],
    [
      'CSV with other columns, in another order, in capitals',
      'Label,note,Criterion,Conversation,Run\r\nPASS,"a, b",dated,late/plain/1,night\r\n',
    ],
    ['CSV as spreadsheets save it', '\uFEFFrun,conversation,criterion,label\n night , late/plain/1 ,dated,Pass\n\n'],
    ['JSONL', `${JSON.stringify(row)}\n\n`],
    ['the same row twice', `${JSON.stringify(row)}\n${JSON.stringify({ ...row, by: 'Ann' })}`],
  ])('are read from %s', async (_, text) => {
    expect(await read(text)).toEqual({ labels: [row], problems: [] });
  });

  it.each([
    [
      'a missing column',
      'run,conversation,label\nnight,late/plain/1,pass',
      'Line 2 of the labels "labels" has no criterion',
    ],
    ['an empty cell', 'run,conversation,criterion,label\n,late/plain/1,dated,pass', 'has no run'],
    ['another label', 'run,conversation,criterion,label\nnight,late/plain/1,dated,maybe', 'has the label "maybe"'],
    [
      'a criterion that there is not',
      'run,conversation,criterion,label\nnight,late/plain/1,date,pass',
      'names the criterion "date"',
    ],
    ['JSONL with a broken line', `${JSON.stringify(row)}\n{"run":`, 'line 2 is no JSON'],
    [
      'two people who differ',
      `${JSON.stringify(row)}\n${JSON.stringify({ ...row, label: 'fail' })}`,
      'Lines 1 and 2 of the labels',
    ],
    [
      'CSV with a quote that is never closed',
      'run,conversation,criterion,label\n"night,late,dated,pass',
      "can't be read",
    ],
  ])('are refused with %s, and none of them is taken', async (_, text, message) => {
    const { labels, problems } = await read(text);
    expect(labels).toEqual([]);
    expect(problems).toMatchObject([{ message: expect.stringContaining(message) as string }]);
  });

  it('are looked at by validate, at the place that names them', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-labels-'));
    const project = `model: { url: 'http://localhost:1/v1', model: m }
judge: { labels: people/labels.csv }
intents: { refund: { title: Refund } }
scenarios:
  late:
    intent: refund
    goal: The money back
    opening: [My lamp came broken]
    wants: { done: [refunded] }
    criteria: { dated: { sentence: It says when, pass: It names a day } }
`;
    await writeFile(join(cwd, 'project.yaml'), project);
    const { problems } = await validate({ paths: ['project.yaml'], cwd });
    expect(problems).toMatchObject([
      {
        code: 'file-unreadable',
        range: { start: { line: 2 } },
        message: 'The labels "people/labels.csv" can\'t be read: there is none',
      },
    ]);
  });
});
