/**
 * Wrong values in a turn that asks whether all is right. There a foreign date, time, amount, measure, count, code or name can
 * only stand for the fact that was told and is not repeated rightly.
 */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/language.ts';
import { amountSpans } from '../../language/text/amounts.ts';
import { isReordered } from '../../language/text/codes.ts';
import { dateSpans, datesIn } from '../../language/text/dates.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { measureOf, measureSpans } from '../../language/text/measures.ts';
import { spokenCodes } from '../../language/text/spoken-codes.ts';
import { timeSpans } from '../../language/text/times.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import { countsThese, unitsOf } from './counted.ts';
import type { Echo } from './echoes.ts';
import type { FactProfile } from './fact-profile.ts';
import { nearlySaid } from './nearly-said.ts';
import type { Prepared } from './prepared.ts';
import { isReckoned } from './reckoned.ts';
import { countSpans, formOf, isSaid, type Form } from './value-form.ts';
import { wrongInList } from './wrong-list.ts';

/** A value as said, with what stands around it. */
interface Said {
  shown: string;
  before: string;
  after: string;
}

const compared = ['date', 'time', 'amount', 'measure', 'number', 'code'] as const satisfies Form[];
type Compared = (typeof compared)[number];

export function wronglyChecked(
  sentences: readonly Sentence[],
  read: readonly Echo[],
  prepared: Prepared,
  told: ReadonlySet<string> | undefined,
  asked = false,
): Echo[] {
  const { language, ownValues } = prepared;
  const spoken = sentences.filter(({ role }) => role !== 'small-print' && role !== 'suggestion');
  const valueOf = ({ name }: FactProfile) => String(prepared.brief.facts[name]!.value);
  const open = prepared.profiles.filter(
    (profile) =>
      ((told?.has(profile.name) ?? false) || (asked && spoken.some(({ keys }) => isNamedIn(keys, profile)))) &&
      !read.some(({ about }) => about === profile.name) &&
      !spoken.some((sentence) => isSaid(sentence, prepared.brief.facts[profile.name]!.value)),
  );
  const wrong = new Map<string, string>();
  for (const form of compared) {
    const facts = open.filter(({ name }) => formOf(prepared.brief.facts[name]!.value, language) === form);
    if (facts.length === 0) continue;
    const foreign = spoken
      .flatMap(({ text }) => saidIn(text, form, language))
      .filter((said) => !isExplained(said.shown, form, ownValues, language));
    const candidates = foreign.map((said) => ({
      shown: said.shown,
      fitting: facts.filter((fact) => fits(said, form, valueOf(fact), fact)),
    }));
    const isOnly = new Set(candidates.flatMap(({ shown, fitting }) => (fitting.length > 0 ? [shown] : []))).size === 1;
    for (const { shown, fitting } of candidates) {
      const near = fitting.filter((fact) => isNear(shown, valueOf(fact), form, language));
      const [fact] = near.length === 1 ? near : isOnly && fitting.length === 1 ? fitting : [];
      if (fact !== undefined && !wrong.has(fact.name)) wrong.set(fact.name, shown);
    }
  }
  const seen = spoken.map((one) => one.seen);
  for (const profile of open) {
    if (wrong.has(profile.name) || told?.has(profile.name) !== true) continue;
    if (formOf(valueOf(profile), language) === 'measure') continue;
    const value = nearlySaid(seen, valueOf(profile), language) ?? wrongInList(seen, valueOf(profile), language);
    if (value !== null) wrong.set(profile.name, value);
  }
  return [...wrong].map(([about, value]) => ({ about, value, correct: false }));
}

/** A word of its name or description that says which fact it is. */
const isNamedIn = (keys: readonly string[], { own, described, language: { facts, checks } }: FactProfile) =>
  [...own, ...described].some((key) => !facts.vague.has(key) && !checks.unspecific.has(key) && keys.includes(key));

/** The customer's own, or what comes of its own. */
function isExplained(shown: string, form: Compared, ownValues: readonly string[], language: Language): boolean {
  if (form === 'amount' && isReckoned(shown, ownValues, language)) return true;
  return ownValues.some(
    (own) =>
      own.toLowerCase().includes(shown) ||
      (form !== 'code' && isLike(own, form, language) && mentions(shown, own, language)),
  );
}

/** A count, an amount and a code of digits may each be written as the other. */
const isLike = (own: string, form: Compared, language: Language): boolean => {
  const kind = formOf(own, language);
  return kind === form || (form === 'amount' && (kind === 'number' || kind === 'code'));
};

function saidIn(text: string, form: Compared, language: Language): Said[] {
  if (form === 'code')
    return [
      ...codesIn(text),
      ...spokenCodes(text, language).map(({ code }) => said(text, text.length, text.length, code)),
    ];
  const spans = form === 'date' ? datesToCheck(text, language) : spansOf(text, form, language);
  return spans.map(({ start, end }) => said(text, start, end));
}

const spansOf = (
  text: string,
  form: Exclude<Compared, 'code' | 'date'>,
  language: Language,
): readonly { start: number; end: number }[] =>
  form === 'time'
    ? timeSpans(text, language)
    : form === 'amount'
      ? amountSpans(text, language)
      : form === 'measure'
        ? measureSpans(text, language)
        : countSpans(text, language);

const said = (
  text: string,
  start: number,
  end: number,
  shown = text.slice(start, end).replace(/[,. ]+$/, ''),
): Said => ({
  shown,
  before: text.slice(Math.max(0, start - 30), start),
  after: text.slice(end, end + 40),
});

