/** What a turn answers of the things the customer wants to learn: the last value affirmed of the right thing, right or wrong. */
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../language/text/clause.ts';
import { dateSpans, sameDate, type DateSpan } from '../../language/text/dates.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { amountSpans, amountsIn, numberSpans } from '../../language/text/amounts.ts';
import { kindOf, mentions } from '../../language/text/values.ts';
import { wordsOf } from '../../language/text/words.ts';
import type { BriefLearn } from '../../plan/brief.ts';
import type { Echo } from './echoes.ts';

export interface Answer extends Echo {
  sentence: Sentence;
  /** Other values it may have been. */
  rivals: string[];
}

/** What is prepared once for a thing to learn. */
export interface LearnProfile {
  language: Language;
  about: string;
  wanted: BriefLearn;
  subject: Set<string>;
  related: Set<string>;
}

export function learnProfiles(learn: Record<string, BriefLearn>, language: Language): LearnProfile[] {
  const { keysOf, answers } = language;
  return Object.entries(learn).map(([about, wanted]) => {
    const subject = keysOf([about.replaceAll('_', ' '), ...wanted.asks].join(' ')).filter(
      (key) => !answers.dull.has(key),
    );
    const kind = formOf(wanted, language);
    return {
      language,
      about,
      wanted: { ...wanted, kind },
      subject: new Set(subject),
      related: answers.relatedTo(subject),
    };
  });
}

/** A text that is a date or an amount is compared as one. */
function formOf({ kind, truth }: BriefLearn, language: Language): BriefLearn['kind'] {
  if (kind !== 'text') return kind;
  const form = kindOf(truth, language);
  return form === 'date' || form === 'amount' ? form : kind;
}

interface Candidate {
  value: string;
  correct: boolean;
  /** Truth or one of the values foreseen. */
  foreseen: boolean;
  score: number;
  sentence: Sentence;
}

export function answersIn(
  sentences: readonly Sentence[],
  profiles: readonly LearnProfile[],
  ownValues: readonly string[],
): Answer[] {
  const answers: Answer[] = [];
  for (const profile of profiles) {
    const candidates = sentences.flatMap((sentence) => candidatesIn(sentence, profile, ownValues));
    const values = new Set(candidates.map(({ value }) => value));
    const fit = candidates.filter(
      ({ score, foreseen, correct }) => score >= leastScore(foreseen, correct, values.size === 1, profile),
    );
    const top = Math.max(...fit.map(({ score }) => score));
    const answer = answerAmong(fit, top);
    if (answer === undefined) continue;
    const rivals = [...new Set(fit.filter(({ score }) => score >= top - 1).map(({ value }) => value))];
    const { value, correct, sentence } = answer;
    answers.push({ about: profile.about, value, correct, sentence, rivals: rivals.filter((one) => one !== value) });
  }
  return answers;
}

/** What is said alone answers whatever words stand around it; what was not foreseen must have to do with the thing. */
function leastScore(foreseen: boolean, correct: boolean, alone: boolean, { wanted }: LearnProfile): number {
  if (correct && alone) return -3;
  if (foreseen) return -1;
  return alone && wanted.kind !== 'number' ? 0 : 1;
}

/** The last of the best; a value nobody foresaw takes the place of a foreseen one only where it fits the question clearly better. */
function answerAmong(fit: readonly Candidate[], top: number): Candidate | undefined {
  const foreseen = fit.filter((one) => one.foreseen);
  const best = Math.max(...foreseen.map(({ score }) => score));
  const among = foreseen.length > 0 && top < best + clearlyBetter ? foreseen : fit;
  const least = Math.max(...among.map(({ score }) => score)) - 0.25;
  return among.findLast(({ score }) => score >= least);
}

const clearlyBetter = 1.5;

