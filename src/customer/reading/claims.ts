/** Claims that what the customer wants has been done: by clause, of this customer's matter, now. */
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../language/text/clause.ts';
import { readClauses } from '../../language/text/clauses.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { wordsOf } from '../../language/text/words.ts';
import { amountsIn } from '../../language/text/amounts.ts';
import type { Brief } from '../../plan/brief.ts';
import { indexOfPhrase } from './phrases.ts';

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

export function claimReader(
  { wants, goal, intent, facts }: Pick<Brief, 'wants' | 'goal' | 'intent' | 'facts'>,
  language: Language,
): ClaimReader {
  const { keyOf, keysOf } = language;
  const { deedsMeant, deedsOf, isDeed, isParticiple } = language.claims;
  const tells = (key: string) => key.length > 2 && !language.claims.small.has(key);
  if (wants.done.length === 0) return () => null;
  const values = Object.values(facts).map(({ value }) => String(value));
  const done = wants.done.map((text) => plainWords(text, language));
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
    if (sentence.role === 'item' && isDoneInRow(sentence, wanted, language)) return 'named';
    let found: Claim | null = null;
    const clauses = clausesOf(sentence);
    for (const [index, clause] of clauses.entries()) {
      // "Orders cancelled: none."
      if (language.claims.denial.test(clauses[index + 1]?.text ?? '')) continue;
      const claim = claimIn(clause, wanted, language);
      if (claim === 'named') return claim;
      found ??= claim;
    }
    return found;
  };
}

/** A row of a table: "A-1007: cancelled". */
const isDoneInRow = ({ clauses }: Sentence, { verbs, things }: Wanted, { keyOf }: Language): boolean =>
  clauses.some(({ keys }) => keys.some((key) => things.has(key))) &&
  clauses.some(({ words, scope }) => words.length === 1 && !scope.negated && verbs.has(keyOf(words[0]!)));

/** "The return (all items) has been processed": what stands in brackets parts nothing. */
const clausesOf = ({ text, clauses, language }: Sentence): readonly Clause[] =>
  text.includes('(') ? readClauses(text.replace(/ ?\([^()]{0,300}\)/g, ''), language) : clauses;

const plainWords = (text: string, { normalise, claims }: Language) => wordsOf(claims.unfolded(normalise(text)));

function claimIn(clause: Clause, { phrases, verbs, deeds, things }: Wanted, language: Language): Claim | null {
  const { claims } = language;
  const { isDenied, isWished, isDoneForm, isPromised } = language.clauses;
  const { scope, text } = clause;
  if (scope.question || scope.conditional || scope.purpose || scope.relative || scope.general) return null;
  if (
    isOfOthers(text, things, language) ||
    [claims.otherThing, claims.taken, claims.keepsInformed].some((one) => one.test(text))
  )
    return null;
  if ((scope.reported && (scope.negated || scope.unreal)) || claims.reason.test(text)) return null;
  if (claims.longAgo.test(text) || claims.whileSo.test(text)) return null;
  const words = wordsOf(claims.unfolded(text));
  if (scope.conditioned && !words.some((word) => claims.perfect.includes(word))) return null;
  const literal = phrases.find((phrase) => indexOfPhrase(words, phrase.words) >= 0);
  if (literal !== undefined) {
    const at = indexOfPhrase(words, literal.words);
    // Behind a comma begins another thing: "cancelled, nothing is charged".
    const more = text.includes(`${literal.words.at(-1)},`) ? 0 : 1;
    const said = words.slice(0, at + literal.words.length + more).join(' ');
    return isDenied(said) || isWished(words.slice(0, at).join(' ')) ? null : 'named';
  }
  if (
    claims.saysVerbDone(words, verbs) ||
    (!scope.conditioned && !scope.negated && promisesVerb(words, text, verbs, language))
  )
    return 'named';
  const keys = words.map(language.keyOf);
  const named = phrases.some((phrase) => indexOfPhrase(keys, phrase.keys) >= 0);
  if (named && !scope.negated && ((isDoneForm(text) && !scope.unreal) || (isPromised(text) && !scope.conditioned)))
    return 'named';
  if (!scope.negated && language.reader.fitting(words, false, 'clause', clause).some(({ row }) => row.act === 'done'))
    return 'generic';
  if (claims.indefinite.test(text) || !partsOf(text, words, language).some((part) => claims.saysDone(part, deeds)))
    return null;
  if (keys.some((key) => things.has(key))) return 'named';
  return isAboutIt(words, keys, language) ||
    amountsIn(text, language).length > 0 ||
    claims.speaksOf(
      words.filter((word) => !claims.isParticiple(word)),
      -1,
      deeds,
    )
    ? 'meant'
    : null;
}

/** Of somebody else, who is not in what the customer came for. */
export function isOfOthers(text: string, things: ReadonlySet<string>, { claims, keysOf }: Language): boolean {
  const other = claims.others.exec(text);
  return other !== null && !keysOf(other[0]).some((key) => things.has(key));
}

/** "Table for four secured, see you Friday": verbs that stand alone go as far as the comma. */
const partsOf = (text: string, words: readonly string[], { claims }: Language): (readonly string[])[] =>
  text.includes(', ') ? [words, ...text.split(', ').map((part) => wordsOf(claims.unfolded(part)))] : [words];

/** "You will be refunded within five days." */
const promisesVerb = (
  words: readonly string[],
  text: string,
  verbs: ReadonlySet<string>,
  { clauses, claims, keyOf }: Language,
): boolean =>
  clauses.isPromised(text) &&
  words.some((word, index) => words[index - 1] === claims.be && claims.isParticiple(word) && verbs.has(keyOf(word)));

/** Of no other thing than the customer's: "it", "you", "your booking", or nothing named at all. */
function isAboutIt(words: readonly string[], keys: readonly string[], { claims }: Language): boolean {
  if (words.length <= 2 || keys.some((key) => claims.common.has(key))) return true;
  if (words.includes(claims.your)) return false;
  return words.some((word) => claims.about.test(word));
}
