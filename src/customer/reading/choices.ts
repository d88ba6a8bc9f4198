/** Menus: choices made by a key that is typed, or from the items of a list. Of choices in words see alternatives.ts. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { ChoiceWords } from '../../language/reading/choices.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { List, Sentence } from '../../language/text/turn.ts';

export interface Choices {
  options: BotOption[];
  by: 'label' | 'key';
}

const key = '(\\d{1,2}|[A-H]|[A-Z]{3,12})';
const label = '([^,;.!?\\n]{2,60}?)';

const patternsOf = onceFor((words: ChoiceWords) => {
  const { keyVerb, andOr } = words;
  const verb = `(?:${keyVerb})`;
  const stop = `(?=\\s*(?:[,;.!?]|$|\\b(?:${andOr})\\b\\s+(?:${verb}\\s+)?["'(]?(?:\\d{1,2}|[A-H]|[A-Z]{3,12})\\b))`;
  const typed = '\\b\\d{1,2}\\b|\\b[A-H]\\b|\\b[A-Z]{3,12}\\b';
  return {
    keyFirst: new RegExp(`["'(]?\\b${key}["')]?\\s*(?:${words.keyMeans})\\s+${label}${stop}`, 'gu'),
    keyLast: new RegExp(
      `\\b(?:${words.keyFor})\\s+${label},?\\s+${words.keyWith}${verb}\\s+(?:${words.keyPreposition}\\s+)?["']?${key}\\b`,
      'gu',
    ),
    asksForKey: new RegExp(`\\b${verb}\\b[^.!?]{0,25}?["'(]?(?:${typed}|${words.keyNames})`, 'i'),
    wordLast: new RegExp(
      `\\b(?:${words.wordFor})\\s+${label},?\\s+${words.keyWith}(?:${words.wordVerb})\\s+["']?([a-z]{3,12})\\b`,
      'gu',
    ),
    opensWithKey: new RegExp(`^\\s*["'(]?(?:\\d|[A-H])["')]?\\s*(?:${words.keyOpens})\\s`),
    plain: new RegExp(`^(?:${words.plainKeys})$`),
  };
});

/** "Reply 1 for returns, 2 for refunds", "For returns, press 1." */
export function keyedChoices(sentences: readonly Sentence[], { choices }: Language): Choices | null {
  const { wordLast, asksForKey, opensWithKey, keyFirst, keyLast, plain } = patternsOf(choices);
  const options: BotOption[] = [];
  let asked = false;
  for (const { seen } of sentences) for (const [, text, value] of seen.matchAll(wordLast)) add(options, text!, value!);
  if (options.length >= 2) return { options, by: 'key' };
  options.length = 0;
  for (const { seen, role } of sentences) {
    if (role === 'small-print') continue;
    if (!asksForKey.test(seen) && !opensWithKey.test(seen)) continue;
    asked ||= asksForKey.test(seen);
    for (const [, value, text] of seen.matchAll(keyFirst)) add(options, text!, value!);
    for (const [, text, value] of seen.matchAll(keyLast)) add(options, text!, value!);
  }
  return asked && options.length >= 2 && !options.every(({ value }) => plain.test(value))
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
  sentences.some(
    ({ seen, role, language }) => role !== 'small-print' && patternsOf(language.choices).asksForKey.test(seen),
  );
