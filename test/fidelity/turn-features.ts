/** What a single turn is told apart by: which function words it has, and the form it is typed in. Never what it is about. */
import type { Found } from '../validity/estimate/ridge.ts';

/** Pronouns, articles, prepositions, conjunctions, auxiliaries, particles and answers of English. */
const functionWords: readonly string[] =
  `i me my mine you your yours he him his she her it its we us our they them their this that these those who what which when where why how
  a an the some any all no not each every other another such own same
  in on at by for from of to with without about into over under after before since until between through during against as than like
  and or but so if because while though although then also too either neither
  am is are was were be been being have has had do does did can could will would shall should may might must
  i'm i've i'd i'll it's that's there's don't doesn't didn't can't won't isn't wasn't haven't hasn't couldn't wouldn't you're let's what's
  im ive id ill its thats dont doesnt didnt cant wont isnt
  yes yeah yep no nope ok okay sure alright right please thanks thank hi hello hey oh well just only really very still already again now
  here there maybe actually sorry great good fine want need get got go know see think one two more up out off down back`
    .split(/\s+/)
    .filter((word, at, all) => all.indexOf(word) === at);

const known = new Set(functionWords);

export function functionWordsIn(turn: string): Found {
  const words =
    turn
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return new Map(words.filter((word) => known.has(word)).map((word) => [word, 1]));
}

const forms = {
  'form: words': (turn) => Math.log1p(turn.split(/\s+/).length),
  'form: short': (turn) => Number(turn.split(/\s+/).length <= 2),
  'form: ends with a full stop': (turn) => Number(turn.endsWith('.')),
  'form: ends with !': (turn) => Number(turn.endsWith('!')),
  'form: question mark': (turn) => Number(turn.includes('?')),
  'form: capital first': (turn) => Number(/^\p{Lu}/u.test(turn)),
  'form: commas': (turn) => Math.min(3, turn.split(',').length - 1),
  'form: sentences': (turn) => Math.min(4, turn.split(/[.!?]+\s/).length),
  'form: apostrophe': (turn) => Number(/\p{L}['’]\p{L}/u.test(turn)),
  'form: small i': (turn) => Number(/\bi\b/.test(turn)),
} as const satisfies Record<string, (turn: string) => number>;

const formIn = (turn: string): Found => new Map(Object.entries(forms).map(([name, of]) => [name, of(turn)]));

export const bothIn = (turn: string): Found => new Map([...functionWordsIn(turn), ...formIn(turn)]);
