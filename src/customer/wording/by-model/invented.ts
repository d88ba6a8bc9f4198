/** What a text names that nobody in the conversation has told: numbers, codes, dates, times, addresses, names. */
import type { Language } from '../../../language/language.ts';
import { namesIn } from '../../../hidden/personal/names.ts';
import { amountsIn, numbersIn, numberSpans } from '../../../language/text/amounts.ts';
import { emailsIn, lettersAndDigits } from '../../../language/text/codes.ts';
import { datesIn, dateSpans, sameDate } from '../../../language/text/dates.ts';
import { timeSpans } from '../../../language/text/times.ts';

/** Everything that was told, one text each: the facts given away so far, what the bot said, what the customer said. */
export type Told = readonly string[];

/** @returns Each as it stands in the text. */
export function inventedIn(text: string, told: Told, language: Language): string[] {
  const known = told.map((one) => language.normalise(one));
  const all = known.join('\n');
  const plain = language.normalise(text);
  const found = [
    ...[...emailsIn(text), ...(text.match(/(?:https?:\/\/|www\.)\S+/gi) ?? [])].filter(
      (address) => !told.some((one) => one.toLowerCase().includes(address.toLowerCase())),
    ),
    ...numbersNotTold(plain, known, language),
    ...daysNotTold(plain, all, language),
    ...namesNotTold(text, told, language),
  ];
  return [...new Set(found)];
}

/** Words with a digit, and small numbers in words. Nobody counts one of anything. */
function numbersNotTold(text: string, known: Told, language: Language): string[] {
  const codes = new Set(known.flatMap(joinedCodes));
  const numbers = new Set(known.flatMap((one) => [...numbersIn(one, language), ...amountsIn(one, language)]));
  const dates = known.flatMap((one) => datesIn(one, language));
  const times = new Set(known.flatMap((one) => timeSpans(one, language).flatMap(({ minutes }) => minutes)));
  const right = [
    ...dateSpans(text, language).filter((span) => span.dates.some((date) => dates.some((one) => sameDate(one, date)))),
    ...timeSpans(text, language).filter(({ minutes }) => minutes.some((one) => times.has(one))),
  ];
  const words = [...text.matchAll(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu)];
  const wrong: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const { 0: word, index } = words[at]!;
    if (right.some(({ start, end }) => start <= index && index + word.length <= end)) continue;
    const length = longestRun(
      words.slice(at, at + mostGroups).map(([one]) => one),
      codes,
    );
    if (length > 0) at += length - 1;
    else if (!numbers.has(Number(word.replace(/\D+$/, ''))) && Number(word) !== 1) wrong.push(word);
  }
  const spelled = numberSpans(text, language).filter(
    ({ value, start, end }) => value > 1 && !/\d/.test(text.slice(start, end)) && !numbers.has(value),
  );
  return [...wrong, ...spelled.map(({ start, end }) => text.slice(start, end))];
}

const mostGroups = 9;

/** How many groups, from the first on, are together a code that was told. */
function longestRun(groups: readonly string[], codes: ReadonlySet<string>): number {
  for (let length = groups.length; length > 0; length--)
    if (codes.has(lettersAndDigits(groups.slice(0, length).join('')))) return length;
  return 0;
}

/** Every word with a digit, and what up to nine of them in a row are together. */
function joinedCodes(text: string): string[] {
  const groups = (text.match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu) ?? []).map(lettersAndDigits);
  return groups.flatMap((_, first) => {
    let joined = '';
    return groups.slice(first, first + mostGroups).map((group) => (joined += group));
  });
}

/** Days and months by their names, and times that are over. "May" and "Mar" are more often something else. */
function daysNotTold(text: string, known: string, { relativeDays, numbers, impostor }: Language): string[] {
  const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
  const patterns = [
    whole(relativeDays.weekdays.join('|')),
    whole(numbers.months.join('|')),
    whole(
      relativeDays.named
        .filter(([, days]) => days > 0)
        .map(([pattern]) => pattern)
        .join('|'),
    ),
    new RegExp(impostor.pastTime, 'gi'),
  ];
  return patterns.flatMap((pattern) => {
    const told = new Set(known.match(pattern) ?? []);
    return (text.match(pattern) ?? []).filter((one) => one.length > 3 && !told.has(one) && !known.includes(one));
  });
}

/** Names as people have them; and, where only names have capitals, any word with one inside a sentence. */
function namesNotTold(text: string, told: Told, { code }: Language): string[] {
  const known = told.join('\n').toLowerCase();
  const inside = code === 'de' ? [] : (text.match(/(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu) ?? []);
  return [...namesIn([text]), ...inside].filter((name) => !known.includes(name.toLowerCase()));
}
