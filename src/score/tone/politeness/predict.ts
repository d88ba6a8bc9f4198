import type { Utterance } from '../utterance.ts';
import { marksOf, openingsOf } from './features.ts';
import { intercept, weights } from './weights.ts';

/** The model's judgement: intercept and the weights of all features present, found word by word without naming the rest. */
export function predict(said: Utterance, valence: number): number {
  const model = (table ??= read());
  const counted: Feature[] = [];
  const add = (feature: Feature | undefined): void => {
    if (feature !== undefined && feature.weight !== 0 && !counted.includes(feature)) counted.push(feature);
  };
  let before: Feature | undefined;
  for (const word of said.words) {
    const feature = model.get(word);
    add(feature);
    add(before?.following.get(word));
    before = feature;
  }
  for (const opening of openingsOf(said)) add(model.get(opening));
  let sum = intercept;
  for (const { weight } of counted) sum += weight;
  for (const [mark, amount] of marksOf(said, valence)) sum += (model.get(mark)?.weight ?? 0) * amount;
  return sum;
}

/** A word, an opening or a mark; of a word also the pairs that it begins, by their second. */
interface Feature {
  weight: number;
  following: Map<string, Feature>;
}

type Model = Map<string, Feature>;

let table: Model | null = null;

/** Read when first needed: commands that score nothing do not wait for it. */
function read(): Model {
  const model: Model = new Map();
  for (const line of weights.split('\n')) {
    const [name = '', thousandths = '0'] = line.split('\t');
    const [first = '', second] = name.startsWith('^') ? [name] : name.split(' ');
    const feature = featureOf(model, first);
    (second === undefined ? feature : featureOf(feature.following, second)).weight = Number(thousandths) / 1000;
  }
  return model;
}

function featureOf(among: Map<string, Feature>, name: string): Feature {
  const feature = among.get(name) ?? { weight: 0, following: new Map<string, Feature>() };
  among.set(name, feature);
  return feature;
}
