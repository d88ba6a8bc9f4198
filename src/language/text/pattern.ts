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
 * | `^`, `$`, `?` | the beginning, the end, the end of a question |
 *
 * The text is a clause's words with single spaces between. A pattern has to fit somewhere in it.
 */
export type Parts = Readonly<Record<string, readonly string[]>>;

export interface WordPattern {
  test(said: string): boolean;
  /** Index in `said` where the match ends, or −1. */
  endOf(said: string): number;
  /** Index in `said` where the match begins, or −1. */
  startOf(said: string): number;
  /** Words of which one has to be there; null: any text may fit. */
  needs: readonly string[] | null;
}

/** What patterns are tried on. */
export const saidOf = (words: readonly string[], question: boolean): string =>
  question ? ` ${words.join(' ')} ? ` : ` ${words.join(' ')} `;

export function wordPattern(lines: string | readonly string[], parts: Parts): WordPattern {
  const listed = typeof lines === 'string' ? [lines] : lines;
  const expression = new RegExp(`(?<= )(?:${listed.map((line) => sourceOf(line, parts)).join('|')})`, 'u');
  const needs = listed.map((line) => needsOf(line, parts));
  return {
    test: (said) => expression.test(said),
    startOf: (said) => expression.exec(said)?.index ?? -1,
    endOf: (said) => {
      const match = expression.exec(said);
      return match === null ? -1 : match.index + match[0].length;
    },
    needs: needs.every((one) => one !== null) ? [...new Set(needs.flat() as string[])] : null,
  };
}

function sourceOf(line: string, parts: Parts): string {
  return line
    .trim()
    .split(/\s+/)
    .map((element) => elementSource(element, parts))
    .join('');
}

function elementSource(element: string, parts: Parts): string {
  if (element === '^') return '(?<=^ )';
  if (element === '$') return '(?=$)';
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

/** The words of the element that fewest words fit. */
function needsOf(line: string, parts: Parts): string[] | null {
  let fewest: string[] | null = null;
  for (const element of line.trim().split(/\s+/)) {
    if (/^(?:[!^$?]|\.\.)|[?]$|\|[$!]/.test(element)) continue;
    const words = firstWords(element, parts);
    if (words !== null && (fewest === null || words.length < fewest.length)) fewest = words;
  }
  return fewest;
}

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
        : allOf(partOf(named[1]!, parts).map((line) => needsOf(line, parts)));
    if (found === null) return null;
    words.push(...found);
  }
  return words;
}

const allOf = (lists: (string[] | null)[]): string[] | null =>
  lists.every((list) => list !== null) ? lists.flat() : null;
