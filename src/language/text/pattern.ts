/**
 * Patterns of words that can be read and reviewed. One is a line of elements with spaces between:
 *
 * | element | fits |
 * | --- | --- |
 * | `refund` | the word |
 * | `can't|cannot|not_able` | one of these; `_` stands for a space |
 * | `cancel*`, `*ed` | a word that begins or ends so |
 * | `{part}` | a named part: any of the patterns listed under that name |
 * | `also?`, `{part}?` | that, or nothing |
 * | `..3` | up to three words, whatever they are |
 * | `!word|{part}` | nothing, where that does not follow; as a choice with others, `!word` alone |
 * | `^`, `$`, `$?` | the beginning, the end, the end that is a question's |
 * | `?` | nothing, in a question |
 *
 * The text is a clause's words with single spaces between. A pattern has to fit somewhere in it.
 */
import { holdsRemembered, numberedWords, numbersOf, wordSet, type WordSet } from './vocabulary.ts';

export type Parts = Readonly<Record<string, readonly string[]>>;

export interface WordPattern {
  test(said: Said): boolean;
}

export interface PatternLine {
  expression: RegExp;
  /** For each element that has to be there, the words it can begin with; those that say most come first. */
  needs: readonly WordSet[];
}

/** What patterns are tried on. */
export interface Said {
  words: readonly string[];
  question: boolean;
  /** Numbers of those of its words that some pattern needs: see vocabulary.ts. */
  readonly known: readonly number[];
  /** Is any of the words said? */
  holds(set: WordSet): boolean;
  /** The words with a space around each. Most are never asked for it: no pattern has all it needs. */
  readonly text: string;
}

/** The words of a clause are asked about several times, with those of its sentence between. */
const recent: SaidWords[] = [];
const kept = 8;
let oldest = 0;

export function saidOf(words: readonly string[], question: boolean): Said {
  for (let index = 0; index < recent.length; index++) {
    const one = recent[index]!;
    if (one.words === words && one.question === question) return one;
  }
  const made = new SaidWords(words, question);
  recent[oldest] = made;
  oldest = (oldest + 1) % kept;
  return made;
}

class SaidWords implements Said {
  readonly words: readonly string[];
  readonly question: boolean;
  private joined: string | null = null;
  private numbers: readonly number[] = [];
  /** Of how many numbered words `numbers` was made. */
  private numbered = -1;

  constructor(words: readonly string[], question: boolean) {
    this.words = words;
    this.question = question;
  }

  get known(): readonly number[] {
    // A pattern made since may need words that had no number then.
    if (this.numbered !== numberedWords()) {
      this.numbers = numbersOf(this.words);
      this.numbered = numberedWords();
    }
    return this.numbers;
  }

  holds(set: WordSet): boolean {
    return holdsRemembered(set, this);
  }

  get text(): string {
    this.joined ??= this.question ? ` ${this.words.join(' ')} ? ` : ` ${this.words.join(' ')} `;
    return this.joined;
  }
}

/** Made when it is first tried: of all languages' patterns a run needs those of its customers' alone. */
export function wordPattern(texts: string | readonly string[], parts: Parts): WordPattern {
  let index: LineIndex<{ line: PatternLine }> | null = null;
  const made = () => lineIndex([texts].flat().map((text) => ({ line: lineOf(text, parts) })));
  return {
    test: (said) => someLine((index ??= made()), said, ({ line }) => line.expression.test(said.text)),
  };
}

export const lineOf = (text: string, parts: Parts): PatternLine => ({
  expression: new RegExp(` (?:${sourceOf(text, parts)})`),
  needs: needsOf(text, parts).map(wordSet),
});

/** Lines by the number of a word that has to be there: of all lines only those are tried that may fit. */
export interface LineIndex<T extends { line: PatternLine }> {
  always: readonly T[];
  byWord: readonly (readonly Indexed<T>[] | undefined)[];
}

interface Indexed<T> {
  entry: T;
  /** What it needs beside the word by which it is found. */
  others: readonly WordSet[];
  /** Number of the search in which it was looked at last: several of the words that are said may find it. */
  search: number;
}

let searches = 0;

export function lineIndex<T extends { line: PatternLine }>(entries: readonly T[]): LineIndex<T> {
  const byWord: Indexed<T>[][] = [];
  for (const entry of entries) {
    const [first, ...others] = entry.line.needs;
    const indexed = { entry, others, search: 0 };
    for (const word of first?.words ?? []) (byWord[word] ??= []).push(indexed);
  }
  // Without holes, which are slow to look into.
  const filled = Array.from(byWord, (found) => found as Indexed<T>[] | undefined);
  return { always: entries.filter(({ line }) => line.needs.length === 0), byWord: filled };
}

