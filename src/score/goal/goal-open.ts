import type { Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';

/**
 * For each turn: was the goal still open, in the customer's eyes, when the bot had spoken? Closed when all it wanted done
 * is claimed, or rightly refused, and all it wanted to learn is told, right or wrong, and by any handoff.
 */
export function goalOpen({ brief, turns, end }: Conversation): boolean[] {
  const { wants } = brief;
  const refusals = wants.refused ?? [];
  const untold = new Set(Object.keys(wants.learn));
  const anything = wants.human || wants.done.length > 0 || refusals.length > 0 || untold.size > 0;
  let claimed = wants.done.length === 0 && refusals.length === 0;
  let handedOff = false;
  return turns.map((turn) => {
    for (const act of turn.bot?.acts ?? []) {
      if (act.kind === 'informs') untold.delete(act.about);
      if (act.kind === 'claims' || act.kind === 'refuses-rightly') claimed = true;
      if (act.kind === 'hands-off') handedOff = true;
    }
    const reached = anything && !wants.human && claimed && untold.size === 0;
    const over = turn.number === end.turn && endOf(end.reason).content !== null;
    return !reached && !handedOff && !over;
  });
}
