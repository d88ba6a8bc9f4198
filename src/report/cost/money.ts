/** Money as a person says it: two significant digits of a range, for its ends are no better known. */
import type { Range } from './reckon.ts';

const digits = 2;

/** `£3,900`, `£0.42`; without a currency the number alone. */
export function money(value: number, currency: string | null, exact = false): string {
  const rounded = exact ? value : Number(value.toPrecision(digits));
  const isSmall = Math.abs(rounded) < 10 && rounded !== 0;
  const isWhole = Number.isInteger(rounded);
  const fraction = isSmall || (exact && !isWhole) ? 2 : 0;
  const text = Math.abs(rounded).toLocaleString('en', {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  });
  return rounded < 0 ? `−${text}` : text;
}

/** `£3,900 to £4,600`; `up to £310` from nought on; `nothing`. */
export function moneyRange({ low, high }: Range, currency: string | null): string {
  const [least, most] = [money(low, currency), money(high, currency)];
  if (low <= 0 && high <= 0) return low === high ? 'nothing' : `${least} to ${most}`;
  if (low === 0 || (low > 0 && least === money(0, currency))) return `up to ${most}`;
  return least === most ? least : `${least} to ${most}`;
}
