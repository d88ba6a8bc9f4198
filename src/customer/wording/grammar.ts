/** Small grammars for wordings: `[a|b|]` is one of its alternatives, `[a]` is there or not. Slots such as `{value}` stay. */
import { everyMatch } from '../../language/text/every-match.ts';
import type { Random } from '../../plan/random.ts';

/** One of the sentences a wording can make. */
export function expand(wording: string, random: Random): string {
  return tidy(choose(treeOf(wording), random));
}

/** How many sentences it can make, counting equal ones as often as they can come about. */
export const countOf = (wording: string): number => count(treeOf(wording));

/** Text, and alternatives of which each is a sequence again. */
type Sequence = (string | Sequence[])[];

const trees = new Map<string, Sequence>();

function treeOf(wording: string): Sequence {
  let tree = trees.get(wording);
  if (tree === undefined) trees.set(wording, (tree = parse(wording)));
  return tree;
}

function parse(wording: string): Sequence {
  const root: Sequence[] = [[]];
  const open: Sequence[][] = [root];
  for (const [part] of everyMatch(wording, /[[\]|]|[^[\]|]+/g)) {
    const alternatives = open.at(-1)!;
    if (part === '[') {
      const inner: Sequence[] = [[]];
      alternatives.at(-1)!.push(inner);
      open.push(inner);
    } else if (part === ']' && open.length > 1) {
      if (alternatives.length === 1) alternatives.push([]);
      open.pop();
    } else if (part === '|' && open.length > 1) alternatives.push([]);
    else alternatives.at(-1)!.push(part);
  }
  return root[0]!;
}

const choose = (sequence: Sequence, random: Random): string =>
  sequence.map((part) => (typeof part === 'string' ? part : choose(random.pick(part), random))).join('');

const count = (sequence: Sequence): number =>
  sequence.reduce(
    (total, part) => (typeof part === 'string' ? total : total * part.reduce((sum, one) => sum + count(one), 0)),
    1,
  );

/** What empty alternatives leave behind. */
const tidy = (text: string): string =>
  text
    .replace(/\s{2,}/g, ' ')
    .replace(/ (?=[,.?!])/g, '')
    .trim();
