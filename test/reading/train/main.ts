/**
 * Learns from test/reading/sentences which acts a sentence performs and writes src/language/LANGUAGE/model/acts.ts:
 * `npm run train:reading [-- LANGUAGE…]`. Prints how often acts are found in companies that were not learnt from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { languageFor } from '../../../src/language/languages.ts';
import { sure } from '../../../src/language/model/act-model.ts';
import { actLabels } from '../../../src/language/model/labels.ts';
import { examplesFor, fingerprintOf } from './examples.ts';
import { learn, type Judged } from './learn.ts';
import { optionsFor } from './options.ts';

const given = process.argv.slice(2);
for (const language of given.length > 0 ? given : ['en', 'de', 'es', 'fr']) {
  const examples = examplesFor(language);
  const { packed, judged } = learn(examples, optionsFor(language), languageFor(language).wordClasses);
  const folder = `src/language/${language}/model`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/acts.ts`,
    `/* Made by npm run train:reading from test/reading/sentences/${language}, ${fingerprintOf(examples, language)}: not to be edited. */
import type { PackedModel } from '../../language-model/linear-model.ts';

export const packed: PackedModel = {
  features: ${packed.features},
  scale: [${packed.scale.join(', ')}],
  bias: [${packed.bias.join(', ')}],
  packed:
    '${packed.packed}',
};
`,
  );
  print(
    `${language}: ${examples.length} examples, ${new Set(judged.map(({ example }) => example.company)).size} companies, ${packed.features} features, ${Math.round(packed.packed.length / 1000)} kB`,
  );
  table(judged);
}

function table(judged: readonly Judged[]): void {
  print(
    '| act | there | precision | recall | F1 | sure: precision | recall |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  const all = [0, 0, 0];
  for (const [index, label] of actLabels.entries()) {
    const there = judged.filter(({ example }) => example.labels.has(label)).length;
    const at = (least: number) => {
      const said = judged.filter(({ logits }) => logits[index]! >= least);
      const right = said.filter(({ example }) => example.labels.has(label)).length;
      return { said: said.length, right };
    };
    const [likely, certain] = [at(0), at(sure)];
    all[0]! += likely.right;
    all[1]! += likely.said;
    all[2]! += there;
    print(
      `| ${label} | ${there} | ${share(likely.right, likely.said)} | ${share(likely.right, there)} | ${share(2 * likely.right, likely.said + there)} | ${share(certain.right, certain.said)} | ${share(certain.right, there)} |`,
    );
  }
  print(
    `| all | ${all[2]} | ${share(all[0]!, all[1]!)} | ${share(all[0]!, all[2]!)} | ${share(2 * all[0]!, all[1]! + all[2]!)} | | |`,
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
