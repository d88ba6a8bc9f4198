/** Figures as a reader says them, rounded alike in every report: a true minus sign, thousands with commas, shares in per cent and their changes in points. */
import { count } from '../counts.ts';
import type { Arm } from '../compare/comparison.ts';
import type { Tally } from '../compare/tally.ts';
import type { Interval } from '../score/aggregate.ts';
import type { Metric } from '../score/metrics/metric.ts';

interface Unit {
  /** From the metric's unit to the one shown. */
  scale: number;
  digits: number;
  /** In a table, whose heading says the rest. */
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
  count: { scale: 1, digits: 2, suffix: '', change: 'a conversation' },
  grade: { scale: 1, digits: 1, suffix: '', change: 'grades' },
  score: { scale: 1, digits: 2, suffix: '', change: '' },
  milliseconds: { scale: 1, digits: 0, suffix: ' ms', change: 'ms' },
};

/** A value in its unit: `93.2 %`, `34.2`, `3 turns`. */
export function amount(unit: Metric['unit'], value: number): string {
  const { scale, digits, suffix } = units[unit];
  const text = trimmed(value * scale, digits);
  return unit === 'share' ? `${text}${suffix}` : counted(unit, text);
}

/** `−23.3 points, 95 % −37.2 to −9.5`: a signed difference and its interval. */
export function change(unit: Metric['unit'], difference: number, interval: Interval | null = null): string {
  const said = counted(unit, trimmedSigned(difference, unit));
  return interval
    ? `${said}, 95 % ${trimmedSigned(interval.low, unit)} to ${trimmedSigned(interval.high, unit)}`
    : said;
}

/** How large a change is, whichever way: `5.2 points`, `2.1`, `0.4 turns`. */
export function size(unit: Metric['unit'], value: number): string {
  const { scale, digits } = units[unit];
  return counted(unit, trimmed(Math.abs(value) * scale, digits));
}

/** `86 to 97.1`, in per cent for shares. */
export function range(unit: Metric['unit'], { low, high }: Interval): string {
  const { scale, digits } = units[unit];
  return `${trimmed(low * scale, digits)} to ${trimmed(high * scale, digits)}`;
}

/** `41 of 60` for a rate, `81.3 % (130 of 160)` for a ratio of shares, `34.2` for a number. */
export function figure({ kind, unit }: Metric, { numerator, denominator, value }: Arm): string {
  if (value === null) return 'nothing observed';
  const counts = `${count(numerator)} of ${count(denominator)}`;
  if (kind === 'rate') return counts;
  return unit === 'share' ? `${amount(unit, value)} (${counts})` : amount(unit, value);
}

/** `, unknown in 9`; nothing where all could be found out. */
export const unknownText = ({ unknown = 0 }: { unknown?: number }): string =>
  unknown > 0 ? `, unknown in ${count(unknown)}` : '';

/** `41 of 60`, `41 of 60 solved, unknown in 9`; `unknown in all 9`. */
export function tallyText({ verified, scorable, unknown = 0 }: Tally, what = ''): string {
  if (scorable === 0 && unknown > 0) return `unknown in all ${count(unknown)}`;
  return `${count(verified)} of ${count(scorable)}${what}${unknownText({ unknown })}`;
}

/** Said of a limit to a worsening that is kept: by another bound than the ends of the interval that is shown with it. */
export const moreExcluded = ', more is excluded (one-sided 95 %)';

export { count };

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
export const share = (value: number, digits = 1): string => `${fixed(value * 100, digits)} %`;

/** A p; below a millionth nobody reads digits. */
export function chance(p: number): string {
  if (p < 1e-6) return 'below 0.000001';
  return p < 0.001 ? p.toFixed(6).replace(/^(0\.0*[1-9]).*$/, '$1') : p.toFixed(3);
}

/** In a sentence nobody needs the nought of `90.0 %`. */
const trimmed = (value: number, digits: number): string => fixed(value, digits).replace(/\.0+$/, '');

function trimmedSigned(value: number, unit: Metric['unit']): string {
  const { scale, digits } = units[unit];
  const text = trimmed(value * scale, digits);
  return text === '0' || text.startsWith('−') ? text : `+${text}`;
}

const counted = (unit: Metric['unit'], text: string): string => `${text} ${units[unit].change}`.trim();
