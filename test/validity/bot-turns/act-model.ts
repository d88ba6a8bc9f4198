/** A light linear model of a turn's acts: what learning from a field's own dialogues would give. Nothing of it is shipped. */
import { actsIn } from '../nobody.ts';

export type Act = string;

export interface Turn {
  features: readonly string[];
  acts: ReadonlySet<Act>;
}

/** Words and pairs of words, numbers made one, the mark a turn ends with, and what the rules read. */
export function featuresOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/\d[\d:.,]*/g, '0')
      .match(/[a-z']+|0|\?/g) ?? [];
  const pairs = words.map((word, index) => `${words[index - 1] ?? '^'} ${word}`);
  const rules = actsIn(text).map(({ kind }) => `=${kind}`);
  return [...new Set([...words, ...pairs, ...rules, `$${words.at(-1) ?? ''}`, '*'])];
}

const epochs = 6;
const rate = 0.2;

/** Logistic regression for each act, by stochastic gradients with AdaGrad steps (Duchi, Hazan & Singer, JMLR 2011). */
export function learnActs(turns: readonly Turn[], acts: readonly Act[]): (features: readonly string[]) => Set<Act> {
  const ids = new Map<string, number>();
  const known = turns.map(({ features }) =>
    features.map((name) => ids.get(name) ?? (ids.set(name, ids.size), ids.size - 1)),
  );
  const models = acts.map((act) =>
    weightsFor(
      known,
      turns.map((turn) => turn.acts.has(act)),
      ids.size,
    ),
  );
  return (features) => {
    const found = features.flatMap((name) => ids.get(name) ?? []);
    return new Set(acts.filter((_, index) => scoreOf(models[index]!, found) > 0));
  };
}

function weightsFor(rows: readonly number[][], there: readonly boolean[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const [index, row] of rows.entries()) {
      const slope = 1 / (1 + Math.exp(-scoreOf(weights, row))) - (there[index] ? 1 : 0);
      for (const id of row) {
        squares[id]! += slope * slope;
        weights[id]! -= (rate * slope) / Math.sqrt(squares[id]!);
      }
    }
  return weights;
}

const scoreOf = (weights: Float64Array, row: readonly number[]): number =>
  row.reduce((sum, id) => sum + weights[id]!, 0);
