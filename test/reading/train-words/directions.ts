/** Vectors of words by direction alone, and made shorter. Reckoned line by line in one order, so the same on every machine. */

/** Without what all words have in common and the two directions in which they differ most, which tell how common they are. */
export function directions(vectors: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(vectors[0]!.length);
  for (const vector of vectors) add(mean, vector, 1 / vectors.length);
  const rest = vectors.map((vector) => vector.map((value, line) => value - mean[line]!));
  for (let taken = 0; taken < 2; taken++) {
    const direction = mostSpread(rest);
    for (const vector of rest) add(vector, direction, -product(vector, direction));
  }
  return rest.map(unitOf);
}

/** Along the directions in which they differ most: principal components. */
export function shortened(vectors: readonly Float64Array[], dimensions: number): Float64Array[] {
  const rest = vectors.map(unitOf);
  const short = rest.map(() => new Float64Array(dimensions));
  for (let line = 0; line < dimensions; line++) {
    const direction = mostSpread(rest);
    for (const [index, vector] of rest.entries()) {
      const along = product(vector, direction);
      short[index]![line] = along;
      add(vector, direction, -along);
    }
  }
  return short.map(unitOf);
}

/** As whole numbers up to `steps`, either way; what is beyond 2.6 times the usual size is cut off. */
export function inSteps(vectors: readonly Float64Array[], steps: number): number[][] {
  const lines = vectors[0]!.length;
  const squares = vectors.reduce((sum, vector) => sum + product(vector, vector), 0);
  const step = (2.6 * Math.sqrt(squares / (vectors.length * lines))) / steps;
  return vectors.map((vector) =>
    Array.from(vector, (value) => Math.max(-steps, Math.min(steps, Math.round(value / step)))),
  );
}

/** By the power method, on how the lines vary together. */
function mostSpread(vectors: readonly Float64Array[]): Float64Array {
  const lines = vectors[0]!.length;
  const together = Array.from({ length: lines }, () => new Float64Array(lines));
  for (const vector of vectors) for (let line = 0; line < lines; line++) add(together[line]!, vector, vector[line]!);
  let direction = unitOf(Float64Array.from({ length: lines }, (_, line) => 1 + line / lines));
  for (let round = 0; round < 60; round++)
    direction = unitOf(Float64Array.from(together, (row) => product(row, direction)));
  return direction;
}

export function add(sum: Float64Array, vector: Float64Array, factor: number): void {
  for (let line = 0; line < sum.length; line++) sum[line]! += factor * vector[line]!;
}

export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < one.length; line++) sum += one[line]! * other[line]!;
  return sum;
}

export const unitOf = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(product(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
};
