/** Times from one hour to another: "between 8 and 12", "from 1 to 5 pm", "8-12". */
import type { Language } from '../../language/language.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { onceFor } from '../../language/text/remember.ts';

const patternOf = onceFor(({ clock, numbers, choices }: Language) => {
  const the = `(?:${clock.the} )?`;
  const hour = `${the}(\\d{1,2})(?:[:.h]\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?|\\s?(?:${clock.marks})(?![\\w']))?`;
  // "8 and 12" are two, "between 8 and 12" is one.
  const words = clock.until.split('|');
  const to = words.filter((word) => !choices.joined.test(` ${word} `)).join('|');
  const led = `(?:${clock.beforeBare}) ${hour}\\s?(?:[-–]|(?:${clock.until})\\s)\\s?${hour}`;
  const plain = `${hour}\\s?(?:[-–]|(?:${to})\\s)\\s?${hour}`;
  const dated = `(?:${numbers.ofMonth})?\\.? ?(?:${numbers.months.join('|')})`;
  const counted = clock.counted.split('|').filter((word) => !clock.afterRange.split('|').includes(word));
  const end = `(?![\\d:/.-]*\\d|(?:${numbers.ordinal})(?!\\p{L})|${dated}| ?(?:${counted.join('|')})(?!\\p{L}))`;
  return {
    windows: new RegExp(`(?<![\\p{L}\\d.,:/£$€-])(?:${led}|${plain})${end}`, 'giu'),
    afterMonth: new RegExp(`(?:${numbers.months.join('|')})\\.? (?:${numbers.theDay})?$`, 'iu'),
  };
});

export function windowSpans(text: string, language: Language): { start: number; end: number }[] {
  const { windows, afterMonth } = patternOf(language);
  return everyMatch(text, windows).flatMap((match) => {
    const hours = match.slice(1).filter((hour) => hour !== undefined);
    if (hours.some((hour) => Number(hour) > 24) || afterMonth.test(text.slice(0, match.index))) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}
