/**
 * The model's family when a data set's own labels may teach it: the estimate's marks in every place, and on top words and pairs of
 * words by place, by ridge regression. Shows what a model of this kind can reach at home; none of it is shipped.
 */
import { viewOf } from '../../../src/score/estimate/view.ts';
import type { Call, Labelled } from './conversations.ts';
import { type Found, type Linear, predict, ridge } from './ridge.ts';
import { writes } from './sources.ts';

export interface Row {
  group: string;
  target: number;
  /** Marks by place, each brought to one spread. */
  marks: Found;
  /** Words and pairs by place, together of one length. */
  words: readonly string[];
}

const penalty = 300;
/** Length of the vector of all words: how much they count beside the marks. */
const wordsLength = 18;
const fewestMarks = 10;
const fewestWords = 4;
const folds = 10;

export function rowOf(
  { group, course, found, calls }: Labelled<unknown>,
  target: number,
  { withCalls = false } = {},
): Row {
  const { places } = viewOf(course);
  const turns = (side: 'customer' | 'bot') => course.flatMap((turn, at) => (turn.side === side ? [at] : []));
  const [customer, bot] = [turns('customer'), turns('bot')];
  const read = [
    ...places,
    { name: 'customer', turns: customer },
    { name: 'bot last', turns: bot.slice(-1) },
    { name: 'customer first', turns: customer.slice(0, 1) },
  ];
  const words = new Set<string>();
  for (const { name, turns } of read) for (const at of turns) addWords(words, name, course[at]!.text);
  const marks = new Map([...found, ['turns', Math.log1p(course.length)], ['customer turns', customer.length]] as const);
  if (course.at(-1)?.side === 'customer') marks.set('customer ends', 1);
  if (withCalls) for (const [name, amount] of callMarks(calls)) marks.set(name, amount);
  return { group, target, marks, words: [...words] };
}

function addWords(words: Set<string>, place: string, text: string): void {
  let before = '^';
  for (const word of text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z]+(?:'[a-z]+)*|[?!]+|\d+/g) ?? []) {
    const plain = /^\d/.test(word) ? '0' : word;
    words.add(`${place} ${plain}`);
    words.add(`${place} ${before} ${plain}`);
    before = plain;
  }
}

/** How often each tool was called, and how the calls went. */
function callMarks(calls: readonly Call[]): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (name: string) => marks.set(name, (marks.get(name) ?? 0) + 1);
  for (const { name, result } of calls) {
    const failed = /^\s*error\b/i.test(result);
    add(`call ${name}`);
    add(failed ? 'failed calls' : 'calls');
    if (writes.test(name)) add(failed ? 'failed writes' : 'writes');
  }
  const last = calls.at(-1);
  if (last) marks.set(writes.test(last.name) ? 'ends with a write' : 'ends with a read', 1);
  for (const [name, amount] of marks) marks.set(name, Math.log1p(amount));
  return marks;
}

/** Predictions of each row by a model that saw neither the row nor its group. */
export function crossValidated(rows: readonly Row[]): number[] {
  const predictions = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (row: Row) => hash(row.group) % folds === fold;
    const model = learn(rows.filter((row) => !isHeld(row)));
    for (const [at, row] of rows.entries()) if (isHeld(row)) predictions[at] = model(row);
  }
  return predictions;
}

export function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.codePointAt(0)!) % 1_000_003;
  return value;
}

function learn(rows: readonly Row[]): (row: Row) => number {
  const marks = seenIn(
    rows.map((row) => row.marks.keys()),
    fewestMarks,
  );
  const words = new Set(
    seenIn(
      rows.map((row) => row.words),
      fewestWords,
    ),
  );
  const spreads = spreadsOf(rows);
  const foundIn = (row: Row): Found => {
    const found = new Map(row.marks);
    const known = row.words.filter((word) => words.has(word));
    for (const word of known) found.set(word, wordsLength / Math.sqrt(known.length));
    return found;
  };
  const model: Linear = ridge(
    rows.map((row) => ({ found: foundIn(row), target: row.target })),
    { names: [...marks, ...words], penalty, scale: (name) => 1 / (spreads.get(name) ?? 1) },
  );
  return (row) => predict(model, foundIn(row));
}

function seenIn(rows: readonly Iterable<string>[], fewest: number): string[] {
  const seen = new Map<string, number>();
  for (const names of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, count]) => (count >= fewest ? [name] : []));
}

function spreadsOf(rows: readonly Row[]): Map<string, number> {
  const sums = new Map<string, { x: number; xx: number }>();
  for (const { marks } of rows)
    for (const [name, amount] of marks) {
      const sum = sums.get(name) ?? { x: 0, xx: 0 };
      sums.set(name, sum);
      sum.x += amount / rows.length;
      sum.xx += amount ** 2 / rows.length;
    }
  return new Map([...sums].map(([name, { x, xx }]) => [name, Math.sqrt(Math.max(1e-4, xx - x ** 2))]));
}
