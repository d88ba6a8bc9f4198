/**
 * npm run validity -- --data FOLDER [--only 2,5] [--out docs/validity.md]: how far the program's readings and scores agree with
 * people's labels, and how often its intervals hold the truth. With `--only` tables go to stdout and no file is written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf, sectionOf } from './page.ts';
import { fileOf } from './rows.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'datasets' },
    only: { type: 'string' },
    out: { type: 'string', default: 'docs/validity.md' },
  },
});

if (!existsSync(options.data)) {
  process.stderr.write(
    `There is no folder ${options.data}. Expected one with the labelled data sets docs/validity.md names; give it with --data FOLDER.\n`,
  );
  process.exit(2);
}

const only = options.only?.split(',').map(Number);
const sections: string[] = [];
for (const [index, table] of tables.entries()) {
  if (only && !only.includes(index + 1)) continue;
  process.stderr.write(`${index + 1}. ${table.title} …\n`);
  sections.push(sectionOf(index + 1, table.title, await measured(table)));
}
if (only) process.stdout.write(sections.join('\n'));
else {
  writeFileSync(options.out, pageOf(sections, 'npm run validity -- --data FOLDER'));
  process.stderr.write(`${options.out} is written\n`);
}

async function measured(table: Table): Promise<string> {
  const missing = table.needs.filter((name) => fileOf(options.data, name) === null);
  if (missing.length === 0) return table.measure(options.data);
  return `Not measured: ${options.data} holds no ${missing.map((name) => `${name}.jsonl`).join(', ')}.`;
}
