/**
 * Replaces what identifies a person by a pseudonym that is the same wherever the same value stands: `[email 7f3a12]`. What is known of a
 * conversation (its facts, members by their names) is found exactly, the rest by rules.
 */
import type { Json } from '../../json.ts';
import type { linearPattern } from '../../linear-pattern.ts';
import { quoted } from '../../pattern-parts.ts';
import { kindNamed, type PersonalKind } from './kinds.ts';
import { type FoundPiece, foundInPieces, readTogether } from './in-pieces.ts';
import { namesIn } from './names.ts';
import { pseudonymOf } from './pseudonym.ts';
import { foundBy, type Found, rules } from './rules.ts';

export interface PersonalOptions {
  /** Of a run or a set of files, so that equal runs have equal pseudonyms, and nobody without it can try out values. */
  salt: string;
  /** All when absent. */
  kinds?: readonly PersonalKind[] | undefined;
  /** Further ones, by what their pseudonyms are to be called. */
  patterns?: Readonly<Record<string, ReturnType<typeof linearPattern>>> | undefined;
}

/** Values known to be personal, by kind. */
export type Known = readonly { kind: PersonalKind; value: string }[];

export interface PersonalData {
  /** @param texts What is read together: a name told in one is found in all. */
  texts: (texts: readonly string[], known?: Known) => string[];
  /**
   * All texts of a value, member names apart.
   * @param records Parts of it in which a member's name tells what it holds: `customer.email`.
   */
  json: <T extends Json>(value: T, known?: Known, records?: Json) => T;
  /** How many were replaced so far. */
  count: () => number;
}

/** A name's part of fewer letters, and a value of fewer characters, stands in many a word. */
const shortest = 3;

export function personalData({ salt, kinds, patterns = {} }: PersonalOptions): PersonalData {
  const wanted = (kind: string) => kinds === undefined || (kinds as readonly string[]).includes(kind);
  const own = Object.entries(patterns);
  const active = rules.filter(({ kind }) => wanted(kind));
  let count = 0;

  function pseudonym(kind: string, value: string): string {
    count++;
    return pseudonymOf(salt, kind, value);
  }

  function find(text: string, exact: readonly Exact[]): Found[] {
    const found: Found[] = exact.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
    );
    for (const rule of active) found.push(...foundBy(rule, text));
    for (const [kind, pattern] of own) for (const span of pattern.spans(text)) found.push({ kind, ...span });
    return found;
  }

  function replaced(text: string, found: readonly FoundPiece[]): string {
    if (found.length === 0) return text;
    let [result, at] = ['', 0];
    // The first to begin, and of those the longest, is what it is.
    for (const { kind, start, end, whole } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at || start === end) continue;
      result += text.slice(at, start) + pseudonym(kind, whole ?? text.slice(start, end));
      at = end;
    }
    return result + text.slice(at);
  }

  /** @param texts Told one after the other. */
  function redactAll(texts: readonly string[], exact: readonly Exact[]): string[] {
    const found = foundInPieces(texts, (text) => find(text, exact));
    return texts.map((text, at) => replaced(text, found[at]!));
  }

  function exactFor(texts: readonly string[], known: Known): Exact[] {
    const parts = known.flatMap((one) => (one.kind === 'name' ? [one, ...partsOf(one.value)] : [one]));
    const told = parts.filter(({ kind, value }) => wanted(kind) && value.trim().length >= shortest);
    const read = wanted('name') ? namesIn(texts).filter((name) => name.length >= shortest) : [];
    return [
      ...told.map(({ kind, value }) => ({ kind, pattern: exactly(value.trim(), 'giu') })),
      // Where it was read from a text, capitals tell a name from a word.
      ...read.map((name) => ({ kind: 'name' as const, pattern: exactly(name, 'gu') })),
    ];
  }

  const json = <T extends Json>(value: T, known: Known = [], records: Json = null): T => {
    const members = membersIn(records);
    const texts = textsIn(value);
    const together = [...texts, ...bubblesIn(value).flatMap(readTogether)];
    const exact = exactFor(together, [...known, ...members, ...texts.flatMap(membersInText)]);
    return mapped(value, (told) => redactAll(told, exact)) as T;
  };
  return {
    texts(texts, known = []) {
      const exact = exactFor(texts, [...known, ...texts.flatMap(membersInText)]);
      return texts.flatMap((text) => redactAll([text], exact));
    },
    json,
    count: () => count,
  };
}

interface Exact {
  kind: PersonalKind;
  pattern: RegExp;
}

const partsOf = (name: string) =>
  name.split(/\s+/).flatMap((value) => (value.length >= shortest ? [{ kind: 'name' as const, value }] : []));

function exactly(value: string, flags: string): RegExp {
  const spaced = value.split(/\s+/).map(quoted).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, flags);
}

/** Members by whose name it is known what they hold. */
function membersIn(value: Json): { kind: PersonalKind; value: string }[] {
  if (Array.isArray(value)) return value.flatMap(membersIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'string' && typeof inner !== 'number') return membersIn(inner);
    const kind = kindNamed(key);
    const told = String(inner);
    // Many things have a name.
    return kind === null || (kind === 'name' && !isWholeName.test(told)) ? [] : [{ kind, value: told }];
  });
}

/** Of a text that is JSON. */
function membersInText(text: string): { kind: PersonalKind; value: string }[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return membersIn(JSON.parse(text) as Json);
  } catch {
    return [];
  }
}

const isWholeName = /^\p{Lu}\S{1,24}(?: \p{L}\S{0,24}){1,4}$/u;

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** Texts of each list of bubbles in a value. */
function bubblesIn(value: Json): string[][] {
  if (value === null || typeof value !== 'object') return [];
  const within = Object.values(value).flatMap(bubblesIn);
  return isTold(value) ? [value.map(({ text }) => text), ...within] : within;
}

/** Bubbles of one turn, each with its text. */
const isTold = (value: Json): value is { text: string }[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every(
    (one) => one !== null && typeof one === 'object' && !Array.isArray(one) && typeof one['text'] === 'string',
  );

/** @param change Of texts that are told one after the other. */
function mapped(value: Json, change: (texts: readonly string[]) => string[]): Json {
  if (typeof value === 'string') return change([value])[0]!;
  if (isTold(value)) {
    const texts = change(value.map(({ text }) => text));
    return value.map((one, at) => ({ ...(mapped({ ...one, text: '' }, change) as object), text: texts[at]! }));
  }
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)]));
}