/** Goes through the lines that have all words they need until one is taken. */
export function someLine<T extends { line: PatternLine }>(
  { always, byWord }: LineIndex<T>,
  said: Said,
  take: (entry: T) => boolean,
): boolean {
  for (const entry of always) if (take(entry)) return true;
  const { known } = said;
  const search = ++searches;
  for (let at = 0; at < known.length; at++) {
    const word = known[at]!;
    const found = word < byWord.length ? byWord[word] : undefined;
    if (found === undefined) continue;
    for (let index = 0; index < found.length; index++) {
      const one = found[index]!;
      if (one.search === search) continue;
      one.search = search;
      if (hasAll(one.others, said) && take(one.entry)) return true;
    }
  }
  return false;
}

function hasAll(sets: readonly WordSet[], said: Said): boolean {
  for (let index = 0; index < sets.length; index++) {
    if (!said.holds(sets[index]!)) return false;
  }
  return true;
}

function sourceOf(line: string, parts: Parts): string {
  return (
    line
      .trim()
      // What may follow decides nothing.
      .replace(/(?:\s+\.\.\d)+$/, '')
      .split(/\s+/)
      .map((element) => elementSource(element, parts))
      .join('')
  );
}

function elementSource(element: string, parts: Parts): string {
  if (element === '^') return '(?<=^ )';
  if (element === '$') return '(?=$)';
  if (element === '$?') return '(?=\\? $)';
  if (element === '?') return '(?=(?:\\S+ )*\\? $)';
  const gap = /^\.\.(\d)$/.exec(element);
  if (gap) return `(?:[^ ?]+ ){0,${gap[1]}}?`;
  if (element.startsWith('!')) return `(?!${choices(element.slice(1), parts)})`;
  return element.endsWith('?') && !element.endsWith('|?')
    ? `(?:${choices(element.slice(0, -1), parts)})?`
    : `(?:${choices(element, parts)})`;
}

/** Alternatives, each with the space after it. */
function choices(element: string, parts: Parts): string {
  return element
    .split('|')
    .map((choice) => {
      if (choice === '$') return '(?=$)';
      if (choice === '?' || choice === '') return '(?=\\? $)';
      if (choice.startsWith('!')) return `(?!${choices(choice.slice(1), parts)})`;
      const named = /^\{(\w+)\}$/.exec(choice);
      if (named === null) return `${wordSource(choice)} `;
      return partOf(named[1]!, parts)
        .map((line) => sourceOf(line, parts))
        .join('|');
    })
    .join('|');
}

function partOf(name: string, parts: Parts): readonly string[] {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part === undefined) throw new Error(`A pattern speaks of {${name}}, and there is no part of that name.`);
  return part;
}

const wordSource = (word: string) =>
  word
    .replace(/[.+^${}()[\]\\?]/g, '\\$&')
    .replaceAll('*', '[^ ?]*')
    .replaceAll('_', ' ');

/** For each element that has to be there, the words it can begin with: rare ones first. */
function needsOf(line: string, parts: Parts): string[][] {
  const needs: string[][] = [];
  for (const element of line.trim().split(/\s+/)) {
    if (/^(?:[!^$?]|\.\.)|[?]$|\|[$!]/.test(element)) continue;
    const words = firstWords(element, parts);
    if (words !== null) needs.push(words);
  }
  return needs.sort((one, other) => costOf(one) - costOf(other));
}

/** How many clauses hold one of the words, roughly. */
const costOf = (words: readonly string[]) => words.reduce((cost, word) => cost + (everywhere.has(word) ? 40 : 1), 0);
const everywhere = new Set(
  'i we you your the a an to it is are be this that of in on for and or with can will do have has not no our my at if as so me us what would could please by from was'.split(
    ' ',
  ),
);

/** The words that a choice can begin with; null where they are not known. */
function firstWords(element: string, parts: Parts): string[] | null {
  const words: string[] = [];
  for (const choice of element.split('|')) {
    const named = /^\{(\w+)\}$/.exec(choice);
    const found =
      named === null
        ? choice.includes('*')
          ? null
          : [choice.split('_')[0]!]
        : allOf(partOf(named[1]!, parts).map((line) => needsOf(line, parts)[0] ?? null));
    if (found === null) return null;
    words.push(...found);
  }
  return words;
}

const allOf = (lists: (string[] | null)[]): string[] | null =>
  lists.every((list) => list !== null) ? lists.flat() : null;
