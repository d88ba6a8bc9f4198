/** Numbers as words, the same in every report: a true minus sign, thousands with commas, shares in per cent and changes in points. */
import type { Metric } from '../score/metrics/metric.ts';

interface Unit {
  /** From the metric's unit to the one shown. */
  scale: number;
  digits: number;
  suffix: string;
  /** What a change is counted in. */
  change: string;
}

export const units: Record<Metric['unit'], Unit> = {
  share: { scale: 100, digits: 1, suffix: ' %', change: 'points' },
  index: { scale: 1, digits: 1, suffix: '', change: '' },
  turns: { scale: 1, digits: 1, suffix: '', change: 'turns' },
  seconds: { scale: 1, digits: 1, suffix: ' s', change: 's' },
  words: { scale: 1, digits: 0, suffix: '', change: 'words' },
  count: { scale: 1, digits: 2, suffix: '', change: '' },
  grade: { scale: 1, digits: 1, suffix: '', change: 'grades' },
  score: { scale: 1, digits: 2, suffix: '', change: '' },
  milliseconds: { scale: 1, digits: 0, suffix: ' ms', change: 'ms' },
};

export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** `−2.5`; never `−0.0`. */
export function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** `+2.3`, `−2.3`, `±0.0`. */
export function signed(value: number, digits: number): string {
  const text = fixed(value, digits);
  if (text.startsWith('−')) return text;
  return Number(text.replaceAll(',', '')) === 0 ? `±${text}` : `+${text}`;
}

/** A share from 0 to 1: `88.2 %`. */
export function share(value: number, digits = 1): string {
  return `${fixed(value * 100, digits)} %`;
}

/** `1 conversation`, `2 conversations`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Whole numbers up to twelve in words, for sentences. */
export function spelt(value: number): string {
  return small[value] ?? count(value);
}

/** `fact-asked-again` → `Fact asked again`. */
export function words(code: string): string {
  const text = code.replaceAll(/[-_]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
