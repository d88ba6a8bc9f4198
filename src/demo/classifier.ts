/** Text classification with nlp.js: stems in, a label and its confidence out. Same training lines, same answers. */
import { StemmerEn, TokenizerEn } from '@nlpjs/lang-en-min';
import { NeuralNetwork } from '@nlpjs/neural';
import type { Utterances } from './intents.ts';

export interface Guess<Label extends string> {
  label: Label;
  /** 0 to 1. */
  confidence: number;
}

/** Best first; empty when nothing in the text was ever seen in training. */
export type Classifier<Label extends string> = (text: string) => Guess<Label>[];

export function trainClassifier<Label extends string>(lines: Utterances<Label>): Classifier<Label> {
  const labelled = (Object.keys(lines) as Label[]).flatMap((label) =>
    lines[label].map((line) => ({ label, stems: stems(line) })),
  );
  const weights = rarity(labelled.map(({ stems }) => stems));
  const network = new NeuralNetwork({ log: false });
  network.train(labelled.map(({ label, stems }) => ({ input: features(stems, weights), output: { [label]: 1 } })));

  return (text) => {
    const heard = stems(text);
    const known = heard.filter((stem) => weights.has(stem));
    if (known.length === 0) return [];
    // A text that is mostly words never seen says little, however well the rest of it fits.
    const trust = 0.5 + (0.5 * known.length) / heard.length;
    return Object.entries(network.run(features(known, weights)))
      .map(([label, activation]) => ({ label: label as Label, confidence: Math.min(1, activation * trust) }))
      .filter(({ confidence }) => confidence > 0)
      .sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
  };
}

const tokenizer = new TokenizerEn();
const stemmer = new StemmerEn();

/** Keeps a customer's words apart from the names every object is born with. */
const prefix = 'w:';

function stems(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return stemmer.stem(tokenizer.tokenize(plain, true)).filter((stem) => stem !== '');
}

/** Words in every other line ("my", "the") say less than words in few: inverse document frequency, 0 to 1. */
function rarity(lines: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of lines.flatMap((line) => [...new Set(line)])) counts.set(stem, 1 + (counts.get(stem) ?? 0));
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + lines.length / count) / Math.log(1 + lines.length)]),
  );
}

function features(stems: string[], weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(stems.map((stem) => [prefix + stem, weights.get(stem) ?? 0]));
}
