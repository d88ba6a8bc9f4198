/**
 * How a sentence looks once this customer has typed it: grammar of a second language, casing, typing errors, punctuation,
 * emoji. What must arrive intact does: values of facts, labels, codes, amounts, addresses and names are never touched.
 */
import { everyMatch } from '../../language/text/every-match.ts';
import type { Brief } from '../../plan/brief.ts';
import type { Random } from '../../plan/random.ts';
import type { Typing } from '../../language/wordings.ts';
import type { Mood } from '../customer.ts';

type Persona = Brief['persona'];

export interface SurfaceContext {
  persona: Persona;
  mood: Mood;
  random: Random;
  /** How the language is typed. */
  typing: Typing;
  /** Texts that survive verbatim. */
  intact: readonly string[];
  /** Consent and choices are typed without slips, whether they are all of the message or stand beside other words. */
  firm: { all: boolean; words: ReadonlySet<string> };
  /** It speaks of what went wrong: nobody smiles. */
  troubled: boolean;
}

/** @return Never empty unless the text was. */
export function typed(text: string, context: SurfaceContext): string {
  const { persona, random, typing } = context;
  let spans = split(text, context.intact, typing);
  if (persona.language === 'second-language') spans = mapFree(spans, (free) => secondLanguage(free, typing, random));
  if (lowerCased(persona, random)) spans = mapFree(spans, lower);
  if (!context.firm.all) spans = mapFree(spans, (free) => mistyped(free, context));
  let result = join(spans);
  result = punctuated(result, context);
  if (persona.emoji && random.chance(0.35)) result = `${result} ${emojiFor(context)}`;
  return result.trim() === '' ? text.trim() : result;
}

interface Span {
  text: string;
  free: boolean;
}

const mapFree = (spans: Span[], change: (text: string) => string) =>
  spans.map((span) => (span.free ? { ...span, text: change(span.text) } : span));

const join = (spans: Span[]) =>
  spans
    .map((span) => span.text)
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Spans that stay and spans that may change. */
function split(text: string, intact: readonly string[], { pronoun }: Typing): Span[] {
  let spans: Span[] = [{ text, free: true }];
  const longestFirst = [...new Set(intact)]
    .filter((value) => value !== '')
    .sort((one, other) => other.length - one.length);
  for (const value of longestFirst) spans = spans.flatMap((span) => (span.free ? around(span.text, value) : [span]));
  return spans.flatMap((span) => (span.free ? aroundFragile(span.text, pronoun) : [span]));
}

function around(text: string, value: string): Span[] {
  const parts = text.split(value);
  return parts.flatMap((part, at) => [
    ...(at > 0 ? [{ text: value, free: false }] : []),
    ...(part === '' ? [] : [{ text: part, free: true }]),
  ]);
}

/** Words with digits, @, currency or address marks, words in capitals, and capitalised words inside a sentence. */
const fragile = /\S*[\d@€$£#_/\\{}]\S*|(?<=[^.!?\s]\s)\p{Lu}\p{Ll}[\p{L}'-]*|\b\p{Lu}{2,}\b/gu;

function aroundFragile(text: string, pronoun: RegExp | null): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of everyMatch(text, fragile)) {
    if (pronoun?.test(match[0])) continue;
    if (match.index > from) spans.push({ text: text.slice(from, match.index), free: true });
    spans.push({ text: match[0], free: false });
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from), free: true });
  return spans;
}

function lowerCased(persona: Persona, random: Random): boolean {
  const chance = { 'very-low': 0.95, low: 0.8, average: 0.3, high: 0.05 }[persona.literacy];
  return random.chance(
    persona.register === 'casual' ? Math.max(chance, 0.7) : persona.register === 'formal' ? chance / 4 : chance,
  );
}

/** Sentence starts and the pronoun. Nothing else in free text has a capital. */
const lower = (text: string) => text.replace(/\b(?:\p{Lu}(?=\p{Ll}|')|I\b)/gu, (letter) => letter.toLowerCase());

/** Dropped articles and simple tenses. */
function secondLanguage(text: string, { simplified, dropped }: Typing, random: Random): string {
  let simple = text;
  for (const [pattern, plain] of simplified)
    simple = simple.replace(pattern, (whole) => (random.chance(0.6) ? plain : whole));
  return simple.replace(dropped, (article) => (random.chance(0.6) ? '' : article));
}

/** Chance of a slip in a word of four letters or more. */
const slips = { 'very-low': 0.5, low: 0.07, average: 0.015, high: 0.003 };

function mistyped(text: string, { persona, typing, random, firm }: SurfaceContext): string {
  return text.replace(/(?<!\p{L})\p{L}?\p{Ll}{4,}/gu, (word) =>
    random.chance(slips[persona.literacy]) && !firm.words.has(word.toLowerCase())
      ? slip(word, typing.keyboard, random)
      : word,
  );
}

function slip(word: string, keyboard: readonly string[], random: Random): string {
  const at = 1 + random.int(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  switch (random.int(4)) {
    case 0:
      return `${before}${after}`;
    case 1:
      return `${before}${letter}${letter}${after}`;
    case 2:
      return `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
    default:
      return `${before}${neighbour(letter, keyboard, random)}${after}`;
  }
}

function neighbour(letter: string, keyboard: readonly string[], random: Random): string {
  const row = keyboard.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  return row[at === 0 ? 1 : at === row.length - 1 ? at - 1 : at + (random.chance(0.5) ? 1 : -1)]!;
}

/** About half of people's chat turns end without a mark. */
function punctuated(text: string, { persona, mood, random, firm, typing, intact }: SurfaceContext): string {
  const kept = { 'very-low': 0.1, low: 0.25, average: 0.5, high: 0.8 }[persona.literacy];
  const chance =
    persona.register === 'formal' ? Math.max(kept, 0.9) : persona.register === 'casual' ? Math.min(kept, 0.3) : kept;
  const keeps = random.chance(chance);
  const excited = !firm.all && mood.arousal > 0.6 && mood.valence < 0 && random.chance(0.25);
  const ending = /[.!?]+$/.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - ending.length);
  if (excited && body !== '') return `${body}${ending.includes('?') ? '??' : '!!'}`;
  if (ending.includes('?')) return keeps || random.chance(0.6) || body === '' ? text : body;
  if (ending !== '') return keeps || body === '' ? text : body;
  // One or two words get a full stop from the most careful only.
  const short = body.split(' ').length <= 2;
  return keeps &&
    (!short || persona.register === 'formal') &&
    /[\p{L}\p{N}]$/u.test(body) &&
    !/@|:\/\//.test(body.split(' ').at(-1)!)
    ? `${body}${isQuestion(body, typing, intact) ? '?' : '.'}`
    : text;
}

/** "Any time on Thursday" is a value, and asks nothing. */
function isQuestion(text: string, { question }: Typing, intact: readonly string[]): boolean {
  const last = text.split(/[.!?]\s+/).at(-1)!;
  return question.test(last) && !intact.some((value) => last.toLowerCase().startsWith(value.toLowerCase()));
}

function emojiFor({ mood, random, troubled }: SurfaceContext): string {
  if (mood.valence < -0.5) return random.pick(['😡', '😤', '🙄']);
  if (troubled || mood.valence < -0.1) return random.pick(['😕', '😩', '🤔']);
  return random.pick(['🙂', '😊', '🙏', '👍']);
}
