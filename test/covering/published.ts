/** Arrays that others have published sizes of. */

export interface Published {
  name: string;
  levels: number[];
  strength: number;
  /** The fewest and the most rows of the tools that pairwise.org compares; absent: it has none. */
  tools?: [fewest: number, most: number];
  /** The fewest rows that are known, or that there can be. */
  known: number;
  source: string;
}

const of = (...parts: [levels: number, columns: number][]): number[] =>
  parts.flatMap(([levels, columns]) => Array.from({ length: columns }, () => levels));

const bound = 'the two largest multiplied: no array is smaller';
const tables = 'Colbourn’s tables';
const annealed = 'covertable, by simulated annealing';

export const published: readonly Published[] = [
  { name: '3⁴', levels: of([3, 4]), strength: 2, tools: [9, 11], known: 9, source: bound },
  { name: '10⁴', levels: of([10, 4]), strength: 2, known: 100, source: bound },
  { name: '10⁴ 2¹', levels: of([10, 4], [2, 1]), strength: 2, known: 100, source: bound },
  { name: '3¹³', levels: of([3, 13]), strength: 2, tools: [15, 23], known: 15, source: tables },
  { name: '2¹⁰⁰', levels: of([2, 100]), strength: 2, tools: [10, 18], known: 10, source: 'Kleitman and Spencer 1973' },
  { name: '5¹ 3⁸ 2²', levels: of([5, 1], [3, 8], [2, 2]), strength: 2, known: 15, source: bound },
  {
    name: '6¹ 5¹ 4⁶ 3⁸ 2³',
    levels: of([6, 1], [5, 1], [4, 6], [3, 8], [2, 3]),
    strength: 2,
    known: 30,
    source: bound,
  },
  {
    name: '7¹ 6¹ 5¹ 4⁵ 3⁸ 2³',
    levels: of([7, 1], [6, 1], [5, 1], [4, 5], [3, 8], [2, 3]),
    strength: 2,
    known: 42,
    source: bound,
  },
  {
    name: '4¹⁵ 3¹⁷ 2²⁹',
    levels: of([4, 15], [3, 17], [2, 29]),
    strength: 2,
    tools: [29, 49],
    known: 28,
    source: annealed,
  },
  {
    name: '4¹ 3³⁹ 2³⁵',
    levels: of([4, 1], [3, 39], [2, 35]),
    strength: 2,
    tools: [21, 33],
    known: 20,
    source: annealed,
  },
  { name: '10²⁰', levels: of([10, 20]), strength: 2, tools: [180, 245], known: 155, source: tables },
  { name: '2¹⁰', levels: of([2, 10]), strength: 3, known: 12, source: tables },
  { name: '3⁶', levels: of([3, 6]), strength: 3, known: 33, source: tables },
  { name: '4⁶', levels: of([4, 6]), strength: 3, known: 64, source: 'Bush 1952' },
  {
    name: '5² 4² 3²',
    levels: of([5, 2], [4, 2], [3, 2]),
    strength: 3,
    known: 100,
    source: 'the three largest multiplied: no array is smaller',
  },
];
