/** `npm run covering`: makes the arrays of docs/covering.md and writes their sizes there, beside those that others have published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { coveringArray } from '../../src/covering/covering-array.ts';
import { unmetBy } from '../../src/covering/tuples.ts';
import { published } from './published.ts';

const rows = published.map(({ name, levels, strength, tools, known, source }) => {
  const begun = performance.now();
  const made = coveringArray(levels, { strength, seed: 0 });
  const ms = performance.now() - begun;
  process.stdout.write(`${name}: ${made.length} rows in ${ms.toFixed(0)} ms\n`);
  if (unmetBy(made, levels, strength) > 0) throw new Error(`${name}: a tuple is met by no row`);
  const all = levels.reduce((product, one) => product * BigInt(one), 1n);
  const combinations = all < 1_000_000n ? all.toLocaleString('en-US') : `10^${all.toString().length - 1}`;
  const met = strength === 2 ? 'pairs' : 'triples';
  return `| ${name} | ${met} | ${combinations} | ${made.length} | ${tools?.join(' to ') ?? ''} | ${known} | ${source} |`;
});
const table = [
  '| values | met | combinations | rows | by tools | known | from |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
const docs = new URL('../../docs/covering.md', import.meta.url);
const [head, tail] = readFileSync(docs, 'utf8').split(/(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/);
writeFileSync(docs, `${head}\n${table}\n\n${tail}`);
