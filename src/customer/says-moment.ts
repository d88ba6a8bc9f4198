/** A day or a time in any spelling: "Friday the 22nd" is 22 May, and of two on that day the one at the hour that is wished for. */
import type { Language } from '../language/language.ts';
import { datesIn, sameDate } from '../language/text/dates.ts';
import { looseTimeSpans } from '../language/text/times.ts';
import { saysWeekday } from './weekday.ts';

export const saysDayOrTime = (text: string, wish: string, language: Language): boolean =>
  saysMoment(text, wish, language) || saysWeekday(text, wish, language);

export function saysMoment(text: string, wish: string, language: Language): boolean {
  const days = datesIn(language.normalise(wish), language);
  const hours = timesIn(wish, language);
  const hoursSaid = timesIn(text, language);
  if (hours.length > 0 && hoursSaid.length > 0 && !hours.some((one) => hoursSaid.includes(one))) return false;
  const ofHour = hours.length > 0 && hoursSaid.length > 0;
  const daysSaid = datesIn(language.normalise(text), language);
  if (days.length === 0 || (daysSaid.length === 0 && !/\d/.test(text))) return ofHour;
  if (daysSaid.length > 0) return days.some((day) => daysSaid.some((other) => sameDate(day, other)));
  const ordinal = new RegExp(`(?<![\\p{L}\\d:])(\\d{1,2})(?:${language.numbers.ordinal})(?![\\p{L}\\d])`, 'iu').exec(
    text,
  );
  return ordinal === null ? ofHour : days.some(({ day }) => day === Number(ordinal[1]));
}

const timesIn = (text: string, language: Language): number[] =>
  looseTimeSpans(text, language).flatMap(({ minutes }) => minutes);
