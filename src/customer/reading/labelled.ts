/** Values that stand after the name of what they are: "Surname: Hill", "Left -2.25", "Boxes = 3". */
import type { Language } from '../../language/language.ts';
import type { FactProfile } from './fact-profile.ts';

export interface Labelled {
  keys: string[];
  value: string;
}

/** @param seen A sentence as seen; in a line of several each part may have a name of its own. */
export function labelsIn(seen: string, language: Language): Labelled[] {
  const whole = labelOf(seen, language);
  if (whole !== null && !/[,;]\s/.test(whole.value)) return [whole];
  const parts = seen.split(/[,;|]\s/);
  const found = parts.flatMap((part) => labelOf(part.trim(), language) ?? []);
  return parts.length > 1 && found.length > 0 ? found : whole === null ? [] : [whole];
}

function labelOf(seen: string, { keysOf }: Language): Labelled | null {
  const field = endsInDigits.test(seen) ? /^(\p{L}[\p{L} ]{1,24}) (-?\d[\d.,-]*)\.?$/u.exec(seen) : null;
  if (field !== null) return { keys: keysOf(field[1]!), value: field[2]! };
  if (!seen.includes(':') && !seen.includes('=')) return null;
  const match = /^[^:=]{0,80}?([^:=.,;]{2,50})(?:\s?=|:)\s([^:=]{1,80})$/.exec(seen);
  return match === null ? null : { keys: keysOf(match[1]!), value: match[2]!.replace(/[.;,]+$/, '').trim() };
}

const endsInDigits = /[\d.,-]$/;

export const isLabel = (keys: readonly string[], { own, described, language: { facts } }: FactProfile): boolean =>
  own.every((key) => keys.includes(key)) ||
  (own.some((key) => keys.includes(key) && !facts.vague.has(key)) && keys.length <= own.length + 2) ||
  (described.length > 0 && described.every((key) => keys.includes(key)));
