/** Choices a bot gives in words: menus with keys, "A or B?", "a voucher, an exchange or a refund". */
import type { BotOption } from '../../bot/bot.ts';
import { articles, beforeChoices, keyVerb, leadingArticle, noChoice, trailing } from '../../language/en/choices.ts';
import { hasVerb } from '../../language/en/verbs.ts';
import type { List, Sentence } from '../../language/text/turn.ts';

export interface Choices {
  options: BotOption[];
  by: 'label' | 'key';
}

const key = '(\\d{1,2}|[A-H]|[A-Z]{3,12})';
const label = '([^,;.!?\\n]{2,60}?)';
const stop = `(?=\\s*(?:[,;.!?]|$|\\b(?:and|or)\\b\\s+(?:(?:${keyVerb})\\s+)?["'(]?(?:\\d{1,2}|[A-H]|[A-Z]{3,12})\\b))`;
const keyFirst = new RegExp(`["'(]?\\b${key}["')]?\\s*(?:for|to|if|=|:|-|–|→|=>)\\s+${label}${stop}`, 'gu');
const keyLast = new RegExp(
  `\\b(?:[Ff]or|[Tt]o|[Ii]f)\\s+${label},?\\s+(?:please )?(?:${keyVerb})\\s+(?:with )?["']?${key}\\b`,
  'gu',
);
const asksForKey = new RegExp(
  `\\b(?:${keyVerb})\\b[^.!?]{0,25}?["'(]?(?:\\b\\d{1,2}\\b|\\b[A-H]\\b|\\b[A-Z]{3,12}\\b|number|letter|digit)`,
  'i',
);

const wordLast = new RegExp(
  `\\b(?:[Ff]or|[Tt]o|[Ii]f you(?:'d)? (?:want|like|need)(?: to)?)\\s+${label},?\\s+(?:please )?(?:say|type|text|reply)\\s+["']?([a-z]{3,12})\\b`,
  'gu',
);

/** "Reply 1 for returns, 2 for refunds", "For returns, press 1." */
export function keyedChoices(sentences: readonly Sentence[]): Choices | null {
  const options: BotOption[] = [];
  let asked = false;
  for (const { seen } of sentences) for (const [, text, value] of seen.matchAll(wordLast)) add(options, text!, value!);
  if (options.length >= 2) return { options, by: 'key' };
  options.length = 0;
  for (const { seen, role } of sentences) {
    if (role === 'small-print') continue;
    if (!asksForKey.test(seen) && !/^\s*["'(]?(?:\d|[A-H])["')]?\s*(?:=|for|to)\s/.test(seen)) continue;
    asked ||= asksForKey.test(seen);
    for (const [, value, text] of seen.matchAll(keyFirst)) add(options, text!, value!);
    for (const [, text, value] of seen.matchAll(keyLast)) add(options, text!, value!);
  }
  return asked &&
    options.length >= 2 &&
    !options.every(({ value }) => /^(?:YES|NO|Y|N|STOP|CONFIRM|CANCEL)$/.test(value))
    ? { options, by: 'key' }
    : null;
}

function add(options: BotOption[], text: string, value: string): void {
  if (options.some((option) => option.value === value)) return;
  options.push({ label: plainLabel(text), value });
}

/** The items of a list to choose from; keys where the turn asks for a number or a letter. */
export function listChoices({ items }: List, asksKey: boolean): Choices | null {
  const numbered = items.every(({ marker }) => marker !== '-');
  const options = items.map(({ marker, sentence }) => {
    const name = plainLabel(labelOf(sentence.seen));
    return { label: name, value: numbered && asksKey ? marker.toUpperCase() : name };
  });
  if (options.length < 2 || options.length > 20) return null;
  return { options, by: numbered && asksKey ? 'key' : 'label' };
}

/** What names an item, without what is said about it. */
export const labelOf = (seen: string): string => {
  const cut = /^(.{2,80}?)(?:\s[–—-]\s|:\s|\s\(|\. )/.exec(seen);
  return (cut?.[1] ?? seen).trim();
};

const plainLabel = (text: string) =>
  text
    .replace(/^[\p{Extended_Pictographic}\ufe0f\s]+|[\p{Extended_Pictographic}\ufe0f\s]+$/gu, '')
    .replace(/[.;,:!]+$/, '')
    .trim();

export const asksForKeyIn = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ seen, role }) => role !== 'small-print' && asksForKey.test(seen));

