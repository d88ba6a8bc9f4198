/** How well a value fits what is asked for, by the words around it. */
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../language/text/clause.ts';
import { wordsOf } from '../../language/text/words.ts';
import type { LearnProfile } from './learn-profile.ts';

/** @param around The words that belong to the value. */
export function scoreOf(around: string, { keys, scope }: Clause, profile: LearnProfile): number {
  const { wanted, subject, related, matter, language } = profile;
  const { keysOf } = language;
  const { totals } = language.answers;
  const near = keysOf(around);
  const foreign = foreignTo(wanted.kind, language);
  const pastKeys = wanted.kind === 'date' ? pastKeysIn(around, profile) : [];
  const isForeign =
    pastKeys.length > 0 || near.some((key) => foreign.has(key) && !subject.has(key) && !matter.has(key));
  // "You ordered it on 4 March", "dispatched on 4 March", to who asked when an order comes: the words are those of the other day.
  const isOfOtherDay = pastKeys.some((key) => subject.has(key) || foreign.has(key) || !related.has(key));
  return (
    (isOfOtherDay ? 0 : pointing(near, profile)) +
    (isForeign ? 0 : ofMatter(near, profile)) +
    0.5 * Math.min(2, keys.filter((key) => subject.has(key)).length) +
    (wanted.kind === 'amount' && near.some((key) => totals.has(key)) ? 2 : 0) -
    (isForeign ? (wanted.kind === 'date' ? 4 : 2.5) : 0) -
    (scope.conditioned ? 0.5 : 0) -
    (scope.general ? 0.5 : 0)
  );
}

/** Keys of past verbs, behind the last verb of the question: "sent today, arrives by 6 March" is told of when it arrives. */
function pastKeysIn(around: string, { verbs, language: { keyOf, answers } }: LearnProfile): string[] {
  const words = wordsOf(around.replace(answers.toCome, ' '));
  const keys = words.map(keyOf);
  const from = keys.findLastIndex((key) => verbs.has(key)) + 1;
  return keys.filter((_, index) => index >= from && answers.isPastVerb(words[index]!, words[index - 1] ?? ''));
}

const foreignTo = (kind: LearnProfile['wanted']['kind'], { answers }: Language): ReadonlySet<string> =>
  kind === 'date'
    ? answers.foreignToDates
    : kind === 'time' || kind === 'measure'
      ? answers.foreignToTimes
      : answers.foreignToAmounts;

/** How much words have to do with a thing: with its name, and with what goes with that. */
function pointing(keys: readonly string[], { subject, related, others }: LearnProfile): number {
  return (
    2 * Math.min(2, overlap(keys, subject)) + Math.min(2, overlap(keys, related)) - Math.min(2, overlap(keys, others))
  );
}

/** How much with what the customer came for. */
const ofMatter = (keys: readonly string[], { matter }: LearnProfile): number => Math.min(2, overlap(keys, matter));

/** How much with either. */
export const pertinence = (keys: readonly string[], profile: LearnProfile): number =>
  pointing(keys, profile) + ofMatter(keys, profile);

const overlap = (keys: readonly string[], all: ReadonlySet<string>): number =>
  keys.filter((key) => all.has(key)).length;
