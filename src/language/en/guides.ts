/** Advice how customers do it themselves: "Open the app, tap Bookings, choose Move." What comes then is no report. */
import { saidOf, wordPattern } from '../text/pattern.ts';

const made = wordPattern(
  [
    '^ {now}? open|go|head|visit|navigate|scroll|log|sign ..3 app|website|page|menu|settings|profile|account|tab|to|in|into|up|down|my',
    '^ {now}? tap|click|press|choose|select|pick|hit|find ..6 $',
    '^ {now}? enter|confirm ..2 $|your|with',
  ],
  { now: ['then|and|next|first|now|finally|simply|just|please'] },
);
/** Typed in answer to this very turn, it is asked for and no advice. */
const answered = wordPattern('here|below|above|reply|chat|one|number|option', {});

/** @param words Of a clause. */
export function isSelfService(words: readonly string[]): boolean {
  const said = saidOf(words, false);
  return made.test(said) && !answered.test(said);
}
