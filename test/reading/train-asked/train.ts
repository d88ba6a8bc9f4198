/**
 * Makes the weights of the matcher: `npm run train:asked`, with `-- --cross` how well they do on companies left out, and no file. From test/reading/asked and test/reading/sentences alone; the same bytes on
 * every machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedCompanies, askingNothing } from './companies.ts';
import { crossValidated } from './cross.ts';
import { dataList, hashOf, learntFrom } from './data-hash.ts';
import { examplesOf, learn, Names } from './learn.ts';
import { packed } from '../packed.ts';

const list = dataList();
const names = new Names();
const examples = examplesOf(askedCompanies(), names, askingNothing());
if (process.argv.includes('--cross')) process.stdout.write(`${crossValidated(examples, names)}\n`);
else writeWeights();

function writeWeights(): void {
  const weights = learn(examples, names);
  const lines = names.names
    .map((name, id) => [name, Math.round(weights[id]! * 100)] as const)
    .filter(([, hundredths]) => Math.abs(hundredths) >= 10)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, hundredths]) => `${name}\t${hundredths}`);
  writeFileSync(learntFrom, list);
  writeFileSync(
    join(import.meta.dirname, '../../../src/language/en/model/asked-weights.ts'),
    `/* Made by npm run train:asked from data of hash ${hashOf(list)}; see docs/reading.md. */
export const askedWeights =
  '${packed(Buffer.from(lines.join('\n')))}';
`,
  );
  process.stdout.write(`${lines.length} weights from ${examples.length} examples\n`);
}
