import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Replaces what stands between the marks of that name in docs/statistics.md; run from the project's folder, as npm does. */
export function writeTables(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const path = join(process.cwd(), 'docs', 'statistics.md');
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path}: expected the marks ${begin} and ${end}`);
  writeFileSync(path, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
