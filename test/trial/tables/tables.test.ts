import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Table as ArrowTable, tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureRows } from '../../../src/trial/tables/rows.ts';
import { exportTables } from '../../../src/api/export-tables.ts';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import { carryOutPlan } from '../../../src/run/carry-out-plan.ts';
import { scoresFile } from '../../../src/run/score-run.ts';
import { scoring } from '../../../src/run/scoring.ts';
import { readConversations } from '../../../src/run/store.ts';
import * as tables from '../../../src/trial/tables/tables.ts';
import { all, emptyFolder } from '../../run/folders.ts';
import { openShop } from '../../run/shop.ts';
import { optionsFor } from '../../run/suite.ts';

/** With a reader of another making: Arrow's own, in Rust. */
async function read(folder: string, name: string): Promise<ArrowTable> {
  const bytes = await readFile(join(folder, `${name}.parquet`));
  return tableFromIPC(readParquet(bytes).intoIPCStream());
}

const rowsOf = (table: ArrowTable): Record<string, unknown>[] =>
  table.toArray().map((row: { toJSON: () => Record<string, unknown> }) => row.toJSON());

let run: string;
let out: string;
let held: Conversation[];

beforeAll(async () => {
  // One conversation gets no answer.
  const known = new Set<string>();
  const shop = await openShop((message, turn, id) => {
    known.add(id);
    if ([...known].indexOf(id) === 2) return 500;
    return turn === 1 ? ['Sorry — “what” is your', 'order number? 🧾'] : [`Order ${message} has been refunded.`];
  });
  run = (await carryOutPlan({ ...(await optionsFor(shop.url)), scoring, concurrency: 1 })).folder;
  await shop.close();
  held = await all(readConversations(run));
  out = await emptyFolder();
  await exportTables({ run, out });
});
afterAll(() => rm(out, { recursive: true }));

describe('a run as Parquet, read by another program', () => {
  it('has every conversation once, with times, texts, lists, yes and no, and nothing where nothing is known', async () => {
    const rows = rowsOf(await read(out, 'conversations'));
    expect(rows.map(({ conversation }) => conversation)).toEqual(held.map(({ id }) => id));
    const broken = held.findIndex(({ end }) => end.reason === 'bot-error');
    expect(rows[broken]).toMatchObject({ end_reason: 'bot-error', scorable: true, arm: 'candidate', load_step: null });
    expect(rows.filter(({ verified }) => verified === true)).toHaveLength(5);
    expect(Number(rows[0]!['started_at'])).toBe(Date.parse(held[0]!.times!.startedAt));
    expect([...(rows[0]!['tags'] as Iterable<string>)]).toEqual([]);
  });

  it('has every turn with what was said, unchanged in any script', async () => {
    const rows = rowsOf(await read(out, 'turns'));
    expect(rows).toHaveLength(held.reduce((sum, { turns }) => sum + turns.length, 0));
    expect(rows[0]).toMatchObject({ part: 'first', turn: 1, bot: 'Sorry — “what” is your\norder number? 🧾' });
    expect([...(rows[0]!['customer_acts'] as Iterable<string>)]).toEqual(['states-want']);
    expect(rows.filter(({ bot }) => bot === null)).toHaveLength(1);
  });

  it('has scores, evidence and measures that add up to what the scorers found', async () => {
    const scores = rowsOf(await read(out, 'scores'));
    expect(scores).toHaveLength(held.length * 4);
    const evidence = rowsOf(await read(out, 'evidence'));
    const lost = (rows: Record<string, unknown>[], of: string) =>
      rows.reduce((sum, row) => sum + Number(row[of] ?? 0), 0);
    expect(lost(evidence, 'points')).toBeCloseTo(lost(scores, 'lost'), 6);
    const success = rowsOf(await read(out, 'measures')).filter(({ metric }) => metric === 'verified_success');
    expect([lost(success, 'numerator'), lost(success, 'denominator')]).toEqual([5, 6]);
    // What could not be found out is no nought.
    const measured = { scored: { measures: { verified_success: null } } } as unknown as Parameters<
      typeof measureRows
    >[0];
    expect(measureRows(measured)).toMatchObject([{ numerator: null, denominator: null }]);
  });

  it('has the columns and types that docs/tables.md tells', async () => {
    const docs = await readFile('docs/tables.md', 'utf8');
    for (const table of Object.values(tables)) {
      const told = docs.split(`## ${table.name}\n`)[1]!.split('\n## ')[0]!;
      const rows = [...told.matchAll(/^\| `([a-z_]+)` \| ([a-z ]+) \| (.*) \|$/gm)].map((row) => row.slice(1, 4));
      expect(rows).toEqual(table.columns.map(({ name, type, says }) => [name, type, says]));
      expect((await read(out, table.name)).schema.fields.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
    }
  });

  it('leaves no half of a file where scores are those of another run', async () => {
    const lines = (await readFile(join(run, scoresFile), 'utf8')).trimEnd().split('\n');
    const other = await emptyFolder();
    await writeFile(join(run, scoresFile), `${[lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n')}\n`);
    const failure = await exportTables({ run, out: other }).catch((error: { problems: { code: string }[] }) => error);
    expect(failure).toMatchObject({ problems: [{ code: 'journal-damaged' }] });
    expect(await readdir(other)).toEqual([]);
    await writeFile(join(run, scoresFile), `${lines.join('\n')}\n`);
  });
});
