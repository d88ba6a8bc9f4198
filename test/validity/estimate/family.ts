/**
 * The model's family when a data set's own labels may teach it: the estimate's marks in every place, and on top words and pairs of
 * words by place, by ridge regression towards the rule. Shows what a model of this kind can reach at home; none of it is shipped.
 */
import { viewOf } from '../../../src/score/estimate/view.ts';
import type { Call, Labelled } from './conversations.ts';
import { towards } from './model.ts';
import { type Found, predict, ridge } from './ridge.ts';
import { writes } from './sources.ts';

export interface Row {
  /** What must not stand on both sides of a fold. */
  groups: readonly string[];
  target: number;
  /** Marks by place, each brought to one spread. */
  marks: Found;
  /** Words and pairs by place, together of one length. */
  words: readonly string[];
}

const penalty = 1000;
/** Length of the vector of all words: how much they count beside the marks. */
const wordsLength = 30;
/** A mark with less spread than this is too rare to be made equal to the others. */
const leastSpread = 0.03;
const fewestMarks = 10;
const fewestWords = 4;
const folds = 10;

export function rowOf(
  { groups, course, found, calls }: Labelled<unknown>,
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
  const sizes = new Map<string, number>();
  for (const { name, turns } of read)
    for (const at of turns) {
      const { text } = course[at]!;
      addWords(words, name, text);
      for (const [size, amount] of sizesOf(text)) {
        const key = `${name}: ${size}`;
        sizes.set(key, (sizes.get(key) ?? 0) + amount / turns.length);
      }
    }
  const marks = new Map<string, number>([
    ...found,
    ...sizes,
    ['turns', Math.log1p(course.length)],
    ['customer turns', customer.length],
  ]);
  if (course.at(-1)?.side === 'customer') marks.set('customer ends', 1);
  if (withCalls) for (const [name, amount] of callMarks(calls)) marks.set(name, amount);
  return { groups, target, marks, words: [...words] };
}

function sizesOf(text: string): [string, number][] {
  const length = text.split(/\s+/).length;
  return [
    ['length', Math.log1p(length)],
    ['short', length <= 2 ? 1 : 0],
    ['number', /\d/.test(text) ? 1 : 0],
  ];
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

/** What a task that changes something shows in the calls. */
function callMarks(calls: readonly Call[]): [string, number][] {
  const changes = calls.filter(({ name }) => writes.test(name)).length;
  const failed = calls.filter(({ result }) => /^\s*error\b/i.test(result)).length;
  const last = calls.at(-1);
  return [
    ['calls: changed something', changes > 0 ? 1 : 0],
    ['calls: changed one thing', changes === 1 ? 1 : 0],
    ['calls: a change was the last', last && writes.test(last.name) ? 1 : 0],
    ['calls: transferred', calls.some(({ name }) => name.startsWith('transfer')) ? 1 : 0],
    ['calls: failed', Math.log1p(failed)],
    ['calls: all', Math.log1p(calls.length)],
  ];
}

/** The rule's signs for calls, as rule.ts has them for words. */
export const ruleOfCalls: readonly (readonly [string, number])[] = [
  ['calls: changed something', 2],
  ['calls: changed one thing', 1],
  ['calls: a change was the last', 1],
  ['calls: transferred', -2],
  ['calls: failed', -1],
];

/**
 * Predictions of each row by a model that saw neither the row nor any other of one of its groups: all folds in which a row has a group
 * are left out together. @param rule What is known before any label.
 */
export function crossValidated(rows: readonly Row[], rule: Found): number[] {
  const predictions = rows.map(() => 0);
  const foldsOf = ({ groups }: Row) =>
    [...new Set(groups.map((group) => hash(group) % folds))].toSorted((a, b) => a - b);
  for (const together of new Set(rows.map((row) => foldsOf(row).join(' ')))) {
    const held = new Set(together.split(' ').map(Number));
    const model = learn(
      rows.filter((row) => !foldsOf(row).some((fold) => held.has(fold))),
      rule,
    );
    for (const [at, row] of rows.entries()) if (foldsOf(row).join(' ') === together) predictions[at] = model(row);
  }
  return predictions;
}

export function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.codePointAt(0)!) % 1_000_003;
  return value;
}

function learn(rows: readonly Row[], rule: Found): (row: Row) => number {
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
  const scale = (name: string) => (words.has(name) ? 1 : 1 / Math.max(leastSpread, spreads.get(name) ?? 0));
  const examples = rows.map((row) => ({ found: foundIn(row), target: row.target }));
  const names = [...new Set([...marks, ...rule.keys()]), ...words];
  const model = ridge(examples, { names, penalty, scale, prior: towards(rule, examples) });
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
