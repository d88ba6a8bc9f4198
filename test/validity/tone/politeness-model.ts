/** Ridge regression of raters' politeness on the features of src/score/tone/politeness/features.ts, and how well it does. */
import { features } from '../../../src/score/tone/politeness/features.ts';
import { serviceTone } from '../../../src/score/tone/politeness/service.ts';
import { sentiment } from '../../../src/score/tone/sentiment/sentiment.ts';
import { utterance } from '../../../src/score/tone/utterance.ts';
import { readRows } from '../rows.ts';

const ridge = 120;
/** In how many requests of at least one source a feature must be seen to be learnt. */
const seldom = 8;
const folds = 5;

export interface Request {
  fold: number;
  /** `wikipedia` or `stack-exchange`. */
  source: string;
  class: 'polite' | 'neutral' | 'impolite';
  /** Mean of five raters, in standard deviations. */
  score: number;
  found: ReadonlyMap<string, number>;
  service: number;
}

export interface PolitenessModel {
  weights: ReadonlyMap<string, number>;
  intercept: number;
}

export interface Figures {
  accuracy: number;
  area: number;
  requests: number;
}

interface Row {
  id: string;
  source: string;
  text: string;
  label: { class: Request['class']; score: number };
}

/** The Stanford politeness data as rows to learn from. */
export function readRequests(data: string): Request[] {
  return readRows<Row>(data, 'politeness').map(({ id, source, text, label }) => {
    const said = utterance(decoded(text));
    return {
      fold: Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % folds,
      source: source.split(' ').at(-1)!,
      class: label.class,
      score: label.score,
      found: features(said, sentiment(said.text)),
      service: serviceTone(said),
    };
  });
}

/** Each source once cross-validated within all, once with a model that never saw it. */
export function measured(rows: readonly Request[]): { source: string; crossValidated: Figures; leftOut: Figures }[] {
  const sources = [...new Set(rows.map((row) => row.source))];
  const crossed = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const model = train(rows.filter((row) => row.fold !== fold));
    for (const [index, row] of rows.entries()) if (row.fold === fold) crossed[index] = predict(model, row);
  }
  return sources.map((source) => {
    const stranger = train(rows.filter((row) => row.source !== source));
    const left = rows.map((row) => predict(stranger, row));
    return { source, crossValidated: figures(rows, crossed, source), leftOut: figures(rows, left, source) };
  });
}

export function train(rows: readonly Request[]): PolitenessModel {
  const seen = new Map<string, Record<string, number>>();
  for (const { found, source } of rows) {
    for (const name of found.keys()) {
      const counts = seen.get(name) ?? {};
      counts[source] = (counts[source] ?? 0) + 1;
      seen.set(name, counts);
    }
  }
  const names = [...seen]
    .filter(([, counts]) => Object.values(counts).some((count) => count >= seldom))
    .map(([name]) => name);
  const column = new Map(names.map((name, index) => [name, index]));
  const matrix = rows.map(({ found }) =>
    [...found].flatMap(([name, amount]) =>
      column.has(name) ? [[column.get(name)!, amount] satisfies [number, number]] : [],
    ),
  );
  const means = new Float64Array(names.length);
  for (const row of matrix) for (const [at, amount] of row) means[at]! += amount / rows.length;
  // What the conventions of service add is not learnt a second time.
  const wanted = rows.map((row) => row.score - row.service);
  const mean = wanted.reduce((sum, score) => sum + score, 0) / rows.length;
  const solved = solve(
    matrix,
    wanted.map((score) => score - mean),
    means,
  );
  return {
    weights: new Map(names.map((name, index) => [name, solved[index]!])),
    intercept: mean - solved.reduce((sum, weight, index) => sum + weight * means[index]!, 0),
  };
}

/** (XᵀX + λ)w = Xᵀy with centred columns, by conjugate gradients. */
function solve(matrix: readonly [number, number][][], target: readonly number[], means: Float64Array): Float64Array {
  const times = (weights: Float64Array) => {
    const shift = weights.reduce((sum, weight, index) => sum + weight * means[index]!, 0);
    const product = matrix.map((row) => row.reduce((sum, [at, amount]) => sum + amount * weights[at]!, -shift));
    const result = transposed(product);
    for (let index = 0; index < result.length; index++) result[index]! += ridge * weights[index]!;
    return result;
  };
  const transposed = (values: readonly number[]) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    const result = Float64Array.from(means, (mean) => -mean * total);
    for (const [index, row] of matrix.entries()) for (const [at, amount] of row) result[at]! += amount * values[index]!;
    return result;
  };
  const dot = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, value, index) => sum + value * other[index]!, 0);
  const weights = new Float64Array(means.length);
  const rest = transposed(target);
  const direction = Float64Array.from(rest);
  let size = dot(rest, rest);
  for (let step = 0; step < 100 && size > 1e-8; step++) {
    const image = times(direction);
    const length = size / dot(direction, image);
    for (let index = 0; index < weights.length; index++) {
      weights[index]! += length * direction[index]!;
      rest[index]! -= length * image[index]!;
    }
    const next = dot(rest, rest);
    for (let index = 0; index < weights.length; index++)
      direction[index] = rest[index]! + (next / size) * direction[index]!;
    size = next;
  }
  return weights;
}

/** As the program does it: the model, and what the conventions of service add. */
export function predict({ weights, intercept }: PolitenessModel, { found, service }: Request): number {
  let sum = intercept + service;
  for (const [name, amount] of found) sum += (weights.get(name) ?? 0) * amount;
  return sum;
}

/** Last against first quartile: accuracy at the median, and area under the curve. */
function figures(rows: readonly Request[], predictions: readonly number[], source: string): Figures {
  const extremes = rows
    .map((row, index) => ({ row, value: predictions[index]! }))
    .filter(({ row }) => row.source === source && row.class !== 'neutral')
    .sort((a, b) => a.value - b.value);
  const half = extremes.length / 2;
  const right = extremes.filter(({ row }, index) => index >= half === (row.class === 'polite')).length;
  const polite = extremes.filter(({ row }) => row.class === 'polite').length;
  const ranks = extremes.reduce((sum, { row }, index) => sum + (row.class === 'polite' ? index : 0), 0);
  const area = (ranks - (polite * (polite - 1)) / 2) / (polite * (extremes.length - polite));
  return { accuracy: right / extremes.length, area, requests: extremes.length };
}

function decoded(text: string): string {
  const once = (value: string) =>
    value
      .replace(/&#(\d+);?/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
  return once(once(text)).replace(/<[^>]*>|https?:\S+/g, ' ');
}
