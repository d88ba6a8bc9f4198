/** Arrays that others have published sizes of. */

export interface Published {
  name: string;
  levels: number[];
  strength: number;
  /** The fewest rows published that we know of. */
  rows: number;
  source: string;
}

const of = (...parts: [levels: number, columns: number][]): number[] =>
  parts.flatMap(([levels, columns]) => Array.from({ length: columns }, () => levels));

const bound = 'the two largest multiplied: no array is smaller';
const tables = 'Colbourn’s tables';

export const published: readonly Published[] = [
  { name: '3⁴', levels: of([3, 4]), strength: 2, rows: 9, source: bound },
  { name: '10⁴', levels: of([10, 4]), strength: 2, rows: 100, source: bound },
  { name: '10⁴ 2¹', levels: of([10, 4], [2, 1]), strength: 2, rows: 100, source: bound },
  { name: '3¹³', levels: of([3, 13]), strength: 2, rows: 15, source: tables },
  { name: '2¹⁰⁰', levels: of([2, 100]), strength: 2, rows: 10, source: 'Kleitman and Spencer 1973' },
  { name: '5¹ 3⁸ 2²', levels: of([5, 1], [3, 8], [2, 2]), strength: 2, rows: 15, source: bound },
  {
    name: '6¹ 5¹ 4⁶ 3⁸ 2³',
    levels: of([6, 1], [5, 1], [4, 6], [3, 8], [2, 3]),
    strength: 2,
    rows: 30,
    source: bound,
  },
  {
    name: '7¹ 6¹ 5¹ 4⁵ 3⁸ 2³',
    levels: of([7, 1], [6, 1], [5, 1], [4, 5], [3, 8], [2, 3]),
    strength: 2,
    rows: 42,
    source: bound,
  },
  {
    name: '4¹⁵ 3¹⁷ 2²⁹',
    levels: of([4, 15], [3, 17], [2, 29]),
    strength: 2,
    rows: 29,
    source: 'several tools: 29 to 34',
  },
  {
    name: '4¹ 3³⁹ 2³⁵',
    levels: of([4, 1], [3, 39], [2, 35]),
    strength: 2,
    rows: 21,
    source: 'several tools: 21 to 29',
  },
  { name: '10²⁰', levels: of([10, 20]), strength: 2, rows: 180, source: 'Cohen, Dalal, Fredman and Patton 1997' },
  { name: '2¹⁰', levels: of([2, 10]), strength: 3, rows: 12, source: tables },
  { name: '3⁶', levels: of([3, 6]), strength: 3, rows: 33, source: tables },
  { name: '4⁶', levels: of([4, 6]), strength: 3, rows: 64, source: 'Bush 1952' },
  {
    name: '5² 4² 3²',
    levels: of([5, 2], [4, 2], [3, 2]),
    strength: 3,
    rows: 100,
    source: 'the three largest multiplied: no array is smaller',
  },
];
