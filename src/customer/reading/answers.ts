/** What a turn answers of the things the customer wants to learn: the last value affirmed of the right thing, right or wrong. */
import type { Language } from '../../language/language.ts';
import { amountsIn } from '../../language/text/amounts.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { pertinence, scoreOf } from './answer-score.ts';
import {
  clauseAt,
  givesWay,
  isBeyond,
  isLeft,
  isSoAnyway,
  isTakenBack,
  isTakenBackLater,
  segmentAfter,
  segmentBefore,
} from './answer-scope.ts';
import { countedDays } from './counted-days.ts';
import { foreseenValue, spansOf } from './answer-spans.ts';
import { saidInWords } from './answer-words.ts';
import { saidYesOrNo } from './answer-yes-no.ts';
import { isOfOthers } from './claims.ts';
import { leftOpen } from './either-or.ts';
import type { Echo } from './echoes.ts';
import type { LearnProfile } from './learn-profile.ts';
import { goesOtherWay } from './other-way.ts';
import { standingByName, standingOf, type Standing } from './standing.ts';

export interface Answer extends Echo {
  sentence: Sentence;
  /** Other values it may have been. */
  rivals: string[];
}

interface Candidate {
  value: string;
  correct: boolean;
  /** Truth or one of the values foreseen. */
  foreseen: boolean;
  score: number;
  standing: Standing;
  sentence: Sentence;
}

