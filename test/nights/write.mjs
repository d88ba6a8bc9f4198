import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces what stands between the marks of that name in docs/statistics.md; run from the project's folder, as npm does. */
export function writeTables(name, text) {
  const path = 'docs/statistics.md';
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest] = readFileSync(path, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${path}: expected the marks ${begin} and ${end}`);
  writeFileSync(path, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
