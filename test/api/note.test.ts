import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { note, type NoteOptions } from '../../src/api/note.ts';
import { report } from '../../src/api/report.ts';
import { run } from '../../src/api/run.ts';
import { share } from '../../src/api/share.ts';
import { show } from '../../src/api/show.ts';
import type { ProblemError } from '../../src/problem.ts';
import { type ChancyBot, chancyProject, openChancyBot } from './chancy.ts';

let bot: ChancyBot;
let home: string;
let folder: string;
let id: string;

beforeAll(async () => {
  bot = await openChancyBot('1.0', { refund: 1 });
  home = await mkdtemp(join(tmpdir(), 'mystery-shopper-note-'));
  await writeFile(join(home, 'all.yaml'), chancyProject(bot.url, ['refund']));
  const outcome = await run({ paths: ['all.yaml'], repeat: 2, cwd: home, formats: ['html', 'summary'] });
  folder = outcome.folder;
  id = outcome.model.conversations.rows[0]!.id;
});
beforeEach(() => rm(join(folder, 'notes.jsonl'), { force: true }));
afterAll(async () => {
  await bot.close();
  await rm(home, { recursive: true, force: true });
});

const noteIt = (given: Partial<NoteOptions>) =>
  note({ run: folder, id, now: new Date('2026-03-18T08:00:00Z'), cwd: home, ...given });
const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    ({ problems }: ProblemError) => problems.map(({ message, expected = '' }) => `${message}: ${expected}`),
  );

describe('what people write beside a conversation', () => {
  it('stands on the page of its run, and by the conversation when that is shown', async () => {
    await noteIt({ tags: ['known defect', 'SHOP-412'], note: 'The carrier was down', by: 'Ana' });
    await noteIt({ untags: ['SHOP-412'], note: 'Back since' });
    const tags = ['known defect'];
    const { model } = await report({ run: folder, cwd: home });
    expect(model.noted).toEqual([
      {
        conversation: id,
        tags,
        notes: [
          { text: 'The carrier was down', by: 'Ana', date: '2026-03-18' },
          { text: 'Back since', by: null, date: '2026-03-18' },
        ],
      },
    ]);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('The carrier was down');
    expect((await show({ run: folder, id })).noted).toMatchObject({ tags });
  });

  it('changes no figure and no verdict', async () => {
    const before = await report({ run: folder, cwd: home });
    await noteIt({ tags: ['not a failure'] });
    const after = await report({ run: folder, cwd: home });
    expect(after.judgement).toEqual(before.judgement);
    expect(after.record).toEqual(before.record);
    expect({ ...after.model, noted: [] }).toEqual({ ...before.model, noted: [] });
  });

  it('is left out of the copy that is handed on', async () => {
    await noteIt({ tags: ['private'], note: 'Call Jo about it', by: 'Ana' });
    const { path } = await share({ run: folder, out: join(home, 'shared.html'), cwd: home });
    const page = await readFile(path, 'utf8');
    expect(page).not.toContain('Call Jo about it');
    expect(page).not.toContain('mystery-shopper note');
  });

  it('outlives a line that was cut while it was written', async () => {
    await noteIt({ tags: ['kept'] });
    await appendFile(join(folder, 'notes.jsonl'), `{"format":1,"conversation":"${id}","ta\nnull\n[]\n`);
    expect(await noteIt({ note: 'and so is this' })).toMatchObject({
      tags: ['kept'],
      notes: [{ text: 'and so is this' }],
    });
  });
});

describe('nothing is written', () => {
  it.each<[string, Partial<NoteOptions>, string]>([
    [
      'beside a conversation that the run does not hold',
      { id: 'refund/nobody/1', note: 'x' },
      'no conversation "refund/nobody/1"',
    ],
    ['where there is nothing to write', { note: '  ' }, 'There is nothing to write: a tag'],
    [
      'where a tag is to be taken away that it does not have',
      { untags: ['slow'] },
      'has no tag "slow": no tag to take away',
    ],
  ])('%s', async (_, given, told) => {
    expect(await problemsOf(noteIt(given))).toEqual([expect.stringContaining(told)]);
    await expect(readFile(join(folder, 'notes.jsonl'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
