/** Turns that ask for a confirmation, against turns read as `confirms`. */
import { nothing, tally, type Counts } from '../agreement.ts';
import type { SgdDialogue, SgdTurn, Slot } from './sgd.ts';
import { kindsOf } from './speech.ts';

/**
 * Counts a dialogue. With `others` false, turns that put a yes or no of another kind are left out: an offer ("how about the
 * Hilton?"), a proposal to go on ("shall I book it?"), a fact that is a yes or a no ("do you need insurance?").
 */
export function confirmationCounts(
  dialogues: readonly SgdDialogue[],
  slots: readonly Slot[],
  others: boolean,
): Counts[] {
  const yesNo = new Set(slots.filter((slot) => slot.yesNo).map(({ name }) => name));
  return dialogues.map(({ turns }) => {
    const counts = nothing();
    for (const turn of turns.filter(({ role }) => role === 'bot')) {
      const there = turn.acts.some(([act]) => act === 'CONFIRM');
      if (!there && !others && isOtherYesNo(turn, yesNo)) continue;
      tally(counts, new Set(there ? ['it'] : []), new Set(kindsOf(turn.text).has('confirms') ? ['it'] : []));
    }
    return counts;
  });
}

const isOtherYesNo = ({ acts }: SgdTurn, yesNo: ReadonlySet<string>) =>
  acts.some(([act, slot]) => act === 'OFFER' || act === 'OFFER_INTENT' || (act === 'REQUEST' && yesNo.has(slot)));
