/** Small words of every report. */
import { count, plural } from '../counts.ts';

export { plural };

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Whole numbers up to twelve in words, for sentences. */
export const spelt = (value: number): string => small[value] ?? count(value);

/** `A, B and C`; of more than `most` the first and how many more: `A, B, C and 2 more`. */
export function listed(items: readonly string[], most = Infinity): string {
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `fact-asked-again` → `Fact asked again`. */
export const words = (code: string): string => capital(code.replaceAll(/[-_]+/g, ' ').trim());

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