function candidatesIn(sentence: Sentence, profile: LearnProfile, ownValues: readonly string[]): Candidate[] {
  if (sentence.role === 'suggestion' || sentence.role === 'small-print') return [];
  const { wanted, language } = profile;
  const { isDenied, isOvertaken } = language.clauses;
  if (wanted.kind === 'text' || wanted.kind === 'code') return spokenIn(sentence, profile);
  if (!/\d/.test(sentence.text) && wanted.kind !== 'number') return spokenIn(sentence, profile);
  const spans = spansOf(sentence.text, wanted.kind, language);
  const found: Candidate[] = [];
  for (const [index, span] of spans.entries()) {
    const clause = clauseAt(sentence, span.start);
    if (clause === null || clause.scope.question || clause.scope.conditional) continue;
    const before = segmentBefore(sentence, spans[index - 1]?.end ?? 0, span.start);
    const after = segmentAfter(sentence, span.end, spans[index + 1]?.start ?? sentence.text.length);
    const alone = spans.filter((other) => clauseAt(sentence, other.start) === clause).length === 1;
    if (!language.answers.limit.test(before) && (isDenied(before) || (alone && clause.scope.negated))) continue;
    if (isOvertaken(alone ? clause.text : before) || isLeft(before, after, language)) continue;
    const value = foreseenValue(span, wanted);
    if (value === null && ownValues.some((own) => span.is(own))) continue;
    found.push({
      value: value ?? span.shown,
      foreseen: value !== null,
      correct: value === String(wanted.truth),
      score: scoreOf(`${before} ${after}`, clause, profile),
      sentence,
    });
  }
  // A number that is no amount, and digits that are no date, say neither.
  return found.length > 0 || spans.length > 0 || wanted.kind !== 'number' ? found : spokenIn(sentence, profile);
}

/** Values said in words: only those that were foreseen. */
function spokenIn(sentence: Sentence, { wanted, language }: LearnProfile): Candidate[] {
  const { isDenied, isOvertaken } = language.clauses;
  const found: Candidate[] = [];
  const { kind } = wanted;
  const said = [wanted.truth, ...wanted.says].filter((value) => mentions(sentence.seen, value, language, kind));
  // "It can be the photo or the payment" says which it may be, and not which it is.
  if (said.length > 1 && said.some((value) => isOneOf(sentence, String(value)))) return [];
  for (const value of said) {
    const clause = sentence.clauses.findLast(({ text }) => mentions(text, value, language, kind));
    const { scope } = clause ?? sentence.clauses.at(-1) ?? { scope: null };
    if (scope === null || scope.question || scope.conditional) continue;
    if (clause !== undefined && (scope.negated || isOvertaken(clause.text)) && !isDenied(String(value).toLowerCase()))
      continue;
    if (
      clause !== undefined &&
      kind === 'text' &&
      isNoAnswer(clause.text, String(value), value === wanted.truth, language)
    )
      continue;
    found.push({ value: String(value), correct: value === wanted.truth, foreseen: true, score: 1, sentence });
  }
  // "Within 14 days, not 30 days": the longer of two values one of which holds the other is the one that was said.
  return found.filter(({ value }) => !found.some((other) => other.value !== value && other.value.includes(value)));
}

/** Asked for, named as part of something else, or said of what may be and mostly is. */
function isNoAnswer(text: string, value: string, correct: boolean, { answers }: Language): boolean {
  if (answers.asked.test(text)) return true;
  const at = text.indexOf(value.toLowerCase());
  if (at >= 0 && answers.namedBy.test(text.slice(at + value.length))) return true;
  return answers.possible.test(text) || (!correct && answers.usual.test(text));
}

const isOneOf = ({ text, language }: Sentence, value: string): boolean => {
  const at = text.indexOf(value.toLowerCase());
  return at >= 0 && language.answers.endsInOr.test(text.slice(0, at));
};

interface ValueSpan {
  start: number;
  end: number;
  shown: string;
  is(value: string | number | boolean): boolean;
}

function spansOf(text: string, kind: BriefLearn['kind'], language: Language): ValueSpan[] {
  if (kind === 'date')
    return dateSpans(text, language).map((span) => ({ ...span, shown: shownDate(span), is: isDate(span, language) }));
  const spans = kind === 'amount' ? amountsOf(text, language) : numberSpans(text, language);
  return spans
    .filter(({ end }) => !language.answers.length.test(text.slice(end, end + 12)))
    .map(({ value, start, end }) => ({
      start,
      end,
      shown: String(value),
      is: (other) =>
        amountsIn(String(other), language)[0] === value || numberSpans(String(other), language)[0]?.value === value,
    }));
}

