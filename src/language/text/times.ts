/** Times of day in any usual spelling, as minutes after midnight. */
import type { Language } from '../language.ts';
import { everyMatch } from './every-match.ts';
import type { ClockWords, NumberWords } from './number-words.ts';
import { onceFor, rememberFor } from './remember.ts';

export interface TimeSpan {
  /** Two for "3:00", which may be either half of the day. */
  minutes: number[];
  start: number;
  end: number;
}

const free = '(?<![\\d.,:£$€/-]|\\d\\s?[–-])';

const patternsOf = onceFor(({ clock, numbers }: Pick<Language, 'clock' | 'numbers'>) => {
  const hour = `\\d{1,2}|${numbers.spelled.slice(1).join('|')}`;
  const half = `(?:\\s?${clock.halves}\\b\\.?|,?\\s(?:(${clock.morning})|(${clock.evening}))\\b)`;
  // "Half past three or four" are hours, and no three of anything.
  const joining = clock.afterRange.split('|');
  const counted = clock.counted.split('|').filter((word) => !joining.includes(word));
  const notCounted = `(?! ?(?:${counted.join('|')})\\b)`;
  const part = `(${Object.keys(clock.parts).join('|')}|\\d{1,2})${clock.minutesWord}`;
  const notBare = `[\\w:/]|[.,-]\\d| ?(?:${clock.counted})\\b| (?!(?:${clock.afterBare})\\b)\\p{L}`;
  const rangeEnds = `(?:${half}|(?=[.,;!?)]|$| ?/| (?:${clock.afterRange})\\b))(?![:.]\\d|\\s?(?:${clock.counted})\\b)`;
  return {
    clock: new RegExp(
      `${free}(\\d{1,2})([:.]|\\s?h\\s?)(\\d{2})(?:\\s?(?:${clock.marks})(?![\\w']))?${half}?(?![\\d:]|[.,/-]\\d)`,
      'gi',
    ),
    spoken: new RegExp(
      `\\b(?:${part} (?:(${clock.afterHour})|(${clock.beforeHour}))|(${clock.half})) (${hour})\\b${notCounted}${half}?`,
      'gi',
    ),
    whole: new RegExp(`${free}\\b(${hour})(?:\\s?${clock.halves}\\b|\\s?(?:${clock.marks})(?![\\w'])${half}?)`, 'gi'),
    halved: new RegExp(`${free}\\b(${hour})${half}`, 'gi'),
    ranged: new RegExp(`${free}\\b(${hour})\\s?(?:-|–|${clock.until})\\s?(${hour})\\b${rangeEnds}`, 'gi'),
    bare: new RegExp(`\\b(?:${clock.beforeBare}) (?:${clock.the} )?(${hour})(?!${notBare})`, 'giu'),
    word: new RegExp(`\\b(?:${Object.keys(clock.named).join('|')})\\b`, 'gi'),
    atTime: new RegExp(`\\b(?:${clock.beforeBare}|${clock.the})\\s(?:${clock.the} )?$`, 'i'),
    mayBeSpoken: new RegExp(`\\b(?:${clock.afterHour}|${clock.beforeHour}|${clock.half})\\b`, 'i'),
    mayBeHalved: new RegExp(`\\d|\\b(?:${clock.morning}|${clock.evening}|${clock.until})\\b`, 'i'),
    asides: new RegExp(`\\b(?:${clock.aside})\\b`, 'gi'),
  };
});

