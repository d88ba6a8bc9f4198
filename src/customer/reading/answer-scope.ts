/** What stands around a value: whether it is affirmed there, and which words belong to it. */
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../language/text/clause.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { ValueSpan } from './answer-spans.ts';
import type { LearnProfile } from './learn-profile.ts';

/** "Breakfast is served until the 10.30", "when it arrives on 7 May": an end in time, or what comes about, and no condition. */
export const isSoAnyway = ({ text }: Clause, { start, end }: ValueSpan, sentence: Sentence): boolean => {
  const { answers } = sentence.language;
  const before = sentence.text.slice(0, start);
  if (answers.factive.test(text)) return true;
  // "Après-demain" begins as a condition does.
  if (end > start + 3 && text.startsWith(sentence.text.slice(start, end))) return true;
  const led = answers.bound.exec(before)?.[0];
  // "On or before 16 March."
  return led !== undefined && (text.startsWith(led) || text.replace(/^\p{L}{1,4} /u, '').startsWith(led));
};

export function segmentBefore({ text, language }: Sentence, from: number, start: number): string {
  const part = text.slice(from, start);
  let cut = 0;
  for (const match of everyMatch(part, language.answers.cuts)) cut = match.index;
  return part.slice(cut);
}

export function segmentAfter({ text, language }: Sentence, end: number, to: number): string {
  const part = text.slice(end, to);
  const cut = part.search(language.answers.cuts);
  return cut < 0 ? part : part.slice(0, cut);
}

/** "More than £40" is no £40, and "up to £40" only to who asked how much it may be; of what is counted or measured the most is told so. */
export function isBeyond(before: string, { wanted, ofLimit, language: { answers } }: LearnProfile): boolean {
  if (answers.limit.test(before)) return false;
  return answers.beyond.test(before) || (wanted.kind === 'amount' && !ofLimit && answers.atBound.test(before));
}

/** "From 3 April to 7 April": the first is what it is no longer. */
export const isLeft = (before: string, after: string, { answers }: Language) =>
  answers.from.test(before) && answers.to.test(after);

/**
 * Whether a value gives way to the next: "planned for 6 March, it has been postponed to 9 March" does, "£500, and can be raised to £800" might. A
 * price that will be another is still the price; a day that will be another is not the day.
 *
 * @param between What stands between the two.
 */
export function givesWay(between: string, { wanted, language }: LearnProfile): 'does' | 'might' | null {
  const { answers, clauses } = language;
  if (!answers.movedTo.test(between)) return null;
  const isOpen = answers.mightMove.test(between) || answers.possible.test(between) || clauses.isDenied(between);
  return isOpen || (wanted.kind === 'amount' && between.search(answers.toCome) >= 0) ? 'might' : 'does';
}

/** The clause in which a value stands alone, and where in the sentence it begins. */
interface Alone {
  clause: Clause;
  sentence: Sentence;
  start: number;
}

/** Denied, or what was and is no longer. @param before What stands before it, as far as it belongs to it. */
export function isTakenBack(before: string, alone: Alone | null, language: Language): boolean {
  const { answers, clauses } = language;
  // "You won't be charged the usual amount – just £6.50."
  const isContrast = answers.contrast.test(before);
  const lead = withoutReplaced(before, before.length, language);
  if (lead === null) return true;
  if (alone === null) return isDeniedBy(lead) || clauses.isOvertaken(lead);
  const { text, scope } = alone.clause;
  const said = withoutReplaced(text, alone.start - alone.sentence.text.indexOf(text), language);
  if (said === null) return true;
  const negated = said === text ? scope.negated : clauses.isDenied(said);
  return (
    isDeniedBy(lead) ||
    (negated && !isContrast && !answers.limit.test(before)) ||
    (said === text && !isContrast ? scope.overtaken : clauses.isOvertaken(isContrast ? before : said))
  );

  function isDeniedBy(words: string): boolean {
    return !isContrast && !answers.limit.test(words) && clauses.isDenied(words);
  }
}

/**
 * A clause without what its value stands in the place of, which alone is denied: "£6.50 instead of the full fee".
 *
 * @param at Where the value begins.
 * @returns null: the value is what was replaced.
 */
export function withoutReplaced(text: string, at: number, { answers }: Language): string | null {
  const besides = answers.besides.exec(text);
  if (besides === null) return text;
  if (besides.index > at) return text.slice(0, besides.index);
  const from = besides.index + besides[0].length;
  const end = from + (replaced.exec(text.slice(from))?.[0].length ?? 0);
  return at <= end ? null : text.slice(0, besides.index) + text.slice(end);
}

/** As far as the first number, "the 7th", or else as far as a comma. */
const replaced = /^(?: [^\s,;]+){0,3}? [^\s,;]*\d[^\s,;]*|^[^,;]*/;

/** The clause that holds the character at `index` of the sentence. */
export function clauseAt({ text, clauses }: Sentence, index: number): Clause | null {
  let from = 0;
  for (const clause of clauses) {
    const start = text.indexOf(clause.text, from);
    if (start < 0) continue;
    if (index < start + clause.text.length) return clause;
    from = start + clause.text.length;
  }
  return clauses.at(-1) ?? null;
}

/**
 * Taken back by what follows: "The fare was £40, but that has changed.", "It leaves on 3 May. Sorry, that was wrong."
 * @param after What stands between it and the next value or the end of the sentence.
 */
export function isTakenBackLater(after: string, sentence: Sentence, turn: readonly Sentence[]): boolean {
  const { takesBack } = sentence.language.clauses;
  if (after.split(/[,;:] | [–—-] /).some((part) => takesBack.test(part))) return true;
  // Of a sentence with more to say behind it the next one takes back the last.
  const next = turn.slice(turn.indexOf(sentence) + 1).find(({ text }) => !isOnlyRegret.test(text));
  return isShort(after) && next !== undefined && next.message === sentence.message && takesBack.test(next.text);
}

const isShort = (after: string): boolean => after.trim().split(/\s+/).length <= 5;
/** "Sorry." in between. */
const isOnlyRegret = /^\p{L}+[.!]$/u;
