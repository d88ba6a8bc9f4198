/** The tables as somebody asks them who has DuckDB: the questions of the page, put to files of a real run. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTables } from '../../../src/api/export-tables.ts';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { carryOutPlan } from '../../../src/run/carry-out-plan.ts';
import { scoring } from '../../../src/run/scoring.ts';
import type { MetricValue } from '../../../src/score/aggregate.ts';
import { emptyFolder } from '../../run/folders.ts';
import { openShop } from '../../run/shop.ts';
import { optionsFor } from '../../run/suite.ts';

let out: string;
let counted: MetricValue;
let ask: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  // It asks twice for what it was told.
  const shop = await openShop((message, turn) =>
    turn <= 2
      ? [turn === 1 ? 'What is your order number?' : 'Can you give me your order number?']
      : [`Order ${message} has been refunded.`],
  );
  const { folder, record } = await carryOutPlan({
    ...(await optionsFor(shop.url)),
    customer: agendaCustomer,
    scoring,
    concurrency: 1,
  });
  counted = record.aggregate.values.find(
    ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'all',
  )!;
  await shop.close();
  out = await emptyFolder();
  await exportTables({ run: folder, out: join(out, 'tables') });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  ask = async (sql) =>
    (await connection.runAndReadAll(sql.replaceAll("'tables/", `'${join(out, 'tables')}/`))).getRowObjects();
});
afterAll(() => rm(out, { recursive: true }));

const page = await readFile(join(import.meta.dirname, '../../../docs/tables.md'), 'utf8');
const questions = [...page.matchAll(/^```sql\n([^]*?)^```$/gm)].flatMap(([, text]) =>
  text!
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

describe('DuckDB', () => {
  it.each(questions)('answers %s', async (question) => {
    expect(await ask(question)).not.toEqual([]);
  });

  it('counts success as the run does', async () => {
    const [all] = await ask(
      "SELECT count(verified)::int AS denominator, sum(verified::int)::int AS numerator FROM 'tables/conversations.parquet' WHERE scorable",
    );
    expect(all).toEqual({ denominator: counted.denominator, numerator: counted.numerator });
    expect(counted.denominator).toBe(6);
  });

  it('joins what cost points with the turn in which it was said', async () => {
    const rows = await ask(
      "SELECT DISTINCT t.bot FROM 'tables/turns.parquet' t JOIN 'tables/evidence.parquet' e USING (run, arm, conversation, turn) WHERE e.code = 'fact-asked-again'",
    );
    expect(rows).toEqual([{ bot: 'Can you give me your order number?' }]);
  });
});
