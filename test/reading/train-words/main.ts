/**
 * Makes what is known of English words, `npm run train:words`, from public word vectors: their classes, for the act model, and short
 * vectors of their keys, for the matcher. The same bytes on every machine. Both models are to be learnt anew after it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { english } from '../../../src/language/en/index.ts';
import { frontCoded } from '../../../src/language/model/front-coding.ts';
import { packed } from '../packed.ts';
import { dataFiles } from '../train-asked/data-hash.ts';
import { clustersOf } from './clusters.ts';
import { directions, inSteps, shortened } from './directions.ts';
import { glove } from './glove.ts';

/** Commonest words and marks: that have a class, and that have a vector where the sentences that are learnt from say them. */
const classed = 18_000;
const most = 60_000;
/** A class is a byte. */
const count = 256;
/** Commonest keys that have a vector whoever says them, its dimensions, and how far its whole numbers go either way. */
const keys = 4_000;
const dimensions = 32;
const steps = 7;

const made =
  'Made by npm run train:words from GloVe word vectors (Pennington, Socher, Manning 2014), which are in the public domain';
const known = glove(most);
const ofClasses = glove(classed).size;
writeClasses();
writeVectors();

function writeClasses(): void {
  const words = [...known.keys()].slice(0, ofClasses);
  const classes = clustersOf(directions([...known.values()].slice(0, ofClasses)), count);
  const table = new Map(words.map((word, index) => [word, classes[index]!]));
  const sorted = words.toSorted();
  write('word-classes', 'PackedClasses', 'classedWords', {
    words: packed(frontCoded(sorted)),
    classes: packed(Uint8Array.from(sorted, (word) => table.get(word)!)),
  });
}

function writeVectors(): void {
  const units = directions([...known.values()]);
  const sums = new Map<string, Float64Array>();
  // Of the forms of a word the common ones count for more.
  for (const [index, word] of [...known.keys()].entries()) {
    const key = english.keyOf(word);
    if (!/^[a-z]+$/.test(key)) continue;
    const sum = sums.get(key) ?? new Float64Array(units[0]!.length);
    for (let line = 0; line < sum.length; line++) sum[line]! += units[index]![line]! / (index + 50);
    sums.set(key, sum);
  }
  const said = keysSaid();
  const commonest = [...sums]
    .filter(([key], index) => index < keys || said.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const short = shortened(
    commonest.map(([, sum]) => sum),
    dimensions,
  );
  const whole = inSteps(short, steps);
  write('word-vectors', 'PackedVectors', 'keyVectors', {
    dimensions,
    words: packed(frontCoded(commonest.map(([key]) => key))),
    vectors: packed(
      Uint8Array.from(
        Array.from({ length: dimensions }, (_, line) => whole.map((vector) => vector[line]! & 255)).flat(),
      ),
    ),
  });
}

/** Of the words in what both models are learnt from. */
function keysSaid(): Set<string> {
  const texts = dataFiles().map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => english.keysOf(text.replaceAll('_', ' '))));
}

function write(file: string, type: string, name: string, fields: Record<string, string | number>): void {
  const lines = Object.entries(fields).map(([field, value]) =>
    typeof value === 'number' ? `  ${field}: ${value},\n` : `  ${field}:\n    '${value}',\n`,
  );
  const text = `/* ${made}: not to be edited. */
import type { ${type} } from '../../language-model/${file}.ts';

export const ${name}: ${type} = {
${lines.join('')}};
`;
  writeFileSync(`src/language/en/model/${file}.ts`, text);
  process.stdout.write(`${file}: ${Math.round(text.length / 1000)} kB\n`);
}
