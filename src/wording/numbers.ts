/** Figures as a reader says them. Every report writes numbers through these. */
import type { Interval } from '../score/aggregate.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { Arm } from '../compare/comparison.ts';

type Unit = MetricRow['unit'];

const units: Record<Exclude<Unit, 'share' | 'index' | 'score'>, string> = {
  turns: 'turns',
  seconds: 's',
  words: 'words',
  count: 'a conversation',
  grade: 'grades',
  milliseconds: 'ms',
};

/** `41 of 60` for a rate, `81 % (130 of 160)` for a ratio of shares, `34.2` for a number. */
export function figure({ kind, unit }: MetricRow, { numerator, denominator, value }: Arm): string {
  if (value === null) return 'nothing observed';
  if (kind === 'rate') return `${count(numerator)} of ${count(denominator)}`;
  if (unit === 'share') return `${share(value)} (${count(numerator)} of ${count(denominator)})`;
  return amount(unit, value);
}

/** A value in its unit: `93 %`, `34.2`, `3.1 turns`. */
export function amount(unit: Unit, value: number): string {
  if (unit === 'share') return share(value);
  return withUnit(unit, digits(value));
}

/** `−23 points, 95 % −37 to −9`: a signed difference and its interval, as many decimals as its largest figure needs. */
export function change(unit: Unit, difference: number, interval: Interval | null = null): string {
  const scale = unit === 'share' ? 100 : 1;
  const values = [difference, interval?.low ?? 0, interval?.high ?? 0].map((value) => scale * value);
  const decimals = decimalsFor(Math.max(...values.map(Math.abs)));
  const [shown, low, high] = values.map((value) => signed(value, decimals));
  const said = unit === 'share' ? `${shown} points` : withUnit(unit, shown!);
  return interval ? `${said}, 95 % ${low} to ${high}` : said;
}

/** `86 to 97`, in percent for shares. */
export function range(unit: Unit, { low, high }: Interval): string {
  return unit === 'share' ? `${digits(100 * low)} to ${digits(100 * high)}` : `${digits(low)} to ${digits(high)}`;
}

export const share = (value: number): string => `${digits(100 * value)} %`;

/** Below a millionth nobody reads digits. */
export function chance(p: number): string {
  if (p < 1e-6) return 'below 0.000001';
  return p < 0.001 ? p.toFixed(6).replace(/^(0\.0*[1-9]).*$/, '$1') : p.toFixed(3);
}

const digits = (value: number): string => plain(value, decimalsFor(Math.abs(value)));

/** Three figures, no more decimals than they need. */
const decimalsFor = (size: number): number => (size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2);

/** A true minus sign, and never a minus zero. */
function plain(value: number, decimals: number): string {
  const text = Number(value.toFixed(decimals)).toString().replace('-', '−');
  return text === '−0' ? '0' : text;
}

function signed(value: number, decimals: number): string {
  const text = plain(value, decimals);
  return text === '0' || text.startsWith('−') ? text : `+${text}`;
}

const withUnit = (unit: Exclude<Unit, 'share'>, text: string): string =>
  unit === 'index' || unit === 'score' ? text : `${text} ${units[unit]}`;

const count = (value: number): string => Number(value.toFixed(1)).toLocaleString('en-US');
