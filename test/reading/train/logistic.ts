/**
 * Logistic regressions, one a label, over features that occur or not; AdaGrad, the weights of the later passes averaged. The
 * order of examples comes from a seed, so the same data give the same weights.
 */
export interface Sample {
  /** Numbers of features, as often as they occur. */
  features: Int32Array;
  /** Of those that are not in the model as well. */
  length: number;
  /** 1 where a label holds. */
  targets: Uint8Array;
}

export interface Fit {
  labels: number;
  /** A feature's weights for every label, feature by feature. */
  weights: Float32Array;
  bias: Float64Array;
}

export interface FitOptions {
  passes: number;
  rate: number;
  /** Pulls weights to nought. */
  decay: number;
  /** How much more an example counts for the acts it has than for those it has not. */
  positive: number;
}

/** A label that is as good as right is not learnt any further from an example. */
const negligible = 0.01;

/** @param free Of every weight 1 where it may be other than nought; all may without it. */
export function fit(
  samples: readonly Sample[],
  features: number,
  labels: number,
  options: FitOptions,
  free?: Uint8Array,
): Fit {
  const { passes, rate, decay, positive } = options;
  const weights = new Float32Array(features * labels);
  const sums = new Float32Array(features * labels);
  const isFree = (at: number): boolean => free === undefined || free[at] !== 0;
  const squares = new Float32Array(features * labels).fill(1e-3);
  const bias = new Float64Array(labels);
  const biasSquares = new Float64Array(labels).fill(1e-3);
  const biasSum = new Float64Array(labels);
  const order = samples.map((_, index) => index);
  const scores = new Float64Array(labels);
  /** The labels that are wrong by more than little, and by how much. */
  const wrong = new Int32Array(labels);
  const slopes = new Float64Array(labels);
  const next = numbersFrom(12_345);
  let averaged = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = next() % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { features: own, targets, length } = samples[index]!;
      const scale = 1 / Math.sqrt(length);
      addScores(scores, weights, bias, own, scale);
      let count = 0;
      for (let label = 0; label < labels; label++) {
        const target = targets[label]!;
        const slope = (1 / (1 + Math.exp(-scores[label]!)) - target) * (target === 1 ? positive : 1);
        if (Math.abs(slope) < negligible) continue;
        biasSquares[label]! += slope ** 2;
        bias[label]! -= (rate * slope) / Math.sqrt(biasSquares[label]!);
        wrong[count] = label;
        slopes[count++] = slope * scale;
      }
      for (const feature of own) {
        for (let one = 0; one < count; one++) {
          const at = feature * labels + wrong[one]!;
          // What is bound has no slope: it stays as it is.
          const slope = isFree(at) ? slopes[one]! + decay * weights[at]! : 0;
          squares[at]! += slope * slope;
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (pass < passes / 2) continue;
    averaged += 1;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
    for (let label = 0; label < labels; label++) biasSum[label]! += bias[label]!;
  }
  return { labels, weights: sums.map((sum) => sum / averaged), bias: biasSum.map((sum) => sum / averaged) };
}

export function scoresOf({ labels, weights, bias }: Fit, { features, length }: Sample): Float64Array {
  const scores = new Float64Array(labels);
  addScores(scores, weights, bias, features, 1 / Math.sqrt(length));
  return scores;
}

function addScores(
  scores: Float64Array,
  weights: Float32Array,
  bias: Float64Array,
  features: Int32Array,
  scale: number,
): void {
  const labels = bias.length;
  scores.fill(0);
  for (const feature of features) {
    const from = feature * labels;
    for (let label = 0; label < labels; label++) scores[label]! += weights[from + label]!;
  }
  for (let label = 0; label < labels; label++) scores[label] = scores[label]! * scale + bias[label]!;
}

/** A linear congruential generator (Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
}

/** Slope and intercept by which scores become logits of how often they are right (Platt). */
export function calibrated(scores: readonly number[], holds: readonly boolean[]): { scale: number; bias: number } {
  const there = holds.filter(Boolean).length;
  // Platt's targets: no share of examples is quite certain.
  const [high, low] = [(there + 1) / (there + 2), 1 / (holds.length - there + 2)];
  let [scale, bias] = [1, 0];
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [index, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(-(scale * score + bias)));
      const slope = p - (holds[index] ? high : low);
      const curve = Math.max(p * (1 - p), 1e-6);
      g0 += slope * score;
      g1 += slope;
      h00 += curve * score * score;
      h01 += curve * score;
      h11 += curve;
    }
    const determinant = h00 * h11 - h01 * h01;
    scale -= Math.max(-1, Math.min(1, (h11 * g0 - h01 * g1) / determinant));
    bias -= Math.max(-1, Math.min(1, (h00 * g1 - h01 * g0) / determinant));
  }
  return { scale, bias };
}