export function answersIn(
  sentences: readonly Sentence[],
  profiles: readonly LearnProfile[],
  ownValues: readonly string[],
): Answer[] {
  const answers: Answer[] = [];
  for (const profile of profiles) {
    const candidates = sentences.flatMap((sentence) => candidatesIn(sentence, sentences, profile, ownValues));
    if (profile.wanted.kind === 'amount') preferSum(candidates, profile);
    const values = new Set(candidates.map(({ value }) => value));
    const fit = ofThisCase(
      candidates.filter(
        ({ score, foreseen, correct }) => score >= leastScore(foreseen, correct, values.size === 1, profile),
      ),
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

/** What is said of all gives way to what is said of this case, and a little to what is said of neither. */
function ofThisCase(fit: readonly Candidate[]): Candidate[] {
  if (fit.some(({ standing }) => standing === 'own')) return fit.filter(({ standing }) => standing !== 'general');
  const isMixed = new Set(fit.map(({ value }) => value)).size > 1;
  return fit.map((one) => (isMixed && one.standing === 'general' ? { ...one, score: one.score - aLittle } : one));
}

const aLittle = 1.5;

/** What the other amounts of the turn add up to is the total of them: of "£40, £2 and £42" the last. */
function preferSum(candidates: readonly Candidate[], { language, subject }: LearnProfile): void {
  const amounts = new Map(
    candidates.map((one) => [one, Math.round((amountsIn(one.value, language)[0] ?? Number.NaN) * 100)]),
  );
  const distinct = [...new Set(amounts.values())].filter((amount) => amount > 0);
  if (distinct.length < 3 || [...subject].some((key) => language.answers.foreignToAmounts.has(key))) return;
  const total = Math.max(...distinct);
  if (distinct.reduce((sum, amount) => sum + amount, 0) !== 2 * total) return;
  for (const one of candidates) if (amounts.get(one) === total) one.score += 2;
}

/** What is said alone answers whatever words stand around it; what was not foreseen must have to do with the thing. */
function leastScore(foreseen: boolean, correct: boolean, alone: boolean, { wanted }: LearnProfile): number {
  if (correct && alone) return -3;
  if (foreseen) return -1;
  return alone && plain.has(wanted.kind) ? 0 : 1;
}

/** Of numbers, times and lengths of time there are many about other things. */
const plain = new Set<LearnProfile['wanted']['kind']>(['date', 'amount']);

/** The last of the best; a value nobody foresaw takes the place of a foreseen one only where it fits the question clearly better. */
function answerAmong(fit: readonly Candidate[], top: number): Candidate | undefined {
  const foreseen = fit.filter((one) => one.foreseen);
  const best = Math.max(...foreseen.map(({ score }) => score));
  const among = foreseen.length > 0 && top < best + clearlyBetter ? foreseen : fit;
  const least = Math.max(...among.map(({ score }) => score)) - 0.25;
  return among.findLast(({ score }) => score >= least);
}

const clearlyBetter = 1.5;

const spokenIn = (sentence: Sentence, turn: readonly Sentence[], profile: LearnProfile): Candidate[] =>
  (profile.wanted.kind === 'yes-no' ? saidYesOrNo : saidInWords)(sentence, profile)
    .filter(({ value }) => !isTakenBackLater(wordsBehind(sentence, value), sentence, turn))
    .map((said) => ({
      ...said,
      foreseen: true,
      score: 1 + (profile.wanted.kind === 'yes-no' ? 0 : pertinence(keysAround(sentence, said.value), profile)),
      sentence,
    }));

/** What stands behind a value; all, where it is not said as it is written. */
function wordsBehind({ text, language }: Sentence, value: string): string {
  const said = language.normalise(value).trim();
  const at = text.lastIndexOf(said);
  return at < 0 ? text : text.slice(at + said.length);
}

/** Keys of what stands before a value, from the one before it or a break on. */
function keysAround({ text, language }: Sentence, value: string): readonly string[] {
  const at = text.indexOf(language.normalise(value).trim());
  const before = at < 0 ? text : text.slice(0, at);
  const parts = before.split(language.answers.cuts).filter((part) => part.trim() !== '');
  return language.keysOf(parts.at(-1) ?? text);
}

function candidatesIn(
  sentence: Sentence,
  turn: readonly Sentence[],
  profile: LearnProfile,
  ownValues: readonly string[],
): Candidate[] {
  if (sentence.role === 'suggestion' || sentence.role === 'small-print') return [];
  const { wanted, language } = profile;
  if (wanted.kind === 'text' || wanted.kind === 'code' || wanted.kind === 'yes-no')
    return spokenIn(sentence, turn, profile);
  const isNumeral = plain.has(wanted.kind);
  const counted = wanted.kind === 'date' ? countedDays(sentence, profile) : [];
  if (isNumeral && counted.length === 0 && !/\d/.test(sentence.text)) return spokenIn(sentence, turn, profile);
  const spans = counted.length > 0 ? counted : spansOf(sentence.text, wanted, language);
  const open = leftOpen(spans, sentence);
  const takesPlace = spans.map(({ start }, index) => {
    const from = spans[index - 1]?.end;
    return from === undefined ? null : givesWay(sentence.text.slice(from, start), profile);
  });
  const found: Candidate[] = [];
  for (const [index, span] of spans.entries()) {
    const clause = clauseAt(sentence, span.start);
    if (clause === null || clause.scope.question || open.has(span)) continue;
    if (isOfOthers(clause.text, profile.subject, language)) continue;
    if (wanted.kind === 'amount' && goesOtherWay(clause, turn, profile)) continue;
    if (clause.scope.conditional && !isSoAnyway(clause, span, sentence)) continue;
    const before = wordsBefore(sentence, spans[index - 1]?.end ?? 0, span.start);
    const after = segmentAfter(sentence, span.end, spans[index + 1]?.start ?? sentence.text.length);
    const alone = spans.filter((other) => clauseAt(sentence, other.start) === clause).length === 1;
    const isNew = takesPlace[index] === 'does';
    if (takesPlace[index] === 'might' || takesPlace[index + 1] === 'does') continue;
    if (!isNew && isTakenBack(before, alone ? { clause, sentence, start: span.start } : null, language)) continue;
    if (isLeft(before, after, language) || (!isNew && isBeyond(before, profile))) continue;
    if (isTakenBackLater(sentence.text.slice(span.end, spans[index + 1]?.start), sentence, turn)) continue;
    const named = standingByName(spans.length === 1 ? sentence : null, before, profile);
    const standing =
      named ??
      standingOf(
        sentence.text.slice(spans[index - 1]?.end ?? 0, span.start),
        sentence.text.slice(span.end, spans[index + 1]?.start),
        index === 0,
        language,
      );
    const value = foreseenValue(span, wanted);
    if (value === null && ownValues.some((own) => span.is(own))) continue;
    // "Out since 6:15" says from when, and foretells nothing.
    if (value === null && language.answers.since.test(sentence.text.slice(0, span.start))) continue;
    found.push({
      value: value ?? span.shown,
      foreseen: value !== null,
      correct: value === String(wanted.truth),
      score:
        scoreOf(`${before} ${after}`, clause, profile) +
        (isNew || named === 'own' || isOwn(before, ownValues, language) ? own : 0),
      standing,
      sentence,
    });
  }
  // A number that is no amount, digits that are no date, and days where shirts are counted say none.
  const saysOther = isNumeral || (wanted.kind === 'number' && /\d/.test(sentence.text));
  return found.length > 0 || spans.length > 0 || saysOther ? found : spokenIn(sentence, turn, profile);
}

/** A row of a table and an item of a list name what theirs is as a whole: "Spain, Italy: £4". */
const wordsBefore = (sentence: Sentence, from: number, start: number): string =>
  sentence.role === 'item' ? sentence.text.slice(from, start) : segmentBefore(sentence, from, start);

/** Of several values the one of what this customer has: "Express costs £9, yours £4.50", "standard £4.50" to who chose that. */
const isOwn = (before: string, ownValues: readonly string[], { answers, normalise }: Language): boolean =>
  answers.own.test(before) ||
  ownValues.some((value) => /\p{L}{4}/u.test(value) && before.includes(normalise(value).trim()));

const own = 4;
