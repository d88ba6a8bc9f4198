/**
 * Covering arrays by algebra: of columns that all have the same number of levels. Each is the smallest that is known, or next to it.
 *
 * Bush 1952 (orthogonal arrays over finite fields); Bose, Shrikhande and Parker 1960 (two Latin squares of order 10 and others);
 * Kleitman and Spencer 1973 (pairs of two levels); Stevens, Moura and Mendelsohn 1998 (products without the constant rows);
 * Paley 1933 (triples of two levels); Chateauneuf, Colbourn and Kreher 1999 (triples of three levels from a starter).
 */
import { type Field, fieldOf } from './field.ts';
import { choices } from './tuples.ts';

/** By row, by column: levels from 0. */
export type Rows = number[][];

interface Construction {
  strength: number;
  /** Columns it makes of so many levels, at most; 0: none. */
  columns(levels: number): number;
  rows(levels: number, columns: number): Rows;
}

/**
 * The fewest rows of so many columns; where no construction here makes as many, of the most that one makes. null: none makes two more than the
 * strength, which any order of rows could.
 */
export function constructed(levels: number, columns: number, strength: number): Rows | null {
  const fit = constructions.filter((one) => one.strength === strength && one.columns(levels) > strength);
  const most = Math.min(columns, Math.max(0, ...fit.map((one) => one.columns(levels))));
  const made = fit
    .filter((one) => one.columns(levels) >= most)
    .map((one) => one.rows(levels, most).map((row) => row.slice(0, most)));
  return made.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

const numbers = (n: number): number[] => Array.from({ length: n }, (_, at) => at);

/** Values of every polynomial below a degree at each element, and its leading coefficient. */
function polynomials(field: Field, degree: number): Rows {
  const { order, add, multiply } = field;
  return numbers(order ** degree).map((code) => {
    const coefficients = numbers(degree).map((at) => Math.floor(code / order ** at) % order);
    const valueAt = (x: number) => coefficients.reduceRight((sum, one) => add(multiply(sum, x), one), 0);
    return [...numbers(order).map(valueAt), coefficients.at(-1)!];
  });
}

/** One row for each polynomial: every tuple once. */
const bush = (strength: number): Construction => ({
  strength,
  columns: (levels) => (fieldOf(levels) === null ? 0 : levels + 1),
  rows: (levels) => polynomials(fieldOf(levels)!, strength),
});

/** Where two is nought, the middle coefficient of a parabola is a column too. */
const hyperoval: Construction = {
  strength: 3,
  columns: (levels) => (levels % 2 === 0 && fieldOf(levels) !== null ? levels + 2 : 0),
  rows: (levels) => polynomials(fieldOf(levels)!, 3).map((row, code) => [...row, Math.floor(code / levels) % levels]),
};

/** Two orthogonal Latin squares of order 3m + 1, where there are two of order m. */
const parker: Construction = {
  strength: 2,
  columns: (levels) => (levels % 3 === 1 && fieldOf((levels - 1) / 3) !== null && levels >= 10 ? 4 : 0),
  rows(levels) {
    const m = (levels - 1) / 3;
    const n = 2 * m + 1;
    const residues = numbers(n);
    const steps = numbers(m).map((at) => at + 1);
    const same = residues.flatMap((i) => steps.map(() => i));
    const up = residues.flatMap((i) => steps.map((step) => (i + step) % n));
    const down = residues.flatMap((i) => steps.map((step) => (i - step + n) % n));
    const beyond = residues.flatMap(() => steps.map((step) => n + step - 1));
    const columns = [
      [same, up, down, beyond],
      [up, same, beyond, down],
      [down, beyond, same, up],
      [beyond, down, up, same],
    ].map((parts) => parts.flat());
    return [
      ...columns[0]!.map((_, at) => columns.map((column) => column[at]!)),
      ...residues.map((i) => [i, i, i, i]),
      ...polynomials(fieldOf(m)!, 2).map((row) => row.slice(0, 4).map((level) => n + level)),
    ];
  },
};

/** An orthogonal array beside itself, each of its columns split by another one, which needs no constant rows: they are met already. */
const product: Construction = {
  strength: 2,
  columns: (levels) => (fieldOf(levels) === null ? 0 : levels * (levels + 1) + 1),
  rows(levels) {
    const base = polynomials(fieldOf(levels)!, 2);
    // The leading coefficient is 0 where a polynomial is constant.
    const rest = base.filter((row) => row.at(-1) !== 0);
    return [
      ...base.map((row) => [...row.flatMap((level) => numbers(levels).map(() => level)), 0]),
      ...rest.map((row) => [...numbers(levels + 1).flatMap(() => row.slice(0, levels)), row.at(-1)!]),
    ];
  },
};

/** Columns are the sets of half the rows: no two are apart, none holds another; a row of noughts meets what is left. */
const halves: Construction = {
  strength: 2,
  columns: (levels) => (levels === 2 ? 10_000 : 0),
  rows(_, columns) {
    let rows = 4;
    while (binomial(rows - 1, Math.ceil(rows / 2)) < columns) rows++;
    const sets = firstChoices(rows - 1, Math.ceil(rows / 2), columns);
    return [sets.map(() => 0), ...numbers(rows - 1).map((row) => sets.map((set) => (set.includes(row) ? 1 : 0)))];
  },
};

/** Of quadratic residues: each three of its columns show all eight triples. */
const paley: Construction = {
  strength: 3,
  columns: (levels) => (levels === 2 ? 11 : 0),
  rows() {
    const squares = new Set(numbers(11).map((x) => (x * x) % 11));
    const shifted = numbers(11).map((row) =>
      numbers(11).map((column) => (squares.has((column - row + 11) % 11) && column !== row ? 1 : 0)),
    );
    return [numbers(11).map(() => 1), ...shifted];
  },
};

/** Rows in which each three columns show each kind of triple (aab, aba, baa, abc), renamed in every way, and the constant ones. */
const starter: Construction = {
  strength: 3,
  columns: (levels) => (levels === 3 ? 6 : 0),
  rows() {
    const renamings = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    return [
      ...numbers(3).map((level) => numbers(6).map(() => level)),
      ...starterRows.flatMap((row) => renamings.map((names) => row.map((level) => names[level]!))),
    ];
  },
};

/** Found by search; a test looks at each three columns. */
const starterRows: Rows = [
  [2, 0, 1, 0, 1, 2],
  [2, 0, 0, 2, 1, 1],
  [1, 1, 0, 2, 2, 0],
  [1, 0, 2, 2, 1, 0],
  [0, 1, 0, 2, 1, 2],
];

const constructions: readonly Construction[] = [bush(2), bush(3), hyperoval, parker, product, halves, paley, starter];

function binomial(n: number, k: number): number {
  let value = 1;
  for (let at = 1; at <= k; at++) value = (value * (n - k + at)) / at;
  return Math.round(value);
}

function firstChoices(n: number, size: number, wanted: number): number[][] {
  return choices(n, size).slice(0, wanted);
}