/** @param loose Bare numbers after "at" or "by" as well: "from 7". */
const spansIn = (text: string, language: Language, loose: boolean): TimeSpan[] => {
  const { clock: words, numbers } = language;
  const { clock, spoken, whole, halved, ranged, bare, word, atTime, mayBeSpoken, mayBeHalved } = patternsOf(language);
  const minutesOf = (hours: string, minutes: number, half: HalfOfDay) =>
    minutesIn(hourIn(hours, numbers), minutes, half, words);
  const found: TimeSpan[] = [];
  const add = (match: RegExpExecArray, minutes: number[]) => {
    const span = { minutes, start: match.index, end: match.index + match[0].length };
    if (minutes.length > 0 && !found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
  };
  if (/\d(?:[:.]|\s?h\s?)\d/i.test(text)) {
    for (const match of everyMatch(text, clock)) {
      const [, hours, mark, minutes, ap, early, late] = match;
      // "3.17" is a room and "34.20" a price.
      const isPlain = mark === '.' && (ap ?? early ?? late) === undefined;
      if (isPlain && !atTime.test(text.slice(0, match.index))) continue;
      add(match, minutesOf(hours!, Number(minutes), { ap, early, late, sure: hours!.startsWith('0') }));
    }
  }
  if (mayBeSpoken.test(text)) {
    for (const match of everyMatch(text, spoken)) {
      const [, part, after, , halfOf, hours, ap, early, late] = match;
      const minutes = halfOf === undefined ? (words.parts[part!.toLowerCase()] ?? Number(part!)) : words.halfMinutes;
      // "7 to 8", "5 to 6" are from one hour to the next.
      if (minutes % 5 !== 0 || (after === undefined && /^\d/.test(part ?? '') && minutes <= hourIn(hours!, numbers)))
        continue;
      add(
        match,
        minutesOf(hours!, after === undefined && halfOf === undefined ? -minutes : minutes, { ap, early, late }),
      );
    }
  }
  for (const match of everyMatch(text, whole)) {
    const [, hours, ap, ap2, early, late] = match;
    add(match, minutesOf(hours!, 0, { ap: ap ?? ap2, early, late }));
  }
  if (mayBeHalved.test(text)) {
    for (const match of everyMatch(text, ranged)) {
      const [, from, to, ap, early, late] = match;
      const said = { ap, early, late };
      const minutes = minutesOf(from!, 0, said);
      if (minutes.length > 0 && (loose || (ap ?? early ?? late) !== undefined)) {
        const start = match.index + match[0].toLowerCase().indexOf(to!.toLowerCase(), from!.length);
        found.push({ minutes, start: match.index, end: match.index + from!.length });
        found.push({ minutes: minutesOf(to!, 0, said), start, end: match.index + match[0].length });
      }
    }
    for (const match of everyMatch(text, halved)) {
      const [, hours, ap, early, late] = match;
      add(match, minutesOf(hours!, 0, { ap, early, late }));
    }
  }
  for (const match of everyMatch(text, word)) add(match, [words.named[match[0].toLowerCase()]!]);
  if (loose) for (const match of everyMatch(text, bare)) add(match, minutesOf(match[1]!, 0, {}));
  return found.sort((a, b) => a.start - b.start);
};

export const timeSpans = rememberFor((text: string, language: Language) => spansIn(text, language, false), 500);
export const looseTimeSpans = rememberFor((text: string, language: Language) => spansIn(text, language, true), 500);

const timesIn = (text: string, language: Language): number[] =>
  timeSpans(text, language).flatMap(({ minutes }) => minutes);

const hourIn = (text: string, { spelled }: NumberWords): number =>
  /^\d/.test(text) ? Number(text) : spelled.indexOf(text.toLowerCase());

interface HalfOfDay {
  ap?: string | undefined;
  early?: string | undefined;
  late?: string | undefined;
  /** Written so that it can only be the first half. */
  sure?: boolean;
}

function minutesIn(
  hour: number,
  minutes: number,
  { ap, early, late, sure }: HalfOfDay,
  { night }: ClockWords,
): number[] {
  if (hour > 24 || minutes > 59) return [];
  const at = (hours: number) => ((hours % 24) * 60 + minutes + 1440) % 1440;
  if (ap !== undefined) return hour > 12 ? [at(hour)] : [at((hour % 12) + (ap.toLowerCase() === 'p' ? 12 : 0))];
  if (hour === 0 || hour > 12 || sure === true) return [at(hour)];
  if (early !== undefined) return [at(hour % 12)];
  // "At one in the night" is before morning.
  if (late !== undefined) return night.test(late) && hour < 6 ? [at(hour)] : [at((hour % 12) + 12)];
  return [at(hour % 12), at((hour % 12) + 12)];
}

/** Is the text one time and nothing else? */
export const isTime = rememberFor((text: string, language: Language): boolean => {
  if (text.length > 40) return false;
  const spans = timeSpans(text, language);
  if (spans.length !== 1) return false;
  const [{ start, end }] = spans as [TimeSpan];
  return !/[\p{L}\p{N}]/u.test((text.slice(0, start) + ' ' + text.slice(end)).replace(patternsOf(language).asides, ''));
}, 1_000);

/** Is the time said, if only as "from 7"? */
export function saysTime(text: string, wanted: string, language: Language): boolean {
  const times = timesIn(wanted, language);
  return looseTimeSpans(text, language).some(({ minutes }) => minutes.some((one) => times.includes(one)));
}
