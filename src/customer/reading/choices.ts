/** Menus: choices made by a key that is typed, or from the items of a list. Of choices in words see alternatives.ts. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { ChoiceWords } from '../../language/reading/choices.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { List } from '../../language/text/turn.ts';

export interface Choices {
  options: BotOption[];
  by: 'label' | 'key';
}

const quoted = `["'“][\\p{L}\\d ]{1,20}["'”]`;
const key = `\\d{1,2}|[A-H]|[A-Z]{3,12}|${quoted}`;
const label = '([^,;.!?\\n]{2,60}?)';
const noLetter = '(?![\\p{L}\\d])';

/** A verb that may begin a sentence: capitals elsewhere name a key. */
const beginning = (verbs: string) =>
  verbs.replaceAll(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
/** "Yes" in any letters. */
const anyCase = (words: string) => words.replaceAll(/\p{L}/gu, (one) => `[${one.toUpperCase()}${one.toLowerCase()}]`);

const patternsOf = onceFor((words: ChoiceWords) => {
  const verb = `(?:${beginning(words.keyVerb)})`;
  const stop = `(?=\\s*(?:[,;.!?]|$|\\s(?:${key}|[A-Z])\\s?=|\\b(?:${words.andOr})\\b\\s+(?:${verb}\\s+)?(?:${key})${noLetter}))`;
  const preposition = `(?:(?:${words.keyPreposition}) )?`;
  const named = words.namedKeys.join('|');
  const noKey = `["'“]?(?:${anyCase(words.plainKeys)})\\b`;
  return {
    /** "1 for returns", "STATUS = delivery status". */
    keyFirst: new RegExp(
      `["'(\\[]?(?<![\\p{L}\\d])(${key}|[A-Z](?=\\s?=))["')\\]]?\\s*(?:(?:${words.keyMeans})\\s+|=\\s*)${label}${stop}`,
      'gu',
    ),
    /** "For returns, press 1", "Returns: press 1". */
    keyLast: new RegExp(
      `(?:\\b(${words.keyFor})\\s+|(?:^|[.,;]\\s))${label}(?:,|:|\\s?[-–→])?\\s+${words.keyWith}${verb}\\s+${preposition}["']?(${key}|${named})${noLetter}`,
      'gu',
    ),
    /** "If out: P=porch N=neighbour". */
    glued: /(?:^|[\s:(])["']?(?:\d|[A-Z]{1,12})["']?\s?=\s?[\p{L}\d].*\s["']?(?:\d|[A-Z]{1,12})["']?\s?=\s?[\p{L}\d]/u,
    keyAlone: new RegExp(`^${words.keyWith}${verb}\\s+(${key}|${named})[.!]?$`, 'u'),
    asksForKey: new RegExp(
      `\\b${verb}\\b[^.!?]{0,25}?(?:\\b(?:\\d{1,2}|[A-H]|${words.keyNames})\\b|(?!${noKey})(?:\\b[A-Z]{3,12}\\b|${quoted}))`,
      'u',
    ),
    wordLast: new RegExp(
      `\\b(?:${words.wordFor})\\s+${label},?\\s+${words.keyWith}(?:${words.wordVerb})\\s+["']?([a-z]{3,12})\\b`,
      'gu',
    ),
    opensWithKey: new RegExp(`^\\s*["'([]?(?:\\d|[A-H]|[A-Z]{3,12})["')\\]]?\\s*(?:${words.keyOpens})\\s`),
    /** "Returns → reply R": an item with a key of its own. */
    ownKey: new RegExp(
      `\\s*(?:[,:→–-]|\\(|=>)?\\s*${verb}\\s+${preposition}["']?(\\d{1,2}|[A-Z]{1,12})["']?\\)?[.!]?$`,
      'u',
    ),
    /** "Reply A, B or C", "choose by 1 / 2 / 3". */
    bareKeys: new RegExp(
      `\\b${verb}\\s+(?:(?:${words.keyPreposition}) )?((?:[A-H]|\\d{1,2})(?:(?:, ?| ?/ ?)(?:[A-H]|\\d{1,2}))*)(?:,? (?:${words.andOr}) |, ?| ?/ ?)([A-H]|\\d{1,2})${noLetter}`,
      'u',
    ),
    /** "City bike (A)": its key stands behind it in brackets. */
    bracketed: /(?:^|[:?.,;/]\s+|\s)((?:[\p{L}\d][\p{L}\d'’.£$€-]*\s){1,5})\(([A-H]|\d{1,2})\)/gu,
    leadingOr: new RegExp(`^(?:${words.andOr})\\s`, 'iu'),
    bareVerb: new RegExp(`^${words.keyWith}${verb}[:.]?$`, 'u'),
    plain: new RegExp(`^(?:${words.plainKeys})$`, 'i'),
  };
});

/** "Reply 1 for returns, 2 for refunds", "For returns, press 1.", "Returns? Press one." */
export function keyedChoices(sentences: readonly Sentence[], { choices }: Language): Choices | null {
  const { wordLast, asksForKey, opensWithKey, glued, keyAlone, keyFirst, keyLast, bareKeys, plain } =
    patternsOf(choices);
  const options: BotOption[] = [];
  const add = (text: string, said: string) => addOption(options, text, said, choices);
  for (const { seen } of sentences) for (const [, text, value] of everyMatch(seen, wordLast)) add(text!, value!);
  if (options.length >= 2) return { options, by: 'key' };
  for (const sentence of sentences) {
    const beside = sentence.role === 'small-print' ? [] : keyedBeside(sentence);
    if (beside.length > 0) return { options: beside, by: 'key' };
  }
  options.length = 0;
  let asked = false;
  for (const [at, { seen: whole, role }] of sentences.entries()) {
    if (role === 'small-print') continue;
    // "PULSEHOUSE: Reply A, B or C": who writes is no key.
    const rest = whole.replace(/^[A-Z]{3,20}: /, '');
    const seen = asksForKey.test(rest) ? rest : whole;
    const alone = keyAlone.exec(seen)?.[1];
    const before = sentences[at - 1];
    if (alone !== undefined && before?.text.endsWith('?') === true && before.words.length <= 8) add(before.seen, alone);
    const asks = alone !== undefined || asksForKey.test(seen) || glued.test(seen);
    if (!asks && !opensWithKey.test(seen)) continue;
    asked ||= asks;
    for (const [, value, text] of everyMatch(seen, keyFirst)) add(text!, value!);
    for (const [, lead, text, value] of everyMatch(seen, keyLast))
      if (lead !== undefined || !asksForKey.test(text!)) add(text!, value!);
  }
  const isMenu = (asked || options.length > 2) && options.length >= 2;
  if (options.length < 2) return keysAlone(sentences, bareKeys);
  return isMenu && !options.every(({ value }) => plain.test(value)) ? { options, by: 'key' } : null;
}

/** "City bike (A), e-bike (B)", "A city bike / B e-bike": keys that follow each other beside what they stand for. */
function keyedBeside({ seen, language: { choices } }: Sentence): BotOption[] {
  const { bracketed, leadingOr } = patternsOf(choices);
  const behind = everyMatch(seen, bracketed).map(
    ([, text, value]) => [text!.trim().replace(leadingOr, ''), value!] as const,
  );
  const before = seen
    .replace(/[.?!]+$/, '')
    .split(/\s\/\s/)
    .map((part) => /^([A-H]|\d{1,2})\s(.{2,60})$/u.exec(part.trim()))
    .map((match) => [match?.[2] ?? '', match?.[1] ?? ''] as const);
  const found = [behind, before].find((pairs) => pairs.length > 1 && follow(pairs.map(([, value]) => value)));
  return (found ?? []).map(([text, value]) => ({ label: plainLabel(text), value }));
}

/** "A", "B", "C", or 1, 2, 3. */
const follow = (keys: readonly string[]): boolean =>
  keys.every((one, at) => one === String(at + 1)) || keys.every((one, at) => one === String.fromCharCode(65 + at));

/** Keys to type whose meaning is not told beside them: "reply with A, B or C". */
export const listsKeys = ({ seen, role, language }: Sentence): boolean =>
  role !== 'small-print' && patternsOf(language.choices).bareKeys.test(seen);

/** "Text" and no more: what to do with the keys of the list that follows. */
export const isBareVerb = ({ seen, language }: Sentence): boolean =>
  patternsOf(language.choices).bareVerb.test(seen.trim());

/** Keys whose meaning was told before. */
function keysAlone(sentences: readonly Sentence[], bareKeys: RegExp): Choices | null {
  for (const { seen, role } of sentences) {
    const [, first, last] = role === 'small-print' ? [] : (bareKeys.exec(seen) ?? []);
    if (first === undefined) continue;
    const keys = [...first.split(/\s?[,/]\s?/), last!];
    const named = sentences.map((one) => labelsBehind(keys, one.seen)).find((labels) => labels !== null);
    return { options: keys.map((value, at) => ({ label: named?.[at] ?? value, value })), by: 'key' };
  }
  return null;
}

/** "A Monday 9 March B Tuesday 10 March", where A or B is to be typed: what stands behind each key, which is said once. */
function labelsBehind(keys: readonly string[], seen: string): string[] | null {
  const places = keys.map((one) => everyMatch(seen, new RegExp(`(?<![\\p{L}\\d])${one}(?![\\p{L}\\d])`, 'gu')));
  if (places.some(({ length }) => length !== 1)) return null;
  const starts = places.map(([place]) => place!.index);
  const labels = keys.map((one, at) =>
    plainLabel(
      seen.slice(starts[at]! + one.length, starts[at + 1] ?? seen.length).replace(/^[\s.):=–-]+|[\s,;(]+$/g, ''),
    ),
  );
  return starts.every((start, at) => at === 0 || start > starts[at - 1]!) &&
    labels.every((label) => /\p{L}{2}/u.test(label))
    ? labels
    : null;
}

function addOption(options: BotOption[], text: string, said: string, { namedKeys, keyLead }: ChoiceWords): void {
  const bare = said.replace(/^["'“]|["'”]$/g, '');
  const spoken = namedKeys.indexOf(bare.toLowerCase());
  const value = spoken < 0 ? bare : String((spoken + 1) % 10);
  if (options.some((option) => option.value === value)) return;
  options.push({ label: plainLabel(text.replace(keyLead, '')) || plainLabel(text), value });
}

/** The items of a list to choose from, by their number or letter where they have one; else by their words. */
export function listChoices(list: List, { choices }: Language): Choices | null {
  const items = list.items.filter(({ head }) => !head);
  const { ownKey } = patternsOf(choices);
  const keys = items.map(
    ({ marker, sentence }) => ownKey.exec(sentence.seen)?.[1] ?? (marker === '-' ? null : marker.toUpperCase()),
  );
  const keyed = keys.every((one) => one !== null);
  const options = items.map(({ sentence }, at) => {
    const whole = sentence.seen.replace(ownKey, '');
    const name = plainLabel(labelOf(whole).replace(lead(choices), ''));
    const shown = isRecord(name) ? plainLabel(whole) : name;
    return { label: shown, value: keyed ? keys[at]! : name };
  });
  if (options.length < 2 || options.length > 20) return null;
  return { options, by: keyed ? 'key' : 'label' };
}

/** "BK-70831: fridge, 11 May", "Order 77: two lamps": what goes by its number is told from others by the rest. */
const isRecord = (name: string) => /\d/.test(name) && name.split(' ').filter((word) => !/\d/.test(word)).length < 2;

/** "Press 1 for returns": what stands before the name of an item. */
const lead = onceFor(({ keyFor }: ChoiceWords) => new RegExp(`^(?:${keyFor}) (?=\\p{L})`, 'u'));

/** What names an item, without what is said about it. */
export const labelOf = (seen: string): string => {
  const cut = /^(?:\d{1,2}: )?(.{2,80}?)(?:\s[–—-]\s|:\s|\s\(|\. )/.exec(seen);
  return (cut?.[1] ?? seen.replace(/^\d{1,2}: /, '')).trim();
};

const plainLabel = (text: string) =>
  text
    .replace(/^[\p{Extended_Pictographic}\ufe0f\s]+|[\p{Extended_Pictographic}\ufe0f\s]+$/gu, '')
    .replace(/[.;,:!?]+$/, '')
    .trim();

/** Asks for nothing but the key of one of the choices: "Reply with the number". */
export const asksOnlyForKey = ({ seen, words, language }: Sentence): boolean =>
  words.length <= 10 && patternsOf(language.choices).asksForKey.test(seen);

export const asksForKeyIn = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    ({ seen, role, language }) => role !== 'small-print' && patternsOf(language.choices).asksForKey.test(seen),
  );
