/** Days and times to choose among: "Tuesday at 9, Wednesday at 2 or at 4", "the 3rd, 5th or 9th of May", "May 3 or 5". */
import type { Language } from '../../language/language.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { onceFor } from '../../language/text/remember.ts';
import { looseTimeSpans } from '../../language/text/times.ts';
import { windowSpans } from './windows.ts';

interface Part {
  kind: 'day' | 'date' | 'time';
  start: number;
  end: number;
  /** From one hour to another: said with the word before it. */
  isWindow?: true;
}

/** A day, a time, or a time of a day. */
interface Moment {
  day: Part | null;
  date: Part | null;
  time: Part | null;
  start: number;
  end: number;
}

const patternsOf = onceFor(({ numbers, clock, choices }: Language) => {
  const small = [clock.beforeBare, clock.the, numbers.onDay, numbers.theDay.trim(), numbers.ofMonth.trim()]
    .filter((words) => words !== '')
    .join('|');
  return {
    day: new RegExp(
      `(?<![\\p{L}\\d])(?:${numbers.days})s?(?![\\p{L}\\d])\\.?(?: (?:${clock.partsOfDay})(?!\\p{L}))?`,
      'giu',
    ),
    /** Behind a day: "at 3". */
    bareHour: new RegExp(
      `^,? (?:${clock.beforeBare})(?: ${clock.the})? (\\d{1,2})(?![\\p{L}\\d:/%€–—-]|[.,]\\d)`,
      'iu',
    ),
    ordinal: new RegExp(`(?<![\\p{L}\\d.,:/£$€-])\\d{1,2}(?:${numbers.ordinal})(?![\\p{L}\\d])`, 'giu'),
    number: /(?<![\p{L}\d.,:/£$€–—-])(?:[1-9]|[12]\d|3[01])(?![\p{L}\d:/%€–—-]|[.,]\d)/gu,
    monthLast: new RegExp(
      `^\\d{1,2}(?:${numbers.ordinal})?((?:${numbers.ofMonth})?\\.?[ -](?:${numbers.months.join('|')}).*)$`,
      'iu',
    ),
    monthFirst: new RegExp(`^((?:${numbers.months.join('|')})\\.? (?:${numbers.theDay})?)\\d`, 'iu'),
    /** A number with more of its kind behind it. */
    listedOn: new RegExp(`^\\d{1,2}(?:,| ?/|${choices.joined.source})`, 'iu'),
    /** Words between the parts of a moment. */
    small: new RegExp(`(?<!\\p{L})(?:${small})(?!\\p{L})`, 'giu'),
    until: new RegExp(
      `^\\s*(?:[-–—]|${clock.until
        .split('|')
        .filter((word) => !choices.joined.test(` ${word} `))
        .join('|')})\\s*$`,
      'iu',
    ),
    /** Before an hour, and before anything that a bare hour is not. */
    leading: new RegExp(`^(?:(?:${small})(?!\\p{L})\\s*)+`, 'iu'),
    leadingSmall: new RegExp(`^(?:(?:${small})(?!\\p{L})\\s*)+(?=.*\\d[:.h]?\\d|.*\\p{L})`, 'iu'),
  };
});

/** @param listed They may be joined by "and" as well, as what is listed is; `which`: and so are two hours, of which one is asked for. @return Labels, each whole; none unless two follow each other. */
export function momentsIn(text: string, language: Language, listed: boolean | 'which'): string[] {
  const { between, joined } = language.choices;
  // Nothing joins two of them.
  if (!/[,/]/.test(text) && !between.test(text) && !joined.test(text)) return [];
  const moments = momentsOf(text, language);
  let run: Moment[] = [];
  let found: Moment[] = [];
  for (const [at, moment] of moments.entries()) {
    const before = moments[at - 1];
    const gap = before === undefined ? null : text.slice(before.end, moment.start);
    const joins = gap !== null && isBetween(gap, language);
    run = joins ? [...run, moment] : [moment];
    // "Between 9 and 4" is one time.
    const mayAnd =
      listed === 'which' || (listed && (run.length > 2 || run.some(({ day, date }) => day !== null || date !== null)));
    if (run.length < 2 || gap === null || !(endsList(gap, language) || (mayAnd && language.choices.joined.test(gap))))
      continue;
    found = run;
  }
  return found.length < 2 ? [] : completed(found, text, language);
}

/** The one day, time, or time of a day in a text; null where there is none, or more than one. */
export function singleMoment(text: string, language: Language): string | null {
  const moments = momentsOf(text, language);
  return moments.length === 1 ? completed(moments, text, language)[0]! : null;
}

/** It has a day or a time in it. */
export const isMoment = (text: string, language: Language): boolean => momentsOf(text, language).length > 0;

/** Nothing but a comma, a stroke or an "or", and words that stand before a day or an hour. */
function isBetween(said: string, language: Language): boolean {
  // "Tuesday at ten. Or Thursday at two."
  const gap = said.toLowerCase();
  const { between, joined, leadingArticle } = language.choices;
  if (!/[,/]/.test(gap) && !between.test(gap) && !joined.test(gap)) return false;
  const rest = gap
    .replace(/^\./, '')
    .replace(joined, ' ')
    .replace(joined, ' ')
    .replaceAll(/[,/()]/g, ' ')
    .replaceAll(patternsOf(language).small, ' ');
  return `${rest.trim()} `.replace(leadingArticle, '').trim() === '';
}

