import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemError } from '../../src/problem.ts';
import { journalFile } from '../../src/run/journal.ts';
import { pack } from '../../src/run/packed/pack.ts';
import { indexPath, lineIn, packJournal } from '../../src/run/packed/pack-journal.ts';
import { packedPath } from '../../src/run/packed/stored-as.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { scoresFile } from '../../src/run/score-run.ts';
import { scoreAgain } from '../../src/run/score-again.ts';
import { scoring } from '../../src/run/scoring.ts';
import { openRun, readConversation, readConversations } from '../../src/run/store.ts';
import { emptyFolder, filesOpenAt } from './folders.ts';
import { openShop, type Shop, shopBot } from './shop.ts';
import { optionsFor, planOf } from './suite.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const packedRun = async (): Promise<string> =>
  (await carryOutPlan({ ...(await optionsFor(shop.url)), scoring, compress: true })).folder;

/** Every file with its bytes and when it was written. */
async function contentsOf(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return [
        name,
        (await stat(path)).mtimeMs,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    }),
  );
}

async function idsIn(folder: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of readConversations(folder)) ids.push(id);
  return ids;
}

describe('a run that is packed', () => {
  it('holds the same lines, that any tool can unpack, and no plain file beside', async () => {
    const folder = await packedRun();
    expect((await readdir(folder)).toSorted()).toEqual([
      'conversations.jsonl.gz',
      'conversations.jsonl.gz.index',
      'run.json',
      'scores.jsonl.gz',
    ]);
    const lines = execFileSync('gunzip', ['-c', join(folder, packedPath(journalFile))])
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id?: string }).id)).toEqual([
      undefined,
      ...(await idsIn(folder)),
    ]);
    expect(
      gunzipSync(await readFile(join(folder, packedPath(scoresFile))))
        .toString()
        .split('\n'),
    ).toHaveLength(8);
  });

  it('is read, scored again and stays packed', async () => {
    const folder = await packedRun();
    const run = await scoreAgain(await openRun(folder, scoring));
    const scored = [];
    for await (const one of run.scored()) scored.push(one.id);
    expect(scored).toEqual(await idsIn(folder));
    expect(scored).toHaveLength(6);
    expect(await readdir(folder)).not.toContain(journalFile);
    expect(await readdir(folder)).not.toContain(scoresFile);
  });

  it('gives one conversation by its name', async () => {
    const folder = await packedRun();
    expect((await readConversation(folder, 'refund/angry/2'))!.brief.item.id).toBe('refund/angry/2');
    expect(await readConversation(folder, 'refund/angry/9')).toBeNull();
  });

  it('can be gone on with: it is unpacked, and packed again at its end', async () => {
    const options = await optionsFor(shop.url);
    const [arm] = options.arms;
    const some = { ...arm, items: arm.plan.items.slice(0, 2) };
    const { folder } = await carryOutPlan({ ...options, arms: [some], compress: true });
    expect(await idsIn(folder)).toHaveLength(2);
    await carryOutPlan({ ...options, resume: folder, compress: true });
    expect(await idsIn(folder)).toHaveLength(6);
    expect(await readdir(folder)).not.toContain(journalFile);
    expect((await readConversation(folder, arm.plan.items[5]!.id))!.id).toBe(arm.plan.items[5]!.id);
  });

  it('stays packed and untouched where going on with it is refused', async () => {
    const options = await optionsFor(shop.url);
    const [arm] = options.arms;
    const some = { ...arm, items: arm.plan.items.slice(0, 2) };
    const { folder } = await carryOutPlan({ ...options, arms: [some], compress: true });
    const before = await contentsOf(folder);
    const again = { ...options, resume: folder, compress: true };
    const refusals = [
      { ...arm, plan: planOf(arm.project, 4) },
      { ...arm, bot: shopBot(shop.url, '2') },
      { ...arm, project: { ...arm.project, backend: { url: 'http://127.0.0.1:1' } } },
    ];
    const codes = [];
    for (const other of refusals) {
      const refused = carryOutPlan({ ...again, arms: [other] });
      codes.push(await refused.catch((error: ProblemError) => error.problems[0]!.code));
      expect(await contentsOf(folder)).toEqual(before);
    }
    expect(codes).toEqual(['different-plan', 'different-bot', 'backend-unreachable']);
  });

  it('was packed to its end or is read as it was before', async () => {
    const folder = await packedRun();
    const journal = join(folder, journalFile);
    // Killed between the rename and the removal of the plain file.
    await writeFile(journal, gunzipSync(await readFile(packedPath(journal))));
    await truncate(packedPath(journal), 20);
    expect(await idsIn(folder)).toHaveLength(6);
  });

  it('says which file is damaged where one was cut', async () => {
    const folder = await packedRun();
    const packed = packedPath(join(folder, journalFile));
    const { length } = await readFile(packed);
    await truncate(packed, length - 30);
    const problem = await idsIn(folder).catch((error: { problems: unknown[] }) => error.problems[0]);
    expect(problem).toMatchObject({ code: 'journal-damaged', file: packed });
  });
});

it('one conversation of a large journal is found without what comes after it', async () => {
  const journal = join(await emptyFolder(), journalFile);
  const text = 'words that are said '.repeat(100);
  const line = (at: number) => `{"kind":"conversation","id":"a/b/${at}","text":"${text}${Math.sin(at)}"}`;
  const lines = Array.from({ length: 2000 }, (_, at) => line(at));
  await writeFile(journal, ['{"kind":"journal"}', ...lines, ''].join('\n'));
  await packJournal(journal);
  const { length } = await readFile(packedPath(journal));
  await truncate(packedPath(journal), Math.ceil(length / 2));
  expect((await lineIn(journal, 'a/b/0'))!.toString()).toBe(lines[0]);
  expect((await lineIn(journal, 'a/b/700'))!.toString()).toBe(lines[700]);
  expect(await lineIn(journal, 'a/b/7000')).toBeNull();
  expect((await readFile(indexPath(journal), 'utf8')).split('\n')).toHaveLength(2001);
});

it('looking one conversation up leaves no file open', async () => {
  const journal = join(await emptyFolder(), journalFile);
  // Words that do not pack: the journal stays larger than what is read of it at once.
  const noise = (at: number) => createHash('shake256', { outputLength: 4096 }).update(String(at)).digest('hex');
  const lines = Array.from(
    { length: 200 },
    (_, at) => `{"kind":"conversation","id":"a/b/${at}","text":"${noise(at)}"}`,
  );
  await writeFile(journal, ['{"kind":"journal"}', ...lines, ''].join('\n'));
  await packJournal(journal);
  for (let at = 0; at < 5; at++) expect((await lineIn(journal, `a/b/${at}`))!.toString()).toBe(lines[at]);
  expect(filesOpenAt(packedPath(journal))).toEqual([]);
});

it('a damaged journal is told where one conversation is looked up in it, and left closed', async () => {
  const folder = await packedRun();
  const packed = packedPath(join(folder, journalFile));
  await truncate(packed, Math.ceil((await readFile(packed)).length / 2));
  const problem = await readConversation(folder, 'refund/angry/2').catch(
    (error: { problems: unknown[] }) => error.problems[0],
  );
  expect(problem).toMatchObject({ code: 'journal-damaged', file: packed });
  expect(filesOpenAt(packed)).toEqual([]);
});

it('what is not there is not packed', async () => {
  const folder = await emptyFolder();
  await pack(join(folder, journalFile));
  expect(await readdir(folder)).toEqual([]);
});