const beginning = new RegExp(`^.*?\\b(?:${beforeChoices})\\b(?: ${articles}\\b)*:?\\s*(.+)$`, 'i');

/** "Would you like a refund or a replacement?" */
export function alternatives(sentence: Sentence): BotOption[] {
  if (!sentence.text.endsWith('?')) return [];
  const clause = sentence.seen
    .replace(/\?+$/, '')
    .split(/[.;:—–]\s|\s-\s/)
    .at(-1)!;
  return choicesIn(clause);
}

/** "We can offer a voucher, an exchange or a refund." */
export function statedAlternatives(sentence: Sentence): BotOption[] {
  if (sentence.text.endsWith('?')) return [];
  const text = sentence.seen.replace(/[.!]+$/, '');
  const listed = beginning.test(text) ? choicesIn(text) : [];
  return listed.length > 0 ? listed : joinedBy(text);
}

/** "There are three visits left: Wednesday, Thursday and Friday." */
function joinedBy(text: string): BotOption[] {
  const start =
    /:\s|\b(?:at|in|are|is|have|got|offer|see|with|between|of|there's|for)\s(?!(?:the|a|an)?\s?\w+\s(?:left|available))/.exec(
      text,
    );
  const after = text.includes(': ')
    ? text.slice(text.indexOf(': ') + 2)
    : start === null
      ? ''
      : text.slice(start.index + start[0].length);
  const parts = after
    .split(/,\s(?:and|or)?\s?|\s(?:and|or)\s/)
    .map((part) => withoutArticle(part).replace(trailing, ''));
  if (parts.length < 2 || parts.length > 8 || parts.some((part) => part === '' || part.split(' ').length > 6))
    return [];
  return parts.map((label) => ({ label, value: label }));
}

/** Words of one choice, at most. */
const most = 9;

/** "Thu pm / Fri am / Mon am?", "One month, two, three?", "Chestnut, black or sand." */
export function fragmentChoices({ seen, words }: Sentence): BotOption[] {
  if (words.length > 16 || hasVerb(words)) return [];
  const bare = seen.replace(/^[^:]{2,30}:\s/, '').replace(/[.?!]+$/, '');
  const parts = bare.split(/\s*(?:\/|,|\bor\b)\s*/).filter((part) => part !== '');
  const isListed = /\s\/\s|\bor\b/.test(bare) || parts.length >= 3;
  if (
    !isListed ||
    parts.length < 2 ||
    parts.some((part) => part.split(' ').length > 5 || /^(?:yes|no|y|n)$/i.test(part))
  )
    return [];
  return parts.map((label) => ({ label, value: label }));
}

function choicesIn(clause: string): BotOption[] {
  const match = /^(.{2,200}?),? (?:or|oder|and) (.{2,70})$/.exec(clause.slice(0, 300));
  if (match === null) return [];
  // The last "or" joins the last two.
  const at = clause.lastIndexOf(' or ');
  if (at < 0) return [];
  const last = withoutArticle(clause.slice(at + 4));
  const before = clause
    .slice(0, at)
    .replace(/,$/, '')
    .split(/,\s|\sor\s/);
  const first = withoutArticle(lastPhrase(before[0]!));
  const middle = before.slice(1).map(withoutArticle);
  const labels = [first, ...middle, last].map((one) => one.replace(trailing, ''));
  if (labels.some((one) => one === '' || one.split(' ').length > most || noChoice.test(one.toLowerCase()))) return [];
  return labels.map((one) => ({ label: one, value: one }));
}

const withoutArticle = (text: string): string => {
  const shorter = text.trim().replace(leadingArticle, '');
  return shorter === text.trim() ? shorter : withoutArticle(shorter);
};

/** What follows the verb: of "would you like to have a refund", "a refund". */
const lastPhrase = (text: string): string => beginning.exec(text)?.[1] ?? text;
