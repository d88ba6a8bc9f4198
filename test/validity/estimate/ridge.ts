/** Ridge regression on sparse features by conjugate gradients. */

/** Named amounts; absent is 0. */
export type Found = ReadonlyMap<string, number>;

export interface Example {
  found: Found;
  target: number;
}

export interface Linear {
  weights: ReadonlyMap<string, number>;
  intercept: number;
}

export interface RidgeOptions {
  names: readonly string[];
  /** Penalty on a weight, in examples. */
  penalty: number;
  /** By name; what a feature is multiplied by before the penalty applies: 1/spread makes all equal. */
  scale: (name: string) => number;
  /** Weights that need no evidence; the penalty is on the distance from them. */
  prior?: ReadonlyMap<string, number>;
}

/** Minimises Σ(y − b − xw)² + penalty·Σ((w − prior)/scale)². */
export function ridge(examples: readonly Example[], { names, penalty, scale, prior }: RidgeOptions): Linear {
  const matrix = sparse(examples, names, scale);
  const start = Float64Array.from(names, (name) => (prior?.get(name) ?? 0) / scale(name));
  const mean = examples.reduce((sum, { target }) => sum + target, 0) / examples.length;
  const told = matrix.times(start);
  const rest = Float64Array.from(examples, ({ target }, at) => target - mean - told[at]!);
  const learnt = solve(matrix, rest, penalty);
  const weights = new Map(names.map((name, at) => [name, (learnt[at]! + start[at]!) * scale(name)]));
  let shift = 0;
  for (const [at, name] of names.entries()) shift += (weights.get(name)! / scale(name)) * matrix.means[at]!;
  return { weights, intercept: mean - shift };
}

export function predict({ weights, intercept }: Linear, found: Found): number {
  let sum = intercept;
  for (const [name, amount] of found) sum += (weights.get(name) ?? 0) * amount;
  return sum;
}

interface Matrix {
  means: Float64Array;
  /** Xw with centred columns. */
  times(weights: Float64Array): Float64Array;
  /** Xᵀv with centred columns. */
  transposed(values: Float64Array): Float64Array;
}

/** Compressed rows: a loop over two arrays is what makes ten folds of a thousand words bearable. */
function sparse(examples: readonly Example[], names: readonly string[], scale: (name: string) => number): Matrix {
  const column = new Map(names.map((name, at) => [name, at]));
  const scales = Float64Array.from(names, scale);
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const amounts: number[] = [];
  for (const [row, { found }] of examples.entries()) {
    for (const [name, amount] of found) {
      const at = column.get(name);
      if (at === undefined) continue;
      columns.push(at);
      amounts.push(amount * scales[at]!);
    }
    starts[row + 1] = columns.length;
  }
  const means = new Float64Array(names.length);
  for (const [place, at] of columns.entries()) means[at]! += amounts[place]! / examples.length;
  return {
    means,
    times(weights) {
      let shift = 0;
      for (let at = 0; at < means.length; at += 1) shift += means[at]! * weights[at]!;
      const product = new Float64Array(examples.length).fill(-shift);
      for (let row = 0; row < product.length; row += 1)
        for (let place = starts[row]!; place < starts[row + 1]!; place += 1)
          product[row]! += amounts[place]! * weights[columns[place]!]!;
      return product;
    },
    transposed(values) {
      const total = values.reduce((sum, value) => sum + value, 0);
      const product = Float64Array.from(means, (mean) => -mean * total);
      for (let row = 0; row < values.length; row += 1)
        for (let place = starts[row]!; place < starts[row + 1]!; place += 1)
          product[columns[place]!]! += amounts[place]! * values[row]!;
      return product;
    },
  };
}

function solve(matrix: Matrix, target: Float64Array, penalty: number): Float64Array {
  const weights = new Float64Array(matrix.means.length);
  const rest = matrix.transposed(target);
  const direction = Float64Array.from(rest);
  let size = dot(rest, rest);
  const enough = size * 1e-8;
  for (let step = 0; step < 100 && size > enough; step += 1) {
    const image = matrix.transposed(matrix.times(direction));
    for (let at = 0; at < image.length; at += 1) image[at]! += penalty * direction[at]!;
    const length = size / dot(direction, image);
    for (let at = 0; at < weights.length; at += 1) {
      weights[at]! += length * direction[at]!;
      rest[at]! -= length * image[at]!;
    }
    const next = dot(rest, rest);
    for (let at = 0; at < weights.length; at += 1) direction[at] = rest[at]! + (next / size) * direction[at]!;
    size = next;
  }
  return weights;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
