/** Learns the act model from examples, calibrates it on companies it was not learnt from, and packs it. */
import { featuresOf } from '../../../src/language/model/features.ts';
import { actLabels } from '../../../src/language/model/labels.ts';
import { bytesOf, type PackedModel } from '../../../src/language/model/linear-model.ts';
import type { WordClasses } from '../../../src/language/model/word-classes.ts';
import type { Example } from './examples.ts';
import { calibrated, fit, scoresOf, type Fit, type Sample } from './logistic.ts';
import { options, type Options } from './options.ts';
import { packed } from '../packed.ts';

const labels = actLabels.length;

export interface Judged {
  example: Example;
  /** Of a model that has not seen the company; calibrated. */
  logits: Float64Array;
}

export interface Learnt {
  packed: PackedModel;
  judged: Judged[];
}

/** @param classes Of words, which the model is to be read with as well. */
export function learn(examples: readonly Example[], given: Partial<Options> = {}, classes?: WordClasses): Learnt {
  const chosen = { ...options, ...given };
  const found = examples.map(({ text, marks }) => [...featuresOf(text, classes), ...marks]);
  const scored = crossValidated(examples, found, chosen);
  const curves = actLabels.map((label, index) =>
    calibrated(
      scored.map(({ scores }) => scores[index]!),
      scored.map(({ example }) => example.labels.has(label)),
    ),
  );
  const judged = scored.map(({ example, scores }) => ({
    example,
    logits: scores.map((score, index) => score * curves[index]!.scale + curves[index]!.bias),
  }));
  const all = examples.map((_, index) => index);
  return { packed: packedOf(fitted(examples, found, all, chosen), curves), judged };
}

/** Every company is judged by what was learnt from others, cut down as it will be. */
function crossValidated(
  examples: readonly Example[],
  found: readonly number[][],
  chosen: Options,
): { example: Example; scores: Float64Array }[] {
  const companies = [...new Set(examples.map(({ company }) => company))].sort();
  const folds = Math.min(chosen.folds, companies.length);
  const scored: { example: Example; scores: Float64Array }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(companies.filter((_, index) => index % folds === fold));
    const numbers = examples.map((_, index) => index);
    const { model, sampleOf } = fitted(
      examples,
      found,
      numbers.filter((index) => !held.has(examples[index]!.company)),
      chosen,
    );
    for (const index of numbers.filter((one) => held.has(examples[one]!.company)))
      scored.push({ example: examples[index]!, scores: scoresOf(model, sampleOf(index)) });
  }
  return scored;
}

interface Fitted {
  /** Its weights are whole multiples of the step. */
  model: Fit;
  step: number;
  hashes: number[];
  sampleOf: (index: number) => Sample;
}

function fitted(
  examples: readonly Example[],
  found: readonly number[][],
  from: readonly number[],
  chosen: Options,
): Fitted {
  const counts = new Map<number, number>();
  for (const index of from) for (const hash of new Set(found[index])) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const samplerOf = (hashes: readonly number[]) => {
    const numbers = new Map(hashes.map((hash, index) => [hash, index]));
    return (index: number): Sample => ({
      features: Int32Array.from(
        found[index]!.flatMap((hash) => {
          const number = numbers.get(hash);
          return number === undefined ? [] : [number];
        }),
      ),
      length: found[index]!.length - examples[index]!.marks.length,
      targets: targetsOf(examples[index]!),
    });
  };
  const often = [...counts].flatMap(([hash, count]) => (count >= chosen.fewest && hash !== 0 ? [hash] : []));
  // Which weights matter shows early.
  const first = fit(from.map(samplerOf(often)), often.length, labels, { ...chosen, passes: chosen.passes / 2 });
  const { kept, free } = mattering(first, often, counts, chosen.kept);
  const sampleOf = samplerOf(kept);
  const second = fit(from.map(sampleOf), kept.length, labels, chosen, free);
  return { ...inSteps(second, chosen.steps), hashes: kept, sampleOf };
}

/** The features of the largest weights, in the order of their hashes, and which of their weights these are. What occurs often counts for more. */
function mattering(
  { weights }: Fit,
  hashes: readonly number[],
  counts: ReadonlyMap<number, number>,
  most: number,
): { kept: number[]; free: Uint8Array } {
  const sizes = new Float64Array(weights.length);
  for (const [index, hash] of hashes.entries()) {
    const often = Math.sqrt(Math.sqrt(counts.get(hash)!));
    for (let at = index * labels; at < (index + 1) * labels; at++) sizes[at] = Math.abs(weights[at]!) * often;
  }
  const least = sizes.length <= most ? Number.MIN_VALUE : sizes.slice().sort()[sizes.length - most]!;
  const rows = hashes
    .map((hash, index) => ({ hash, row: sizes.subarray(index * labels, (index + 1) * labels) }))
    .filter(({ row }) => row.some((size) => size >= least))
    .sort((one, other) => one.hash - other.hash);
  const free = new Uint8Array(rows.length * labels);
  for (const [index, { row }] of rows.entries())
    for (let label = 0; label < labels; label++) free[index * labels + label] = row[label]! >= least ? 1 : 0;
  return { kept: rows.map(({ hash }) => hash), free };
}

/** Rounds weights to whole steps; the few largest are cut off, so that the others keep their differences. */
function inSteps(model: Fit, steps: number): { model: Fit; step: number } {
  const sizes = model.weights.map(Math.abs).sort();
  const step = (sizes[Math.floor(sizes.length * 0.995)] || 1) / steps;
  const rounded = model.weights.map((weight) => Math.max(-steps, Math.min(steps, Math.round(weight / step))));
  return { model: { ...model, weights: rounded.map((weight) => weight * step) }, step };
}

const targetsOf = ({ labels: own }: Example): Uint8Array =>
  Uint8Array.from(actLabels, (label) => (own.has(label) ? 1 : 0));

function packedOf(
  { model: { weights, bias }, step, hashes }: Fitted,
  curves: readonly { scale: number; bias: number }[],
): PackedModel {
  const small = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    packed: packed(bytesOf(Uint32Array.from(hashes), small, labels)),
    features: hashes.length,
    scale: curves.map(({ scale }) => rounded(step * scale)),
    bias: curves.map((curve, label) => rounded(bias[label]! * curve.scale + curve.bias)),
  };
}

/** As it is written down. */
const rounded = (value: number) => Number(value.toPrecision(6));
