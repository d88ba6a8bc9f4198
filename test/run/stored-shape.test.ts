/** Files in a run's folder that are damaged, or somebody else's, are told as such. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.ts';
import { readConversations, readRecord } from '../../src/run/store.ts';
import { all } from './folders.ts';
import { openShop, type Shop } from './shop.ts';
import { optionsFor } from './suite.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { sealed } from '../../src/run/checksum.ts';
import { type JournalHeader, sumOf } from '../../src/run/journal.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const folderWith = async (name: string, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-stored-'));
  await writeFile(join(folder, name), text);
  return folder;
};

it.each(['null', '[]', '"x"', '{}', '{"format":1}', '{"format":1,"manifest":null,"id":"x"}', '{"format":1,', ''])(
  'run.json as %j is no record of a run',
  async (text) => {
    await expect(readRecord(await folderWith('run.json', text))).rejects.toMatchObject({
      problems: [{ code: 'journal-damaged' }],
    });
  },
);

it('a member of any conversation that is missing or of another kind is named with its line', async () => {
  const { folder } = await carryOutPlan(await optionsFor(shop.url, { concurrency: 1 }));
  const [header, first] = (await readFile(join(folder, 'conversations.jsonl'), 'utf8')).split('\n');
  const whole = JSON.parse(first!) as Record<string, Record<string, unknown>>;
  for (const [change, says] of [
    [{ turns: [{ ...(whole['turns'] as unknown as object[])[0], customer: null }] }, 'turns[0].customer is no table'],
    [{ brief: { ...whole['brief'], facts: [] } }, 'brief.facts is no table'],
    [{ checks: undefined }, 'checks is no list'],
    [{ end: { ...whole['end'], turn: 'x' } }, 'end.turn is no number'],
  ] as const) {
    const text = `${header}\n${sealed(JSON.stringify({ ...whole, ...change }), sumOf(JSON.parse(header!) as JournalHeader))}\n`;
    const problem = await all(readConversations(await folderWith('conversations.jsonl', text))).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(ProblemError);
    expect((problem as ProblemError).problems[0]!.message).toContain(says);
    expect((problem as ProblemError).problems[0]!.range!.start.line).toBe(2);
  }
});

it('what leaked into a record of another shape is named', async () => {
  const { folder } = await carryOutPlan(await optionsFor(shop.url, { concurrency: 1 }));
  const record = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as object;
  const leaks = { canaries: 1, conversations: 1, byChance: 0, shown: [{ x: 1 }] };
  await expect(readRecord(await folderWith('run.json', JSON.stringify({ ...record, leaks })))).rejects.toThrow(
    'leaks.shown[0].conversation is no text',
  );
});
