/** Patterns as YAML writes them, read in one way by all who use them. */
import { linearPattern, type LinearPattern, type LinearSearch } from '../../linear-pattern.ts';

/**
 * A regular expression; Unicode-aware, case counts.
 * @throws PatternError when it is none, or can't be searched in linear time: patterns are checked when a project is loaded.
 */
export function readPattern(text: string): LinearSearch {
  return linearPattern(text);
}

/**
 * A statement a bot must or must never make: `/a regular expression/i` between slashes, or plain words, in which case and
 * the amount of space do not count and which do not begin or end inside a word.
 * @throws PatternError when what stands between slashes is no regular expression that can be searched in linear time.
 */
export function readStatement(text: string): LinearPattern {
  const [, pattern, flags = ''] = slashed.exec(text) ?? [];
  return pattern === undefined ? phrase(text) : linearPattern(pattern, flags);
}

const slashed = /^\/(.*)\/([a-z]*)$/s;

/** Whether a statement is a regular expression. */
export const isPattern = (statement: string): boolean => slashed.test(statement);

/** Whole words, in any spelling of case and space. */
export function phrase(text: string): LinearPattern {
  const known = phrases.get(text) ?? phrasePattern(text);
  if (phrases.size < mostKept) phrases.set(text, known);
  return known;
}

/** Phrases come from a project's files; every conversation is searched with the same ones. */
const phrases = new Map<string, LinearPattern>();
const mostKept = 1000;

function phrasePattern(text: string): LinearPattern {
  const words = text.trim().split(/\s+/).map(escape).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  return { find: (said) => pattern.exec(said)?.[0] ?? null };
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
