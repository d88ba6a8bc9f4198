/** Times of day in any usual spelling, as minutes after midnight. */
import {
  afterHour,
  aside,
  beforeBare,
  beforeHour,
  counted,
  evening,
  marks,
  morning,
  named,
  parts,
} from '../en/clock.ts';
import { spelledNumbers } from '../en/numbers.ts';
import { remember } from './remember.ts';

export interface TimeSpan {
  /** Two for "3:00", which may be either half of the day. */
  minutes: number[];
  start: number;
  end: number;
}

const hourWords = spelledNumbers.slice(1).join('|');
const hour = `\\d{1,2}|${hourWords}`;
const half = `(?:\\s?([ap])\\.?m\\b\\.?|,?\\s(?:(${morning})|(${evening}))\\b)`;
const free = '(?<![\\d.,:£$€/-]|\\d\\s?[–-])';
const clock = new RegExp(`${free}(\\d{1,2})([:.h])(\\d{2})${half}?(?![\\d:]|[.,/-]\\d)`, 'gi');
const spoken = new RegExp(
  `\\b(?:(${Object.keys(parts).join('|')}|\\d{1,2}|five|ten|twenty|twenty-five)(?: minutes?)? (?:(${afterHour})|(${beforeHour}))|(half)) (${hour})\\b(?! ?(?:${counted})\\b)${half}?`,
  'gi',
);
const whole = new RegExp(`${free}\\b(${hour})(?:\\s?([ap])\\.?m\\b|\\s?(?:${marks})(?![\\w'])${half}?)`, 'gi');
const halved = new RegExp(`${free}\\b(${hour})${half}`, 'gi');
const ranged = new RegExp(
  `${free}\\b(${hour})\\s?(?:-|–|to|and|till?|until)\\s?(${hour})\\b(?:${half}|(?=[.,;!?)]|$| (?:or|and|if)\\b))(?![:.]\\d|\\s?(?:${counted})\\b)`,
  'gi',
);
const bare = new RegExp(
  `\\b(?:${beforeBare}) (?:the )?(${hour})(?![\\w:/]|[.,-]\\d| ?(?:${counted})\\b| (?!or\\b|and\\b|to\\b|on\\b|if\\b|so\\b|at\\b|but\\b|until\\b|till\\b|then\\b)\\p{L})`,
  'giu',
);
const word = new RegExp(`\\b(?:${Object.keys(named).join('|')})\\b`, 'gi');

/** @param loose Bare numbers after "at" or "by" as well: "from 7". */
const spansIn = (text: string, loose: boolean): TimeSpan[] => {
  const found: TimeSpan[] = [];
  const add = (match: RegExpExecArray, minutes: number[]) => {
    const span = { minutes, start: match.index, end: match.index + match[0].length };
    if (minutes.length > 0 && !found.some((one) => one.start < span.end && span.start < one.end)) found.push(span);
  };
  if (/\d[:.h]\d/i.test(text)) {
    for (const match of text.matchAll(clock)) {
      const [, hours, mark, minutes, ap, early, late] = match;
      // "3.17" is a room and "34.20" a price.
      const isPlain = mark === '.' && (ap ?? early ?? late) === undefined;
      if (isPlain && !atTime.test(text.slice(0, match.index))) continue;
      add(match, minutesOf(hours!, Number(minutes), { ap, early, late, sure: hours!.startsWith('0') }));
    }
  }
  if (mayBeSpoken.test(text)) {
    for (const match of text.matchAll(spoken)) {
      const [, part, after, , halfOf, hours, ap, early, late] = match;
      const minutes = halfOf === undefined ? (parts[part!.toLowerCase()] ?? numberOf(part!)) : 30;
      // "7 to 8", "5 to 6" are from one hour to the next.
      if (minutes % 5 !== 0 || (after === undefined && /^\d/.test(part ?? '') && minutes <= numberOf(hours!))) continue;
      add(
        match,
        minutesOf(hours!, after === undefined && halfOf === undefined ? -minutes : minutes, { ap, early, late }),
      );
    }
  }
  for (const match of text.matchAll(whole)) {
    const [, hours, ap, ap2, early, late] = match;
    add(match, minutesOf(hours!, 0, { ap: ap ?? ap2, early, late }));
  }
  if (mayBeHalved.test(text)) {
    for (const match of text.matchAll(ranged)) {
      const [, from, to, ap, early, late] = match;
      const said = { ap, early, late };
      const minutes = minutesOf(from!, 0, said);
      if (minutes.length > 0 && (loose || (ap ?? early ?? late) !== undefined)) {
        const start = match.index + match[0].toLowerCase().indexOf(to!.toLowerCase(), from!.length);
        found.push({ minutes, start: match.index, end: match.index + from!.length });
        found.push({ minutes: minutesOf(to!, 0, said), start, end: match.index + match[0].length });
      }
    }
    for (const match of text.matchAll(halved)) {
      const [, hours, ap, early, late] = match;
      add(match, minutesOf(hours!, 0, { ap, early, late }));
    }
  }
  for (const match of text.matchAll(word)) add(match, [named[match[0].toLowerCase()]!]);
  if (loose) for (const match of text.matchAll(bare)) add(match, minutesOf(match[1]!, 0, {}));
  return found.sort((a, b) => a.start - b.start);
};

