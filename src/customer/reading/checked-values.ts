/**
 * Wrong values in a turn that asks whether all is right. There a foreign date, time, amount, count, code or name can only stand
 * for the fact that was told and is not repeated rightly.
 */
import { distance } from 'fastest-levenshtein';
import { dateSpans } from '../../language/text/dates.ts';
import { isTime, timesIn } from '../../language/text/times.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { amountSpans, isReordered, kindOf, mentions, numberSpans } from '../../language/text/values.ts';
import type { Echo } from './echoes.ts';
import type { FactProfile } from './fact-profile.ts';
import { nearlySaid } from './nearly-said.ts';
import type { Prepared } from './prepared.ts';
import { isReckoned } from './reckoned.ts';

type Form = 'date' | 'time' | 'amount' | 'number' | 'code' | 'text';

export function wronglyChecked(
  sentences: readonly Sentence[],
  read: readonly Echo[],
  prepared: Prepared,
  told: ReadonlySet<string> | undefined,
): Echo[] {
  const spoken = sentences.filter(({ role }) => role !== 'small-print' && role !== 'suggestion');
  const seen = spoken.map((one) => one.seen);
  const plain = spoken.map((one) => one.text);
  const valueOf = ({ name }: FactProfile) => String(prepared.brief.facts[name]!.value);
  const open = prepared.profiles.filter(
    (profile) =>
      (told?.has(profile.name) ?? false) &&
      !read.some(({ about }) => about === profile.name) &&
      ![...seen, ...plain].some((text) => mentions(text, valueOf(profile))),
  );
  const wrong = new Map<string, string>();
  for (const form of ['date', 'time', 'amount', 'number', 'code'] as const) {
    const facts = open.filter((profile) => formOf(valueOf(profile)) === form);
    if (facts.length === 0) continue;
    const foreign = [...new Set(plain.flatMap((text) => foreignIn(text, form, prepared.ownValues)))].filter(
      (value) => form !== 'code' || facts.some((fact) => isAlike(value, valueOf(fact))),
    );
    for (const value of foreign) {
      const fitting = facts.filter((fact) => form !== 'code' || isAlike(value, valueOf(fact)));
      const near = fitting.filter((fact) => isNear(value, valueOf(fact), form));
      const [fact] = near.length === 1 ? near : foreign.length === 1 && fitting.length === 1 ? fitting : [];
      if (fact !== undefined) wrong.set(fact.name, value);
    }
  }
  for (const profile of open) {
    const value = wrong.has(profile.name) ? null : nearlySaid(seen, valueOf(profile));
    if (value !== null) wrong.set(profile.name, value);
  }
  return [...wrong].map(([about, value]) => ({ about, value, correct: false }));
}

function formOf(value: string): Form {
  if (isTime(value)) return 'time';
  const kind = kindOf(value);
  // "3.17" is a room: of decimals the pattern tells which they are.
  if (kind === 'number' && /\D/.test(value)) return 'code';
  return kind === 'date' || kind === 'amount' || kind === 'number' || kind === 'code' ? kind : 'text';
}

function foreignIn(text: string, form: Form, ownValues: readonly string[]): string[] {
  return valuesIn(text, form)
    .filter((shown) => form !== 'amount' || !isReckoned(shown, ownValues))
    .filter((shown) => !ownValues.some((own) => isOwn(shown, own, form)));
}

function isOwn(shown: string, own: string, form: Form): boolean {
  if (form === 'time') return timesIn(own).some((time) => timesIn(shown).includes(time));
  if (form === 'code') return own.toLowerCase().includes(shown);
  return mentions(shown, own, form === 'text' ? 'text' : form) || own.includes(shown);
}

function valuesIn(text: string, form: Form): string[] {
  if (form === 'time') return text.match(/(?<![\d.,:-])\d{1,2}(?::\d{2}(?:\s?[ap]m)?|\s?[ap]m)\b/g) ?? [];
  if (form === 'code') return text.match(/(?<![\p{L}\d.,:/£€$-])[\p{L}\d]+(?:[.\-/][\p{L}\d]+)*(?![\p{L}\d])/gu) ?? [];
  const spans = form === 'date' ? datesToCheck(text) : form === 'amount' ? amountSpans(text) : countSpans(text);
  return spans.map(({ start, end }) => text.slice(start, end).replace(/[,. ]+$/, ''));
}

/** Of another role than what a customer tells: when it ends, expires or was issued. */
const datesToCheck = (text: string) =>
  dateSpans(text).filter(
    ({ start }) =>
      !/\b(?:until|till|ends?|ending|expires?|expiry|valid to|issued|before)\W*$/.test(text.slice(0, start)),
  );

/** Written in the same pattern of letters, digits and signs: "7.1.4" and "7.4.1", "b2" and "b1". */
const isAlike = (shown: string, own: string) =>
  /\d/.test(shown) && patternOf(shown) === patternOf(own.toLowerCase()) && (own.length > 1 || /\D/.test(own));
const patternOf = (text: string) => text.replace(/\p{L}/gu, 'a').replace(/\d/g, '0');

/** A slip of the other: two parts of a date are the same, or all digits but one, or the same digits in another order. */
function isNear(shown: string, own: string, form: Form): boolean {
  if (form === 'date') {
    const [[said], [mine]] = [dateSpans(shown), dateSpans(own)];
    if (said === undefined || mine === undefined) return false;
    return said.dates.some((one) =>
      mine.dates.some(
        (two) => Number(one.day === two.day) + Number(one.month === two.month) + Number(one.year === two.year) >= 2,
      ),
    );
  }
  const [one, two] = [shown, own.toLowerCase()].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  if (one!.length < 2) return false;
  return distance(one!, two!) === 1 || isReordered(one!, two!);
}

/** Small counts that stand in no date, amount or code. */
function countSpans(text: string): { start: number; end: number }[] {
  const taken = [...dateSpans(text), ...amountSpans(text)];
  return numberSpans(text).filter(
    ({ value, start, end }) =>
      value < 100 &&
      /^\d{1,2}$/.test(text.slice(start, end)) &&
      !taken.some((one) => one.start < end && start < one.end) &&
      !/[\w:./-]$/.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^(?:[:./%-]\d|%|\w|\. \p{Ll}| (?:minutes?|working|hours?|business)\b)/u.test(text.slice(end, end + 12)),
  );
}
