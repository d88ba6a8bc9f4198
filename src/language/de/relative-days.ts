/** German words for days counted from today. */
import type { RelativeDayWords } from '../text/number-words.ts';

export const relativeDays: RelativeDayWords = {
  named: [
    ['uebermorgen', 2],
    ['(?<!(?:am|jeden|guten|heute|gestern) )morgen', 1],
    ['heute', 0],
  ],
  inDays: String.raw`in (?:(\d{1,2})|(zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn)) tagen`,
  inWeek: 'in einer woche',
  weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag (?:samstag|sonnabend)'.split(' '),
  last: '(?:letzten|vergangenen|vorigen) ',
  nextBefore: '(?:naechsten|kommenden) ',
  nextAfter: ' (?:in der )?(?:naechste[rn]?|kommende[rn]?) woche',
  ofThisMonth: String.raw`(?:am|den|\p{L}+tag,?(?: den)?|mittwoch,?(?: den)?) (\d{1,2})\.`,
};