const atTime = new RegExp(`\\b(?:${beforeBare}|the)\\s(?:the )?$`, 'i');
const mayBeSpoken = new RegExp(`\\b(?:${afterHour}|${beforeHour}|half)\\b`, 'i');
const mayBeHalved = /\d|\b(?:morning|evening|afternoon|night|tonight|to|and)\b/i;

export const timeSpans = remember((text: string) => spansIn(text, false), 500);
const looseSpans = remember((text: string) => spansIn(text, true), 500);

const timesIn = (text: string): number[] => timeSpans(text).flatMap(({ minutes }) => minutes);

const numberOf = (text: string): number => {
  const words = { twenty: 20, 'twenty-five': 25 } as Record<string, number>;
  const lower = text.toLowerCase();
  return /^\d/.test(lower) ? Number(lower) : (words[lower] ?? spelledNumbers.indexOf(lower));
};

interface HalfOfDay {
  ap?: string | undefined;
  early?: string | undefined;
  late?: string | undefined;
  /** Written so that it can only be the first half. */
  sure?: boolean;
}

function minutesOf(hours: string, minutes: number, { ap, early, late, sure }: HalfOfDay): number[] {
  const hour = numberOf(hours);
  if (hour > 24 || minutes > 59) return [];
  const at = (hours: number) => ((hours % 24) * 60 + minutes + 1440) % 1440;
  if (ap !== undefined) return hour > 12 ? [at(hour)] : [at((hour % 12) + (ap.toLowerCase() === 'p' ? 12 : 0))];
  if (hour === 0 || hour > 12 || sure === true) return [at(hour)];
  if (early !== undefined) return [at(hour % 12)];
  // "At one in the night" is before morning.
  if (late !== undefined) return /night/i.test(late) && hour < 6 ? [at(hour)] : [at((hour % 12) + 12)];
  return [at(hour % 12), at((hour % 12) + 12)];
}

const asides = new RegExp(`\\b(?:${aside})\\b`, 'gi');

/** Is the text one time and nothing else? */
export const isTime = remember((text: string): boolean => {
  if (text.length > 40) return false;
  const spans = timeSpans(text);
  if (spans.length !== 1) return false;
  const [{ start, end }] = spans as [TimeSpan];
  return !/[\p{L}\p{N}]/u.test((text.slice(0, start) + ' ' + text.slice(end)).replace(asides, ''));
}, 1_000);

/** Is the time said, if only as "from 7"? */
export function saysTime(text: string, wanted: string): boolean {
  const times = timesIn(wanted);
  return looseSpans(text).some(({ minutes }) => minutes.some((one) => times.includes(one)));
}