const codesIn = (text: string): Said[] =>
  everyMatch(text, /(?<![\p{L}\d.,:/£€$-])-?[\p{L}\d]+(?:[.\-/][\p{L}\d]+)*(?![\p{L}\d])/gu).map((match) =>
    said(text, match.index, match.index + match[0].length, match[0]),
  );

/** Of another role than what a customer tells: when it ends, expires or was issued. */
const datesToCheck = (text: string, language: Language) =>
  dateSpans(text, language).filter(({ start }) => !language.checks.otherDate.test(text.slice(0, start)));

/** May it stand where the fact's value should? */
function fits({ shown, before, after }: Said, form: Compared, own: string, profile: FactProfile): boolean {
  if (isOfWhatWas(before, profile) && (form === 'date' || !isNear(shown, own, form, profile.language))) return false;
  if (form === 'code') return isAlike(shown, own);
  if (form === 'date')
    return (
      isOfThatDate(before + after, profile) &&
      (isNamedIn(profile.language.keysOf(before), profile) ||
        !isOfBirth(shown, own, profile.language) ||
        isNear(shown, own, form, profile.language))
    );
  if (form === 'measure') return measureFits(shown, before, own, profile);
  const isSlip = own.length > 2 && isNear(shown, own, form, profile.language);
  if (form === 'amount') return isSlip || !isOfAnotherSum(before + after, profile);
  return form !== 'number' || isSlip || countFits(before, after, profile);
}

/** Of what was before a change only what is called so can be wrong: "Shall I book BX 418?" to whose BX 404 was cancelled. */
const isOfWhatWas = (before: string, profile: FactProfile): boolean =>
  profile.age === 'old'
    ? !isNamedIn(profile.language.keysOf(before), profile)
    : profile.language.facts.before.test(before);

/** "That makes £28.00 in duty and VAT": what the bot reckons is none of the sums that the customer told. */
function isOfAnotherSum(around: string, { own, described, language }: FactProfile): boolean {
  const { foreignToAmounts, totals } = language.answers;
  const { givenBack } = language.checks;
  return language
    .keysOf(around)
    .some(
      (key) =>
        (foreignToAmounts.has(key) || totals.has(key) || givenBack.has(key)) &&
        !own.includes(key) &&
        !described.includes(key),
    );
}

/** No day of this year stands for one of a year long past. */
function isOfBirth(shown: string, own: string, language: Language): boolean {
  const [mine, said] = [datesIn(own, language)[0], datesIn(shown, language)[0]];
  const year = mine?.year ?? longPast;
  return year < longPast && (said?.year ?? longPast) - year > 5;
}
const longPast = 2015;

/** "We come back on Thursday 5 March" is not the day on which it was missed: that has to be named. */
function isOfThatDate(around: string, { name, own, described, language }: FactProfile): boolean {
  const spoken = [name.replaceAll('_', ' '), ...own, ...described].join(' ');
  if (!language.checks.pastDate.test(spoken)) return true;
  const keys = language.keysOf(around);
  const telling = [...own, ...described].filter((key) => !language.checks.unspecific.has(key));
  const related = language.facts.relatedTo(telling);
  return keys.some((key) => !language.checks.unspecific.has(key) && related.has(key));
}

/** A measure of the same, named as the fact is or with the same small word before: "every", "for", "since". */
function measureFits(shown: string, before: string, own: string, profile: FactProfile): boolean {
  const { language } = profile;
  if (measureSpans(shown, language)[0]?.of !== measureOf(own, language)?.of) return false;
  const lead = /^[a-z]+(?= )/i.exec(own)?.[0].toLowerCase();
  if (lead !== undefined && !/^\d/.test(own) && new RegExp(`\\b${lead} (?:\\w+ )?$`).test(before)) return true;
  // "Up to 10 kg it is free" tells how much it may be.
  if (language.checks.ofRule.test(before)) return false;
  const units = unitsOf(profile);
  return language.keysOf(before).some((key) => units.has(key));
}

/** Counts these, or is a number with nothing that it counts. */
function countFits(before: string, after: string, profile: FactProfile): boolean {
  const { language } = profile;
  const { namedBefore, smallWord, party, afterBareCount } = language.checks;
  const units = unitsOf(profile);
  if (countsThese(after, units, language) || party.test(before)) return true;
  const named = namedBefore.exec(before)?.[1];
  if (named !== undefined && !smallWord.test(named)) return language.keysOf(named).some((key) => units.has(key));
  return afterBareCount.test(after);
}

/** Written in the same pattern of letters, digits and signs: "7.1.4" and "7.4.1", "b2" and "b1"; a code read out is longer. */
const isAlike = (shown: string, own: string) =>
  /\d/.test(shown) &&
  (own.length > 1 || /\D/.test(own)) &&
  (patternOf(shown) === patternOf(own.toLowerCase()) ||
    (shown.length >= 4 &&
      patternOf(shown).length === patternOf(own.toLowerCase()).replace(/[^a0]/g, '').length &&
      isSpelled(shown, own)));
const patternOf = (text: string) => text.replace(/\p{L}/gu, 'a').replace(/\d/g, '0');
const isSpelled = (shown: string, own: string) =>
  patternOf(shown) === patternOf(own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** A slip of the other: two parts of a date are the same, or all digits but one, or the same digits in another order. */
function isNear(shown: string, own: string, form: Compared, language: Language): boolean {
  if (form === 'date') {
    const mine = datesIn(own, language);
    return datesIn(shown, language).some((one) =>
      mine.some(
        (two) => Number(one.day === two.day) + Number(one.month === two.month) + Number(one.year === two.year) >= 2,
      ),
    );
  }
  const [one, two] = [shown, own.toLowerCase()].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  if (one!.length < 2) return false;
  return distance(one!, two!) === 1 || isReordered(one!, two!);
}
