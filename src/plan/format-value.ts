/** Dates and amounts as people write and say them, in the customer's language. */
import { languageOf } from '../language/languages.ts';
import type { Format, FormatName } from '../scenario/template/expression.ts';
import { type Decimal, rounded, written } from './decimal.ts';
import { NotComputable } from './not-computable.ts';

export interface Surroundings {
  /** The customer's. */
  locale: string;
  /** The suite's; null where it names none. */
  currency: string | null;
}

type Formatted = { day: string } | { amount: Decimal };

/** @throws NotComputable when the format is one for another kind of value. */
export function writtenAs(value: Formatted, format: Format, about: Surroundings): string {
  if ('day' in value) {
    if ('pattern' in format) return inPattern(value.day, format.pattern, about.locale);
    const style = dateStyles[format.name];
    if (style === null) throw new NotComputable(`the date ${value.day} has no form "${format.name}"`);
    return inLocale(value.day, about.locale, style);
  }
  const number = written(value.amount);
  if ('pattern' in format) throw new NotComputable(`${number} is no date, and "${format.pattern}" a form of dates`);
  switch (format.name) {
    case 'amount':
      return written(value.amount, 2);
    case 'currency':
      return inCurrency(value.amount, about);
    case 'spoken':
      return spoken(value.amount, about.locale);
    default:
      throw new NotComputable(`the number ${number} has no form "${format.name}"`);
  }
}

/** null: no form of dates. */
const dateStyles: Record<FormatName, Intl.DateTimeFormatOptions | null> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  weekday: { weekday: 'long' },
  spoken: { weekday: 'long', day: 'numeric', month: 'long' },
  amount: null,
  currency: null,
};

function inLocale(day: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  return typed(new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date));
}

/** Letters that are no part of the date stand for themselves. */
function inPattern(day: string, pattern: string, locale: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const named = (style: Intl.DateTimeFormatOptions) => inLocale(day, locale, style);
  const parts: Record<string, () => string> = {
    YYYY: () => year,
    YY: () => year.slice(2),
    MMMM: () => named({ month: 'long' }),
    MMM: () => named({ month: 'short' }),
    MM: () => month,
    M: () => String(Number(month)),
    DD: () => date,
    D: () => String(Number(date)),
    dddd: () => named({ weekday: 'long' }),
    ddd: () => named({ weekday: 'short' }),
  };
  return pattern.replaceAll(/YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd/g, (part) => parts[part]!());
}

function inCurrency(amount: Decimal, { locale, currency }: Surroundings): string {
  if (currency === null) throw new NotComputable('the suite names no currency');
  const style = { style: 'currency', currency } as const;
  return typed(new Intl.NumberFormat(locale, style).format(Number(written(amount))));
}

/** In words where the language has them here, else in digits. */
function spoken(amount: Decimal, locale: string): string {
  const cents = rounded(amount, 2);
  const [whole = '', hundredths = '0'] = written(cents, 2).split('.');
  const words = languageOf(locale)?.spoken;
  if (words === undefined || cents.digits < 0n || whole.length > mostDigits) return written(cents);
  return words.amount(Number(whole), Number(hundredths));
}

/** Of the whole part that is still said in words. */
const mostDigits = 6;

/** Spaces as a keyboard has them. */
const typed = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
