/**
 * Takes secrets out of texts: whole, cut off at either end, in any spelling, or told in pieces. A piece of eight characters is
 * as good as a secret to whoever finds it, so wherever that many in a row are a secret's, they are hidden.
 */
import type { Json } from '../json.ts';
import { isOfFraction } from './fraction.ts';
import { isOfMoment } from './moment.ts';
import { isJson, type JsonSpan, withinJson } from './in-json.ts';
import { isEscaped } from './is-escaped.ts';
import { pieceIndex, type Span } from './piece-index.ts';
import { asItIs, bare, decoded, quickly, type Reading } from './readings.ts';
import { numbersOf, spellingsOf } from './spellings.ts';

export interface Redactor {
  none: () => boolean;
  /** @param name Stands in its place: `[redacted name]`. */
  hide: (value: string, name: string) => void;
  /** In JSON, what stands in two of its texts is not put together. */
  redact: (text: string) => string;
  /** Texts that are read one after the other: a secret may go on from one to the next. */
  redactAll: (texts: readonly string[]) => string[];
  redactJson: (value: Json) => Json;
}

/** Characters in a row that are told to nobody. */
const piece = 8;
/** Letters and digits, where they are set apart: fewer are found in many a sentence. */
const barePiece = 12;
/** A value of one or two characters would blank out half of every message, and is no secret. */
const shortest = 3;

export interface RedactorOptions {
  /** Also secrets of fewer than eight characters, which are found in many a word; not where this program's own words stand. */
  shortOnes?: boolean;
}

export function redactor({ shortOnes = true }: RedactorOptions = {}): Redactor {
  /** Secrets too short to be cut into pieces. */
  const short = new Map<string, string>();
  const asWritten = pieceIndex(piece);
  const asRead = pieceIndex(piece);
  const setApart = [pieceIndex(barePiece), pieceIndex(piece)] as const;

  const hideOne = (form: string, name: string): void => {
    if (form.length < shortest) return;
    if (form.length < piece) {
      if (shortOnes) short.set(form, name);
      return;
    }
    asWritten.add(form, name);
    const read = decoded(form, null);
    if (read.text.length >= piece) asRead.add(read.text, name);
    hideApart(bare(read, null).text, name);
  };
  const hideApart = (text: string, name: string): void => {
    if (text.length >= barePiece) setApart[0].add(text, name);
    else if (text.length >= piece) setApart[1].add(text, name);
  };

  const spansIn = (text: string, json: string | null): Span[] => {
    const spans = asWritten.size() === 0 ? [] : asWritten.spansIn(text);
    for (const [form, name] of short) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        spans.push({ start: at, end: at + form.length, name });
      }
    }
    if (asWritten.size() > 0) {
      const quick = quickly(text);
      if (
        asRead.spansIn(quick.decoded).length > 0 ||
        setApart.some((one) => one.size() > 0 && one.spansIn(quick.bare).length > 0)
      )
        spans.push(...readIn(text, json));
    }
    const told = spans.filter((span) => !isOfFraction(text, span) && !isOfMoment(text, span));
    return merged(told.flatMap((span) => betweenQuotes(text, wholeEscapes(text, span))));
  };

  const readIn = (text: string, json: string | null): Span[] => {
    const read = decoded(text, json);
    const apart = bare(read, json);
    return [
      ...placed(asRead.spansIn(read.text), read),
      ...setApart.flatMap((index) => placed(index.spansIn(apart.text), apart)),
    ];
  };

  const redact = (text: string): string => {
    if (none()) return text;
    const spans = spansIn(text, looksLikeJson(text) ? text : null);
    if (spans.length === 0) return text;
    return marked(text, isJson(text) ? withinJson(text, spans) : spans);
  };
  const redactAll = (texts: readonly string[]): string[] => {
    const spans = none() ? [] : spansIn(texts.join(''), null);
    if (spans.length === 0) return [...texts];
    let offset = 0;
    return texts.map((text) => {
      const own = spans.map(({ start, end, name }) => ({ start: start - offset, end: end - offset, name }));
      offset += text.length;
      return marked(text, own);
    });
  };
  const redactJson = (value: Json): Json => {
    if (typeof value === 'string') return redact(value);
    if (typeof value === 'number') return redact(String(value)) === String(value) ? value : redact(String(value));
    if (Array.isArray(value)) return value.map(redactJson);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactJson(inner)]));
  };
  const none = (): boolean => short.size + asWritten.size() === 0;
  return {
    none,
    hide(value, name) {
      for (const form of spellingsOf(value)) hideOne(form, name);
      // Signs of it that read like an escape (`\t`) are none where something stands between them.
      hideApart(bare(asItIs(value), null).text, name);
      for (const form of numbersOf(value)) if (form.length >= 3 * piece) setApart[0].add(form, name);
    },
    redact,
    redactAll,
    redactJson,
  };
}

/** To tell for sure takes reading it whole. */
const looksLikeJson = (text: string): boolean => /^\s*[[{"]/.test(text);

/** As it stands in the text: with all that was left out between its signs. */
function placed(spans: readonly Span[], { from, to }: Reading): Span[] {
  return spans.map(({ start, end, ...span }) => ({ ...span, start: from[start]!, end: to[end - 1]! }));
}

/** In a JSON text no escape may be cut in two: what is left of it would no longer be one. */
function wholeEscapes(text: string, { start, end, name }: Span): Span {
  const before = /\\(u[0-9a-fA-F]{0,3})?$/.exec(text.slice(Math.max(0, start - 5), start));
  const from = before === null || isEscaped(text, start - before[0].length) ? start : start - before[0].length;
  const after = /\\(u[0-9a-fA-F]{0,3})?$/.exec(text.slice(from, end));
  if (after === null || isEscaped(text, end - after[0].length)) return { start: from, end, name };
  const rest = /^u?[0-9a-fA-F]{0,4}/.exec(text.slice(end - after[0].length + 1))![0];
  return { start: from, end: end - after[0].length + 1 + (rest.startsWith('u') ? rest.length : 1), name };
}

/** Quotes and line breaks hold JSON texts and lines together, and give nothing away: they stay. */
function betweenQuotes(text: string, { start, end, name }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && (text[at] !== '"' || isEscaped(text, at))) continue;
    if (at > from) spans.push({ start: from, end: at, name });
    from = at + 1;
  }
  return spans;
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** Spans may lie outside the text, in part or whole; a mark stands where one begins. */
function marked(text: string, spans: readonly JsonSpan[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, name, bare: outside = false } of spans) {
    if (end <= 0 || start >= text.length) continue;
    const mark = `[redacted ${name}]`;
    result += `${text.slice(at, Math.max(0, start))}${outside ? JSON.stringify(mark) : mark}`;
    at = Math.min(text.length, end);
  }
  return result + text.slice(at);
}
