/** Learns the act model from examples, calibrates it on companies it was not learnt from, and packs it. */
import { featuresOf } from '../../../src/language/model/features.ts';
import { actLabels } from '../../../src/language/model/labels.ts';
import { bytesOf, type PackedModel } from '../../../src/language/model/linear-model.ts';
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

export function learn(examples: readonly Example[], given: Partial<Options> = {}): Learnt {
  const chosen = { ...options, ...given };
  const found = examples.map(({ text, marks }) => [...featuresOf(text), ...marks]);
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
  const { model, hashes } = fitted(
    examples,
    found,
    examples.map((_, index) => index),
    chosen,
  );
  return { packed: packedOf(model, hashes, curves, chosen), judged };
}

/** Every company is judged by what was learnt from others. */
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
  model: Fit;
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
  const hashes = [...counts].flatMap(([hash, count]) => (count >= chosen.fewest && hash !== 0 ? [hash] : []));
  const numbers = new Map(hashes.map((hash, index) => [hash, index]));
  const sampleOf = (index: number): Sample => ({
    features: Int32Array.from(
      found[index]!.flatMap((hash) => {
        const number = numbers.get(hash);
        return number === undefined ? [] : [number];
      }),
    ),
    length: found[index]!.length - examples[index]!.marks.length,
    targets: targetsOf(examples[index]!),
  });
  return { model: fit(from.map(sampleOf), hashes.length, labels, chosen), hashes, sampleOf };
}

const targetsOf = ({ labels: own }: Example): Uint8Array =>
  Uint8Array.from(actLabels, (label) => (own.has(label) ? 1 : 0));

function packedOf(
  { weights, bias }: Fit,
  hashes: readonly number[],
  curves: readonly { scale: number; bias: number }[],
  { kept, nought }: Options,
): PackedModel {
  const size = (index: number) => {
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += Math.abs(weights[index * labels + label]!);
    return sum;
  };
  const sizes = hashes.map((_, index) => size(index));
  const chosen = hashes
    .map((_, index) => index)
    .sort((one, other) => sizes[other]! - sizes[one]! || hashes[one]! - hashes[other]!)
    .slice(0, kept)
    .sort((one, other) => hashes[one]! - hashes[other]!);
  // The few largest weights are cut off, so that the others keep their differences.
  const largest = chosen
    .flatMap((index) => [...weights.subarray(index * labels, (index + 1) * labels)].map(Math.abs))
    .sort((a, b) => a - b);
  const step = (largest[Math.floor(largest.length * 0.9995)] ?? 1) / 127;
  const small = new Int8Array(chosen.length * labels);
  for (const [at, index] of chosen.entries()) {
    for (let label = 0; label < labels; label++) {
      const steps = Math.max(-127, Math.min(127, Math.round(weights[index * labels + label]! / step)));
      if (Math.abs(steps) > nought) small[at * labels + label] = steps;
    }
  }
  const bytes = bytesOf(
    Uint32Array.from(chosen, (index) => hashes[index]!),
    small,
    labels,
  );
  return {
    packed: packed(bytes),
    features: chosen.length,
    scale: curves.map(({ scale }) => rounded(step * scale)),
    bias: curves.map((curve, label) => rounded(bias[label]! * curve.scale + curve.bias)),
  };
}

/** As it is written down. */
const rounded = (value: number) => Number(value.toPrecision(6));
