/**
 * Takes secrets out of texts: whole, cut off at either end, in any spelling, or told in pieces. A piece of eight characters is
 * as good as a secret to whoever finds it, so wherever that many in a row are a secret's, they are hidden.
 */
import type { Json } from '../json.ts';
import { spellingsOf } from './spellings.ts';

export interface Redactor {
  none: () => boolean;
  /** @param name Stands in its place: `[redacted name]`. */
  hide: (value: string, name: string) => void;
  redact: (text: string) => string;
  /** Texts that are read one after the other: a secret may go on from one to the next. */
  redactAll: (texts: readonly string[]) => string[];
  redactJson: (value: Json) => Json;
}

const piece = 8;
/** Every piece holds one that begins at a multiple of this, so only those need to be looked at. */
const probe = 4;
/** A value of one or two characters would blank out half of every message, and is no secret. */
const shortest = 3;

interface Span {
  start: number;
  end: number;
  name: string;
}

export interface RedactorOptions {
  /** Also secrets of fewer than eight characters, which are found in many a word; not where this program's own words stand. */
  shortOnes?: boolean;
}

export function redactor({ shortOnes = true }: RedactorOptions = {}): Redactor {
  /** Secrets too short to be cut into pieces. */
  const short = new Map<string, string>();
  const pieces = new Map<string, { name: string; whole: number }>();
  const probes = new Set<string>();

  const hideOne = (form: string, name: string): void => {
    if (form.length < shortest) return;
    if (form.length < piece) {
      if (shortOnes) short.set(form, name);
      return;
    }
    for (let at = 0; at + piece <= form.length; at++) {
      const text = form.slice(at, at + piece);
      if (!pieces.has(text)) pieces.set(text, { name, whole: form.length });
    }
    for (let at = 0; at + probe <= form.length; at++) probes.add(form.slice(at, at + probe));
  };

  const spansIn = (text: string): Span[] => {
    const spans: Span[] = [];
    for (const [form, name] of short) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        spans.push({ start: at, end: at + form.length, name });
      }
    }
    let done = 0;
    for (let at = 0; pieces.size > 0 && at + probe <= text.length; at += probe) {
      if (!probes.has(text.slice(at, at + probe))) continue;
      for (let from = Math.max(done, at - piece + probe); from <= at && from + piece <= text.length; from++) {
        const found = pieces.get(text.slice(from, from + piece));
        if (found === undefined) continue;
        let end = from + piece;
        while (end < text.length && pieces.has(text.slice(end - piece + 1, end + 1))) end++;
        if (!isPlainWord(text, from, end, found.whole)) spans.push({ start: from, end, name: found.name });
        done = end;
        at = Math.max(at, end - (end % probe) - probe);
        break;
      }
    }
    return merged(spans.flatMap((span) => betweenQuotes(text, wholeEscapes(text, span))));
  };

  const redactAll = (texts: readonly string[]): string[] => {
    const spans = none() ? [] : spansIn(texts.join(''));
    if (spans.length === 0) return [...texts];
    let offset = 0;
    return texts.map((text) => {
      const own = spans.map(({ start, end, name }) => ({ start: start - offset, end: end - offset, name }));
      offset += text.length;
      return marked(text, own);
    });
  };
  const redact = (text: string): string => redactAll([text])[0]!;
  const redactJson = (value: Json): Json => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(redactJson);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactJson(inner)]));
  };
  const none = (): boolean => short.size + pieces.size === 0;
  return {
    none,
    hide(value, name) {
      for (const form of spellingsOf(value)) hideOne(form, name);
    },
    redact,
    redactAll,
    redactJson,
  };
}

/** Letters alone are a secret only as the whole of one: a part of it is a word like any other, and so is the name of a member. */
function isPlainWord(text: string, start: number, end: number, whole: number): boolean {
  if (!/^[A-Za-z_]+$/.test(text.slice(start, end))) return false;
  return end - start < whole || (text[start - 1] === '"' && text.startsWith('":', end));
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

/** Whether what stands at this place has an odd number of backslashes before it. */
function isEscaped(text: string, at: number): boolean {
  let before = 0;
  while (text[at - 1 - before] === '\\') before++;
  return before % 2 === 1;
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
function marked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, name } of spans) {
    if (end <= 0 || start >= text.length) continue;
    result += `${text.slice(at, Math.max(0, start))}[redacted ${name}]`;
    at = Math.min(text.length, end);
  }
  return result + text.slice(at);
}
