import type { Utterance } from '../utterance.ts';
import { marksOf, openingsOf } from './features.ts';
import { intercept, weights } from './weights.ts';

/** The model's judgement: intercept and the weights of all features present, found word by word without naming the rest. */
export function predict(said: Utterance): number {
  const model = (table ??= read());
  const counted = new Set<number>();
  let sum = intercept;
  const add = (entry: Weight | undefined): void => {
    if (entry === undefined || counted.has(entry.id)) return;
    counted.add(entry.id);
    sum += entry.weight;
  };
  let following: Map<string, Weight> | undefined;
  for (const word of said.words) {
    add(model.single.get(word));
    add(following?.get(word));
    following = model.pairs.get(word);
  }
  for (const opening of openingsOf(said)) add(model.single.get(opening));
  for (const [mark, amount] of marksOf(said)) sum += (model.single.get(mark)?.weight ?? 0) * amount;
  return sum;
}

interface Weight {
  id: number;
  weight: number;
}

interface Model {
  /** Words, openings and marks. */
  single: Map<string, Weight>;
  /** Pairs by their first word. */
  pairs: Map<string, Map<string, Weight>>;
}

let table: Model | null = null;

/** Read when first needed: commands that score nothing do not wait for it. */
function read(): Model {
  const model: Model = { single: new Map(), pairs: new Map() };
  for (const [id, line] of weights.split('\n').entries()) {
    const [name = '', thousandths = '0'] = line.split('\t');
    const entry = { id, weight: Number(thousandths) / 1000 };
    const [first = '', second] = name.split(' ');
    if (second === undefined || name.startsWith('^')) model.single.set(name, entry);
    else model.pairs.set(first, (model.pairs.get(first) ?? new Map<string, Weight>()).set(second, entry));
  }
  return model;
}
