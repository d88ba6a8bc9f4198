/**
 * Wrong values in a turn that asks whether all is right. There a foreign date, amount, count or name can only stand for the fact
 * that was told and is not repeated rightly.
 */
import { dateSpans } from '../../language/text/dates.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { amountSpans, kindOf, mentions, numberSpans, type ValueKind } from '../../language/text/values.ts';
import { normalise, wordsOf } from '../../language/text/words.ts';
import type { Echo } from './echoes.ts';
import type { FactProfile } from './fact-profile.ts';
import type { Prepared } from './prepared.ts';
import { isReckoned } from './reckoned.ts';

export function wronglyChecked(
  sentences: readonly Sentence[],
  read: readonly Echo[],
  prepared: Prepared,
  told: ReadonlySet<string> | undefined,
): Echo[] {
  const open = prepared.profiles.filter(
    ({ name }) => (told?.has(name) ?? false) && !read.some(({ about }) => about === name),
  );
  const spoken = sentences.filter(({ role }) => role !== 'small-print' && role !== 'suggestion');
  const seen = spoken.map((one) => one.seen);
  const plain = spoken.map((one) => one.text);
  const wrong: Echo[] = [];
  for (const kind of ['date', 'amount', 'number'] as const) {
    const facts = open.filter(({ name }) => kindOf(prepared.brief.facts[name]!.value) === kind);
    const foreign = [...new Set(plain.flatMap((text) => foreignIn(text, kind, prepared.ownValues)))].filter(
      (shown) => kind !== 'amount' || !isReckoned(shown, prepared.ownValues),
    );
    const [fact] = facts;
    if (facts.length === 1 && foreign.length === 1)
      wrong.push({ about: fact!.name, value: foreign[0]!, correct: false });
  }
  for (const profile of open) {
    const value = nearlySaid(seen, profile, prepared);
    if (value !== null) wrong.push({ about: profile.name, value, correct: false });
  }
  return wrong;
}

function foreignIn(text: string, kind: 'date' | 'amount' | 'number', ownValues: readonly string[]): string[] {
  const spans = kind === 'date' ? dateSpans(text) : kind === 'amount' ? amountSpans(text) : countSpans(text);
  return spans
    .map(({ start, end }) => text.slice(start, end).replace(/[,. ]+$/, ''))
    .filter((shown) => !ownValues.some((own) => mentions(shown, own, matching(kind, own)) || own.includes(shown)));
}

const matching = (kind: 'date' | 'amount' | 'number', own: string): ValueKind =>
  kind === 'number' ? 'number' : kindOf(own) === kind ? kind : kind;

/** Small counts that stand in no date, amount or code. */
function countSpans(text: string): { start: number; end: number }[] {
  const taken = [...dateSpans(text), ...amountSpans(text)];
  return numberSpans(text).filter(
    ({ value, start, end }) =>
      value < 100 &&
      /\d/.test(text.slice(start, end)) &&
      !taken.some((one) => one.start < end && start < one.end) &&
      !/[\w:./-]$/.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^(?:[:./%-]\d|%|\w| (?:minutes?|working|hours?|business)\b)/.test(text.slice(end, end + 12)),
  );
}

/** A text that holds half of the value's words and others in place of the rest: "right arm" for "left arm". */
function nearlySaid(seen: readonly string[], { name }: FactProfile, { brief }: Prepared): string | null {
  const { value } = brief.facts[name]!;
  const kind = kindOf(value);
  if (kind !== 'text' && kind !== 'code') return null;
  const words = wordsOf(normalise(String(value))).filter((word) => !/^(?:the|a|an|of|in|and)$/.test(word));
  if (words.length < 2 || words.length > 5) return null;
  for (const text of seen) {
    const said = wordsOf(normalise(text)).filter((word) => !/^(?:the|a|an|of|in|and)$/.test(word));
    for (let at = 0; at + words.length <= said.length; at++) {
      const window = said.slice(at, at + words.length);
      const same = window.filter((word, index) => word === words[index]).length;
      if (same * 2 >= words.length && same < words.length && differs(window, words, text, String(value)))
        return window.join(' ');
    }
  }
  return null;
}

/** The words that differ are both numbers, or both names with a capital. */
const differs = (window: readonly string[], words: readonly string[], text: string, value: string) =>
  window.every((word, index) => {
    const own = words[index]!;
    if (word === own) return true;
    if (/\d/.test(own) || /\d/.test(word)) return /\d/.test(own) && /\d/.test(word);
    return isCapital(own, value) && isCapital(word, text) && !labels.test(word);
  });

const isCapital = (word: string, text: string) => {
  const at = text.toLowerCase().indexOf(word);
  return at >= 0 && /\p{Lu}/u.test(text[at]!);
};
const labels = /^(?:name|mr|mrs|ms|miss|dr|order|number|guest|customer|room|product|item|address)$/;
