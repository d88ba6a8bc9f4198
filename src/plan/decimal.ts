import { digitsOf } from '../scenario/template/values.ts';

/** Decimal numbers without the errors of binary ones: 0.1 + 0.2 is 0.3. */
export interface Decimal {
  /** The number times 10 to the power of `scale`. */
  digits: bigint;
  scale: number;
}

/** @returns null for anything that is not a plain decimal number or its spelling. */
export function decimalOf(value: unknown): Decimal | null {
  const written = digitsOf(value);
  if (written === null) return null;
  const { sign, before, after } = written;
  return { digits: BigInt(`${sign}${before}${after}`), scale: after.length };
}

export function compute(operator: '+' | '-' | '*' | '/', a: Decimal, b: Decimal): Decimal {
  if (operator === '*') return { digits: a.digits * b.digits, scale: a.scale + b.scale };
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [scaled(a, scale), scaled(b, scale)];
  if (operator === '/') return rounded({ digits: (left * 10n ** finest) / right, scale: Number(finest) }, 2);
  return { digits: operator === '+' ? left + right : left - right, scale };
}

/** So many digits more than are kept of a quotient. */
const finest = 12n;

/** Half away from nought, as tills do. */
export function rounded(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value;
  const unit = 10n ** BigInt(value.scale - scale);
  const half = value.digits < 0n ? -unit / 2n : unit / 2n;
  return { digits: (value.digits + half) / unit, scale };
}

export const isZero = ({ digits }: Decimal): boolean => digits === 0n;

/** With so many digits after the point, or as many as it needs. */
export function written(value: Decimal, places?: number): string {
  const { digits, scale } = places === undefined ? value : rounded(value, places);
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const [whole, part] = [all.slice(0, all.length - scale), all.slice(all.length - scale)];
  const shown = places === undefined ? part.replace(/0+$/, '') : part.padEnd(places, '0');
  return `${digits < 0n ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`;
}

function scaled({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}
