/** The course of a conversation as the estimate looks at it: what each turn shows, and the places whose turns count together. */
import { utterance } from '../tone/utterance.ts';
import type { CourseTurn } from './course.ts';
import { botMarks, customerMarks } from './marks.ts';

export interface View {
  /** For each turn of the course what it shows; an absent mark is 0. */
  marks: readonly ReadonlyMap<string, number>[];
  places: readonly Place[];
}

/** A mark counts in a place with its mean over the place's turns. */
export interface Place {
  name: (typeof placeNames)[number];
  /** Indices into the course. */
  turns: readonly number[];
}

/**
 * `outcome`: the bot's last turn that is more than a courtesy, and `after` what the customer says to it. `later`: all the
 * customer says once it has said what it wants; a complaint it came with is not about the bot.
 */
const placeNames = ['customer later', 'customer last', 'customer after', 'bot', 'bot outcome'] as const;

export function viewOf(course: readonly CourseTurn[]): View {
  const marks = course.map(({ side, text, acts }) => (side === 'bot' ? botMarks({ text, acts }) : customerMarks(text)));
  addSaidBefore(course, marks);
  const customer = turnsOf(course, 'customer');
  const bot = turnsOf(course, 'bot');
  const outcome = bot.findLast((at) => !isCourtesy(marks[at]!)) ?? bot.at(-1);
  return {
    marks,
    places: [
      { name: 'customer later', turns: customer.slice(1) },
      { name: 'customer last', turns: customer.slice(-1) },
      { name: 'customer after', turns: outcome === undefined ? [] : customer.filter((at) => at > outcome) },
      { name: 'bot', turns: bot },
      { name: 'bot outcome', turns: outcome === undefined ? [] : [outcome] },
    ],
  };
}

const turnsOf = (course: readonly CourseTurn[], side: CourseTurn['side']): number[] =>
  course.flatMap((turn, at) => (turn.side === side ? [at] : []));

/** Thanks, takes leave, offers more or did not understand, and says nothing of the matter. */
const isCourtesy = (marks: ReadonlyMap<string, number>): boolean =>
  courtesies.some((mark) => marks.has(mark)) && !ofTheMatter.some((mark) => marks.has(mark));

const courtesies = ['offers more', 'bye', 'thanks', 'deaf'];
const ofTheMatter = ['says done', 'says not', 'refuses', 'asks', 'tells how'];

/** Marks of a turn beside others: `again`, the words its side said before; `echo`, the words it takes up from the turn it answers. */
function addSaidBefore(course: readonly CourseTurn[], marks: Map<string, number>[]): void {
  const earlier: Record<CourseTurn['side'], ReadonlySet<string>[]> = { customer: [], bot: [] };
  let before: ReadonlySet<string> = new Set();
  for (const [at, { side, text }] of course.entries()) {
    const words = new Set<string>();
    for (const word of utterance(text).words) if (word.length >= fewestLetters || isCode.test(word)) words.add(word);
    let again = 0;
    for (const other of earlier[side]) again = Math.max(again, overlap(words, other));
    if (again > 0) marks[at]!.set('again', again);
    if (side === 'bot') marks[at]!.set('echo', overlap(words, before));
    earlier[side].push(words);
    if (earlier[side].length > turnsRemembered) earlier[side].shift();
    before = words;
  }
}

const isCode = /\d/;
/** Shorter words are mostly grammar. */
const fewestLetters = 4;
/** Keeps time linear in turns. */
const turnsRemembered = 8;

/** Share of the smaller set's words that the other holds as well (Szymkiewicz–Simpson); 0 where there are too few to tell. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 2) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both += 1;
  return both / small.size;
}