const endsList = (gap: string, { choices }: Language): boolean =>
  choices.orWord.test(gap.toLowerCase()) || gap.includes('/');

function momentsOf(text: string, language: Language): Moment[] {
  const moments: Moment[] = [];
  for (const part of partsIn(text, language)) {
    const last = moments.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, part.start);
    if (last !== undefined && last.time !== null && part.kind === 'time' && patternsOf(language).until.test(gap)) {
      last.end = part.end;
      last.time = { ...last.time, end: part.end };
    } else if (last !== undefined && last[part.kind] === null && isWithin(last, part, gap, language)) {
      last.end = part.end;
      last[part.kind] = part;
    } else moments.push({ day: null, date: null, time: null, start: part.start, end: part.end, [part.kind]: part });
  }
  return moments;
}

/** "Tuesday, 12 May at 10", "the 20th, at 10": "Tuesday, 10" is two. */
function isWithin(moment: Moment, part: Part, gap: string, language: Language): boolean {
  if (language.choices.orWord.test(gap) || gap.includes('/')) return false;
  const isDated = moment.date !== null || moment.day !== null;
  const mayComma = part.kind === 'date' ? moment.day !== null && moment.time === null : part.kind === 'time' && isDated;
  if (gap.includes(',') && !(mayComma && /^,\s/.test(gap))) return false;
  if (moment.time !== null && part.kind !== 'time' && gap.includes(',')) return false;
  return (
    gap
      .replace(',', '')
      .replaceAll(patternsOf(language).small, ' ')
      .replaceAll(/[()–—-]/g, ' ')
      .trim() === ''
  );
}

/** Days, dates and times one after the other, the longer of two that overlap. */
function partsIn(text: string, language: Language): Part[] {
  const { day, bareHour, ordinal, number, monthFirst, listedOn } = patternsOf(language);
  const parts: Part[] = [];
  const add = (kind: Part['kind'], start: number, said: string) => {
    const end = start + said.replace(/[,\s]+$/, '').length;
    if (!parts.some((one) => one.start < end && start < one.end)) parts.push({ kind, start, end });
  };
  for (const { start, end } of windowSpans(text, language)) parts.push({ kind: 'time', start, end, isWindow: true });
  const dates = dateSpans(text, language);
  for (const { start, end } of dates) add('date', start, text.slice(start, end));
  // A bare number is a day or an hour only beside others.
  const isDated = dates.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  if (isDated) {
    const [first, last] = [dates[0]!, dates.at(-1)!];
    const leads = monthFirst.test(text.slice(first.start, first.end));
    for (const match of everyMatch(text, number)) {
      const isListed = leads
        ? match.index > first.start
        : match.index < last.start && listedOn.test(text.slice(match.index));
      if (isListed) add('date', match.index, match[0]);
    }
  }
  for (const { start, end } of looseTimeSpans(text, language)) add('time', start, text.slice(start, end));
  for (const match of everyMatch(text, day)) {
    add('day', match.index, match[0]);
    const end = match.index + match[0].length;
    const [said = '', hour = ''] = bareHour.exec(text.slice(end)) ?? [];
    if (hour !== '') add('time', end + said.length - hour.length, hour);
  }
  for (const match of everyMatch(text, ordinal)) add('date', match.index, match[0]);
  if (!isDated && parts.some(({ kind }) => kind === 'time')) {
    for (const match of everyMatch(text, number))
      if (match.index > parts.find(({ kind }) => kind === 'time')!.start) add('time', match.index, match[0]);
  }
  return parts.sort((one, other) => one.start - other.start);
}

/** A month that is said once is that of all of them, and a day that of the times behind it. */
function completed(moments: readonly Moment[], text: string, language: Language): string[] {
  const { monthLast, monthFirst, leading, leadingSmall } = patternsOf(language);
  const said = (part: Part) => text.slice(part.start, part.end);
  const dated = moments.flatMap(({ date }) => (date === null ? [] : [said(date)]));
  const after = dated.map((date) => monthLast.exec(date)?.[1]).findLast((month) => month !== undefined);
  const before = dated.map((date) => monthFirst.exec(date)?.[1]).find((month) => month !== undefined);
  let ofDay = '';
  return moments.map((moment) => {
    const { date, time } = moment;
    const whole = text.slice(moment.start, moment.end);
    const leads = time?.isWindow === true && time.start === moment.start;
    const bare = leads ? `${whole[0]!.toLowerCase()}${whole.slice(1)}` : whole.replace(leadingSmall, '');
    if (date === null && moment.day === null && ofDay !== '')
      return withoutPoint(`${ofDay}${time?.isWindow === true ? whole : whole.replace(leading, '')}`);
    if (time !== null && time.start > moment.start) {
      // "At" is part of a bare hour, and stands before others.
      const lead = time.isWindow === true ? '' : (leading.exec(said(time))?.[0] ?? '');
      ofDay = `${text.slice(moment.start, time.start)}${lead}`;
    } else ofDay = '';
    if (date === null || !/^\d{1,2}(?:\P{L}*|\p{L}{1,2})$/u.test(said(date))) return withoutPoint(bare);
    return withoutPoint(
      bare.replace(said(date), after === undefined ? `${before ?? ''}${said(date)}` : `${said(date)}${after}`),
    );
  });
}

const withoutPoint = (label: string): string => label.replace(/[.,]$/, '');
