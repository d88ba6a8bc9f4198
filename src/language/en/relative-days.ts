/** English words for days counted from today. */
import type { RelativeDayWords } from '../text/number-words.ts';

export const relativeDays: RelativeDayWords = {
  named: [
    ['the day after tomorrow', 2],
    ['tomorrow', 1],
    ['today|tonight', 0],
  ],
  inDays: String.raw`in (?:(\d{1,2})|(two|three|four|five|six|seven|eight|nine|ten)) days(?:'? time)?`,
  inWeek: "in (?:a|one) week(?:'s time)?",
  weekdays:
    'sun(?:day)? mon(?:day)? tue(?:s(?:day)?)? wed(?:nesday)? thu(?:rs(?:day)?)? fri(?:day)? sat(?:urday)?'.split(' '),
  last: 'last ',
  nextBefore: 'next ',
  nextAfter: ' (?:next )?week',
  ofThisMonth: String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?|the )(\d{1,2})(?:st|nd|rd|th)`,
};
