/** Money as a person says it: two significant digits of a range, for its ends are no better known. */
import { inEnglish, type Say } from '../translation/say.ts';
import type { Range } from './reckon.ts';

const digits = 2;

/** `£3,900`, `£0.42`; without a currency the number alone. */
export function money(value: number, currency: string | null, exact = false, say: Say = inEnglish): string {
  const rounded = exact ? value : Number(value.toPrecision(digits));
  const isSmall = Math.abs(rounded) < 10 && rounded !== 0;
  const isWhole = Number.isInteger(rounded);
  const fraction = isSmall || (exact && !isWhole) ? 2 : 0;
  const text = Math.abs(rounded).toLocaleString(say.language, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  });
  return rounded < 0 ? `−${text}` : text;
}

/** `£3,900 to £4,600`; `up to £310` from nought on; `nothing`. */
export function moneyRange({ low, high }: Range, currency: string | null, say: Say = inEnglish): string {
  const least = money(low, currency, false, say);
  const most = money(high, currency, false, say);
  if (low <= 0 && high <= 0) return low === high ? say('nothing') : say('{least} to {most}', { least, most });
  if (low === 0 || (low > 0 && least === money(0, currency, false, say))) return say('up to {most}', { most });
  return least === most ? least : say('{least} to {most}', { least, most });
}
