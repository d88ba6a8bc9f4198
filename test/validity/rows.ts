import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a data set, whichever half it holds; null when there is none. */
export function fileOf(data: string, name: string): string | null {
  const files = existsSync(data) ? readdirSync(data).toSorted() : [];
  const file = files.find(
    (file) => file === `${name}.jsonl` || (file.startsWith(`${name}.`) && file.endsWith('.jsonl')),
  );
  return file === undefined ? null : join(data, file);
}

/** Rows of a data set, in their order. @throws When it is not there. */
export function readRows<Row>(data: string, name: string): Row[] {
  const file = fileOf(data, name);
  if (file === null) throw new Error(`${data} holds no ${name}.jsonl or ${name}.*.jsonl`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
