/** Answers that count a day from today: "It arrives the day after tomorrow." */
import type { Sentence } from '../../language/text/sentence.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { relativeDaySpans } from '../../language/text/relative-days.ts';
import { dayOf, foreseenValue, type ValueSpan } from './answer-spans.ts';
import { clauseAt } from './answer-scope.ts';
import type { LearnProfile } from './learn-profile.ts';

/**
 * None where a date is named, which counts, or where nobody says which day it is. A day that nobody foresaw is one only beside the verb of the
 * question: "We are open today" tells nothing of when an order arrives.
 */
export function countedDays(sentence: Sentence, { wanted, today, verbs, language }: LearnProfile): ValueSpan[] {
  if (today === null || dateSpans(sentence.text, language).length > 0) return [];
  return relativeDaySpans(sentence.text, today, language)
    .map((span) => dayOf(span, language))
    .filter(
      (span) =>
        foreseenValue(span, wanted) !== null || clauseAt(sentence, span.start)?.keys.some((key) => verbs.has(key)),
    );
}