/** Money with its sign; a plain number only where there is no money at all. */
function amountsOf(text: string, language: Language): ReturnType<typeof amountSpans> {
  const money = amountSpans(text, language);
  const numbers = numberSpans(text, language);
  const decimals = numbers.filter(
    ({ start, end }) =>
      /[.,]\d\d$/.test(text.slice(start, end)) && !money.some((one) => one.start < end && start < one.end),
  );
  const all = [...money, ...decimals].sort((a, b) => a.start - b.start);
  return all.length > 0 ? all : numbers.filter((span) => span.value > 12 && isBare(text, span, language));
}

/** A number that is said as an amount is: "it's 45." Not one of a day, an hour, a share, a count or a code. */
function isBare(text: string, { start, end }: { start: number; end: number }, language: Language): boolean {
  if (dateSpans(text, language).some((date) => date.start <= start && end <= date.end)) return false;
  const { amountFollows, countBefore } = language.answers;
  return amountFollows.test(text.slice(end)) && !countBefore.test(text.slice(0, start));
}

const shownDate = ({ dates: [date] }: DateSpan) =>
  `${date!.year ?? '????'}-${String(date!.month).padStart(2, '0')}-${String(date!.day).padStart(2, '0')}`;

const isDate =
  ({ dates }: DateSpan, language: Language) =>
  (value: string | number | boolean): boolean =>
    dateSpans(String(value), language).some((other) =>
      other.dates.some((one) => dates.some((date) => sameDate(date, one))),
    );

const foreseenValue = (span: ValueSpan, { truth, says }: BriefLearn): string | null => {
  const value = [truth, ...says].find((one) => span.is(one));
  return value === undefined ? null : String(value);
};

function segmentBefore({ text, language }: Sentence, from: number, start: number): string {
  const part = text.slice(from, start);
  let cut = 0;
  for (const match of part.matchAll(language.answers.cuts)) cut = match.index;
  return part.slice(cut);
}

function segmentAfter({ text, language }: Sentence, end: number, to: number): string {
  const part = text.slice(end, to);
  const cut = part.search(language.answers.cuts);
  return cut < 0 ? part : part.slice(0, cut);
}

/** "From 3 April to 7 April": the first is what it is no longer. */
const isLeft = (before: string, after: string, { answers }: Language) =>
  answers.from.test(before) && answers.to.test(after);

function scoreOf(
  around: string,
  { keys, scope }: Clause,
  { wanted, subject, related, language }: LearnProfile,
): number {
  const { keyOf, keysOf } = language;
  const { foreignToDates, foreignToAmounts, totals, isPastVerb } = language.answers;
  const near = keysOf(around);
  const overlap = (some: readonly string[], all: ReadonlySet<string>) => some.filter((key) => all.has(key)).length;
  const foreign = wanted.kind === 'date' ? foreignToDates : foreignToAmounts;
  const isForeign =
    near.some((key) => foreign.has(key) && !subject.has(key)) ||
    (wanted.kind === 'date' && wordsOf(around).some((word) => isPastVerb(word) && !subject.has(keyOf(word))));
  return (
    2 * Math.min(2, overlap(near, subject)) +
    Math.min(2, overlap(near, related)) +
    0.5 * Math.min(2, overlap(keys, subject)) +
    (wanted.kind === 'amount' && near.some((key) => totals.has(key)) ? 2 : 0) -
    (isForeign ? (wanted.kind === 'date' ? 4 : 2.5) : 0) -
    (scope.conditioned ? 0.5 : 0) -
    (scope.general ? 0.5 : 0)
  );
}

/** The clause that holds the character at `index` of the sentence. */
function clauseAt({ text, clauses }: Sentence, index: number): Clause | null {
  let from = 0;
  for (const clause of clauses) {
    const start = text.indexOf(clause.text, from);
    if (start < 0) continue;
    if (index < start + clause.text.length) return clause;
    from = start + clause.text.length;
  }
  return clauses.at(-1) ?? null;
}
