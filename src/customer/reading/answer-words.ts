/** Answers in words: values that were foreseen, affirmed of what was asked. */
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../language/text/clause.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import { mentions } from '../../language/text/values.ts';
import type { LearnProfile } from './learn-profile.ts';
import { givesWay, isBeyond, isLeft, withoutReplaced } from './answer-scope.ts';
import { placeOf, type Place } from './answer-place.ts';
import { standingOf, type Standing } from './standing.ts';

export interface SaidInWords {
  value: string;
  correct: boolean;
  standing: Standing;
}

export function saidInWords(sentence: Sentence, profile: LearnProfile): SaidInWords[] {
  const { wanted, language } = profile;
  const { isDenied } = language.clauses;
  const found: SaidInWords[] = [];
  const own: string[] = [];
  const kind =
    wanted.kind === 'number' || wanted.kind === 'code' || wanted.kind === 'date' || wanted.kind === 'amount'
      ? wanted.kind
      : 'text';
  const said = [wanted.truth, ...wanted.says].filter((value) => mentions(sentence.seen, value, language, kind));
  const aside = setAside(said, sentence, profile, kind === 'text');
  // "It can be the photo or the payment" says which it may be, and not which it is.
  if (said.length > 1 && said.some((value) => isOneOf(sentence, String(value)))) return [];
  for (const value of said) {
    if (aside.has(value)) continue;
    const clause = sentence.clauses.findLast(({ text }) => mentions(text, value, language, kind));
    const { scope } = clause ?? sentence.clauses.at(-1) ?? { scope: null };
    if (scope === null || scope.question || scope.conditional) continue;
    const place = placeOf(clause?.text ?? sentence.text, String(value), said);
    if (clause !== undefined && isTakenBack(clause, place, language) && !isDenied(String(value).toLowerCase()))
      continue;
    if (isBeyond(place.before, profile) || isAmong(place, language) || isLeftFor(place, language)) continue;
    if (clause !== undefined && kind === 'text' && isNoAnswer(clause.text, place, value === wanted.truth, language))
      continue;
    found.push({
      value: String(value),
      correct: value === wanted.truth,
      standing: standingOf(place.since, place.behind, place.isFirst, language),
    });
    // "The 9:10 is on platform 7, yours on platform 4."
    if (clause !== undefined && isOwn(clause.text, String(value), language)) own.push(String(value));
  }
  // "Within 14 days, not 30 days": the longer of two values one of which holds the other is the one that was said.
  const meant = own.length === 1 ? found.filter(({ value }) => value === own[0]) : found;
  return meant.filter(({ value }) => !found.some((other) => other.value !== value && other.value.includes(value)));
}

/**
 * "It was last seen in London and is now in Paris", "the class in room 4 has been moved to room 7": those before the one that holds now, and one that
 * only might take a place, "can be moved to room 7".
 *
 * @param isPlace Of days and sums "is now" tells nothing: "the fee on 3 May is now £4".
 */
function setAside(
  said: readonly Scalar[],
  sentence: Sentence,
  profile: LearnProfile,
  isPlace: boolean,
): ReadonlySet<Scalar> {
  const { text, language } = sentence;
  const places = said
    .map((value) => ({ value, at: text.lastIndexOf(language.normalise(String(value)).trim()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const ways = places.map(({ at }, index) => {
    const between = index === 0 ? '' : text.slice(places[index - 1]!.at, at);
    return givesWay(between, profile) ?? (isPlace && language.answers.byNow.test(between) ? 'does' : null);
  });
  const now = ways.lastIndexOf('does');
  const aside = places.filter(
    ({ value, at }, index) => index < now || ways[index] === 'might' || isGivenUp(String(value), at, sentence, profile),
  );
  return new Set(aside.map(({ value }) => value));
}

/** Another of its kind takes its place, which nobody foresaw. @param at Where the value begins. */
function isGivenUp(value: string, at: number, { text, language }: Sentence, profile: LearnProfile): boolean {
  const written = language.normalise(value).trim();
  const lead = written.search(/\d/);
  if (lead < 0) return false;
  const behind = text.slice(at + written.length);
  return everyMatch(behind, /\d+/g).some(({ index }) => {
    const start = index - lead;
    const isKin = behind.startsWith(written.slice(0, lead), start);
    return isKin && givesWay(behind.slice(0, start), profile) === 'does';
  });
}

/** Denied, or what was and is no longer, but for what it stands in the place of. */
function isTakenBack({ text, scope }: Clause, { at }: Place, language: Language): boolean {
  const said = withoutReplaced(text, at, language);
  if (said === null) return true;
  const { isDenied, isOvertaken } = language.clauses;
  return said === text ? scope.negated || scope.overtaken : isDenied(said) || isOvertaken(said);
}

/** "From gate 9 to gate 12": the first is what it is no longer. */
const isLeftFor = ({ before, behind }: Place, language: Language): boolean =>
  // "Du quai 2 au lieu du quai 6."
  (language.answers.besides.exec(behind)?.index ?? 2) > 1 &&
  isLeft(before, /^ \p{L}+ /u.exec(behind)?.[0] ?? '', language);

/** "Platform 4 or 5": of two the one that was foreseen. */
const isAmong = ({ value, behind }: Place, { answers }: Language): boolean =>
  /\d/.test(value) && answers.orNumber.test(behind);

/** Asked for, named as part of something else, not to be had, or said of what may be and mostly is. */
function isNoAnswer(text: string, { since, behind }: Place, correct: boolean, { answers }: Language): boolean {
  if (answers.asked.test(text) || answers.namedBy.test(behind) || answers.unavailable.test(behind)) return true;
  // "Usually platform 4, today platform 6."
  const said = since + (/^[^,;]*/.exec(behind)?.[0] ?? '');
  return answers.possible.test(text) || (!correct && answers.usual.test(said));
}

/** Said of the customer's own, after the last comma before it. */
function isOwn(text: string, value: string, { answers }: Language): boolean {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(value.toLowerCase())));
  return answers.own.test(before.slice(before.lastIndexOf(',') + 1));
}

const isOneOf = ({ text, language }: Sentence, value: string): boolean => {
  const at = text.indexOf(value.toLowerCase());
  return at >= 0 && language.answers.endsInOr.test(text.slice(0, at));
};
