/** Side remarks of a turn that asks for something. */
import { saidOf, wordPattern } from '../text/pattern.ts';
import { normalise, wordsOf } from '../text/words.ts';

const pattern = (...lines: string[]) => {
  const made = wordPattern(lines, {});
  return (text: string) => made.test(saidOf(wordsOf(normalise(text)), text.trim().endsWith('?')));
};

/** What the step asked about brings with it: "it cannot be undone", "the fee is not refundable". */
export const mayBeUndone = pattern(
  'be undone|reversed|restored|recovered|revoked|changed_afterwards|changed_later|taken_back|reinstated|reactivated|refunded',
  'not|non-refundable|no refundable|refund|way_back|changes|longer',
  "once|after|afterwards|then|if|when|will_not_be_able|won't_be_able|you_will_lose|you_lose|permanently|permanent|final",
);

/** It has come about: "has been booked", "I've cancelled", "is now closed". */
export const isPerfect = pattern(
  "has|have|*'ve|*'s|is_now|are_now|was|were ..2 *ed|been|sent|done|made|put|set|paid|taken|*en",
  'is|are ..1 *ed now|for_you',
);
