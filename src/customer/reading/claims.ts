/** Claims that what the customer wants has been done: by clause, of this customer's matter, now. */
import { isDenied, isDoneForm, isPromised, isWished } from '../../language/en/clauses.ts';
import { unfolded } from '../../language/en/contractions.ts';
import {
  deedsMeant,
  deedsOf,
  isDeed,
  isParticiple,
  saysDone,
  saysVerbDone,
  speaksOf,
} from '../../language/en/deeds.ts';
import { reader as rows } from '../../language/en/index.ts';
import { readClauses, type Clause } from '../../language/text/clauses.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { keysOf, normalise, wordsOf } from '../../language/text/words.ts';
import { amountsIn } from '../../language/text/amounts.ts';
import { keyOf } from '../../language/en/thesaurus.ts';
import type { Brief } from '../../plan/brief.ts';
import { indexOfPhrase } from './asks.ts';

/** `named`: in the author's own words, or of the very thing. `meant`: of something near it. `generic`: "all done". */
type Claim = 'named' | 'meant' | 'generic';

export type ClaimReader = (sentence: Sentence) => Claim | null;

interface Wanted {
  /** The author's, of several words. */
  phrases: readonly { words: string[]; keys: string[] }[];
  /** Keys of those that are a verb alone: "refunded". */
  verbs: ReadonlySet<string>;
  deeds: ReadonlySet<number>;
  /** Keys of what it is to be done to. */
  things: ReadonlySet<string>;
}

export function claimReader({
  wants,
  goal,
  intent,
  facts,
}: Pick<Brief, 'wants' | 'goal' | 'intent' | 'facts'>): ClaimReader {
  if (wants.done.length === 0) return () => null;
  const values = Object.values(facts).map(({ value }) => String(value));
  const done = wants.done.map(plainWords);
  const wanted: Wanted = {
    phrases: done.filter(({ length }) => length > 1).map((words) => ({ words, keys: words.map(keyOf) })),
    verbs: new Set(done.filter(({ length }) => length === 1).flatMap((words) => words.map(keyOf))),
    deeds: new Set([...done.flatMap((words) => [...deedsMeant(words)]), ...deedsOf(keysOf(goal))]),
    things: new Set([
      ...done.flatMap((words) => words.filter((word) => !isParticiple(word)).map(keyOf)).filter(tells),
      ...[goal, intent.replaceAll(/[_-]/g, ' '), ...values].flatMap(keysOf).filter((key) => tells(key) && !isDeed(key)),
    ]),
  };
  return (sentence) => {
    if (sentence.role !== 'text' && sentence.role !== 'heading' && sentence.role !== 'item') return null;
    let found: Claim | null = null;
    for (const clause of clausesOf(sentence)) {
      const claim = claimIn(clause, wanted);
      if (claim === 'named') return claim;
      found ??= claim;
    }
    return found;
  };
}

/** "The return (all items) has been processed": what stands in brackets parts nothing. */
const clausesOf = ({ text, clauses }: Sentence): readonly Clause[] =>
  text.includes('(') ? readClauses(text.replace(/ ?\([^()]{0,300}\)/g, '')) : clauses;

const plainWords = (text: string) => wordsOf(unfolded(normalise(text)));

/** Tell nothing of what it is about. */
const small = new Set(
  keysOf(
    'have has had been was were are is the and for with that this your you his her its from not get got because one two than into out back new now all way who what when where how made done make put set again will can any more some',
  ),
);
const tells = (key: string) => key.length > 2 && !small.has(key);

/** Things of every service. */
const common = new Set(
  keysOf(
    'booking reservation order request change amount money payment account case application slot appointment place seat ticket subscription contract agreement',
  ),
);

function claimIn(clause: Clause, { phrases, verbs, deeds, things }: Wanted): Claim | null {
  const { scope, text } = clause;
  if (scope.question || scope.conditional || scope.purpose || scope.relative || scope.general) return null;
  if ((scope.reported && (scope.negated || scope.unreal)) || isReason.test(text)) return null;
  const words = wordsOf(unfolded(text));
  if (scope.conditioned && !words.some((word) => word === 'has' || word === 'have')) return null;
  const literal = phrases.find((phrase) => indexOfPhrase(words, phrase.words) >= 0);
  if (literal !== undefined) {
    const at = indexOfPhrase(words, literal.words);
    const said = words.slice(0, at + literal.words.length + 1).join(' ');
    return isDenied(said) || isWished(words.slice(0, at).join(' ')) ? null : 'named';
  }
  if (saysVerbDone(words, verbs) || (!scope.conditioned && !scope.negated && promisesVerb(words, text, verbs)))
    return 'named';
  const keys = words.map(keyOf);
  const named = phrases.some((phrase) => indexOfPhrase(keys, phrase.keys) >= 0);
  if (named && !scope.negated && ((isDoneForm(text) && !scope.unreal) || (isPromised(text) && !scope.conditioned)))
    return 'named';
  if (!scope.negated && rows.fitting(words, false, 'clause', clause).some(({ row }) => row.act === 'done'))
    return 'generic';
  if (isIndefinite.test(text) || !partsOf(text, words).some((part) => saysDone(part, deeds))) return null;
  if (keys.some((key) => things.has(key))) return 'named';
  return isAboutIt(words, keys) ||
    amountsIn(text).length > 0 ||
    speaksOf(
      words.filter((word) => !isParticiple(word)),
      -1,
      deeds,
    )
    ? 'meant'
    : null;
}

/** "Table for four secured, see you Friday": verbs that stand alone go as far as the comma. */
const partsOf = (text: string, words: readonly string[]): (readonly string[])[] =>
  text.includes(', ') ? [words, ...text.split(', ').map((part) => wordsOf(unfolded(part)))] : [words];

/** "You will be refunded within five days." */
const promisesVerb = (words: readonly string[], text: string, verbs: ReadonlySet<string>): boolean =>
  isPromised(text) &&
  words.some((word, index) => words[index - 1] === 'be' && isParticiple(word) && verbs.has(keyOf(word)));

/** "Since it was booked a week ago, …" */
const isReason = /^(?:since|because|as|given)\b/;

/** "A refund is made to the card": a rule. */
const isIndefinite =
  /^(?:an?|any|each|every|no|all|most|some) (?!(?:done|set|sorted)\b).*\b(?:is|are|was|were|will|can|may|shall)\b/;

/** Of no other thing than the customer's: "it", "you", "your booking", or nothing named at all. */
function isAboutIt(words: readonly string[], keys: readonly string[]): boolean {
  if (words.length <= 2 || keys.some((key) => common.has(key))) return true;
  if (words.includes('your')) return false;
  return words.some((word) => /^(?:it|that|this|them|everything|you|both)$/.test(word));
}
