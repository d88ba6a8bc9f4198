import type { ScoredConversation } from '../../score/score.ts';
import { byRepetition, firstOf, suffices } from './by-repetition.ts';
import { beginConfirmation, freshRepetitions, judgeFresh, type Confirmation } from './confirmation.ts';
import type { Suspect } from './suspects.ts';

/** Held again with both bots, with customers that neither has met. */
export interface Fresh {
  baseline: readonly ScoredConversation[];
  candidate: readonly ScoredConversation[];
}

/**
 * As many rounds of confirmation as the fresh conversations suffice for. What is then still open wants more of them:
 * `freshRepetitions` says how many. A round sees what it asked for and nothing that was held later, so that a finished
 * confirmation can be made again from its conversations alone.
 */
export function confirmWith(suspects: readonly Suspect[], fresh: Fresh): Confirmation {
  const cells = { baseline: byRepetition(fresh.baseline), candidate: byRepetition(fresh.candidate) };
  let confirmation = beginConfirmation(suspects);
  for (;;) {
    const needed = freshRepetitions(confirmation);
    if (needed.size === 0 || !suffices(cells.baseline, needed) || !suffices(cells.candidate, needed))
      return confirmation;
    confirmation = judgeFresh(confirmation, {
      baseline: firstOf(cells.baseline, needed),
      candidate: firstOf(cells.candidate, needed),
    });
  }
}
