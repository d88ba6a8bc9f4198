/** Flags as every command spells them, and the parsers of their values; what a parser throws is shown beside the flag's name. */
import { milliseconds } from '../bot/connection/duration.ts';
import { hide } from '../hidden/hidden.ts';
import { readLoad } from '../plan/load/read-load.ts';
import { formats } from '../scenario/schema/formats.ts';

export const flag = {
  text: (brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse: isPlace(placeholder) ? placeText : String, brief, placeholder, optional: true }) as const,
  /** Comma-separated, and may be given several times. */
  list: (brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse: String, brief, placeholder, optional: true, variadic: ',' }) as const,
  /** May be given several times. */
  each: (brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse: String, brief, placeholder, optional: true, variadic: true }) as const,
  /** May be given several times; each a few words. */
  tag: (brief: string) =>
    ({ kind: 'parsed', parse: tagText, brief, placeholder: 'tag', optional: true, variadic: true }) as const,
  needed: (brief: string, placeholder: string) => ({ kind: 'parsed', parse: saidText, brief, placeholder }) as const,
  value: <T>(parse: (input: string) => T, brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse, brief, placeholder, optional: true }) as const,
  on: (brief: string) => ({ kind: 'boolean', brief, default: false, withNegated: false }) as const,
};

/** Builds a parser of whole numbers in a range. */
export function wholeNumber(minimum: number, maximum: number) {
  return (input: string): number => {
    const value = Number(input);
    if (/^\d+$/.test(input) && value >= minimum && value <= maximum) return value;
    throw new SyntaxError(`expected a whole number from ${minimum} to ${maximum}`);
  };
}

export function positiveNumber(input: string): number {
  const value = Number(input);
  if (/^\d+(\.\d+)?$/.test(input) && value > 0) return value;
  throw new SyntaxError('expected a number above 0');
}

/** @returns The text as given: a duration such as 800ms, 10s or 2m. */
export function duration(input: string): string {
  if (milliseconds(input, 0) > 0) return input;
  throw new SyntaxError('expected a duration above 0, such as 800ms, 10s or 2m');
}

/** Builds a parser of durations that are not too short. @returns Of what it gives: the text as given. */
export function durationFrom(least: string) {
  return (input: string): string => {
    if (milliseconds(input, 0) >= milliseconds(least, 0)) return input;
    throw new SyntaxError(`expected a duration of ${least} or more, such as 10s or 2m`);
  };
}

/** @returns The text as given. */
export function loadShape(input: string): string {
  if (readLoad(input) !== null) return input;
  throw new SyntaxError(`expected ${formats.load.expected}`);
}

export function httpUrl(input: string): string {
  const protocol = URL.canParse(input) ? new URL(input).protocol : null;
  if (protocol === 'http:' || protocol === 'https:') return input;
  throw new SyntaxError('expected an http or https address');
}

/** What is no name may be the secret itself: it is refused, and shown nowhere. */
export function environmentName(input: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(input)) return input;
  hide(input, 'argument');
  throw new SyntaxError('expected the name of an environment variable, not what it is to hold');
}

const isPlace = (placeholder: string): boolean => placeholder === 'file' || placeholder === 'folder';

/** What other programs take for stdin or stdout would here be a file of that name. */
function placeText(input: string): string {
  if (input !== '-') return input;
  throw new SyntaxError('expected the name of a file or folder: standard input and output are not meant here');
}

const longestTag = 60;

function tagText(input: string): string {
  const tag = saidText(input);
  if (tag.length <= longestTag) return tag;
  throw new SyntaxError(`expected no more than ${longestTag} characters`);
}

function saidText(input: string): string {
  if (input.trim() !== '') return input.trim();
  throw new SyntaxError('expected some words');
}
