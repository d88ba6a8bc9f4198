/** French words for days counted from today. */
import type { RelativeDayWords } from '../text/number-words.ts';

export const relativeDays: RelativeDayWords = {
  named: [
    ['apres-demain', 2],
    ['(?<!apres-)demain', 1],
    ["aujourd' ?hui", 0],
  ],
  inDays: String.raw`dans (?:(\d{1,2})|(deux|trois|quatre|cinq|six|sept|huit|neuf|dix)) jours`,
  inWeek: 'dans (?:une semaine|huit jours)',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  last: '(?!)',
  nextBefore: '(?!)',
  nextAfter: ' (?:prochain|en huit|de la semaine prochaine)',
  ofThisMonth: String.raw`(?:le|(?:\p{L}+di|dimanche)(?: le)?) (\d{1,2})`,
};
