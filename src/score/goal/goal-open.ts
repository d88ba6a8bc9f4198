import type { Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';

/**
 * For each turn: was the goal still open, in the customer's eyes, when the bot had spoken? Closed when all it wanted done
 * is claimed, or rightly refused, and all it wanted to learn is told, right or wrong, and by any handoff. Open again where the
 * customer went on after what was claimed, and was refused.
 */
export function goalOpen({ brief, turns, end }: Conversation): boolean[] {
  const { wants } = brief;
  const refusals = wants.refused ?? [];
  const untold = new Set(Object.keys(wants.learn));
  const anything = wants.human || wants.done.length > 0 || refusals.length > 0 || untold.size > 0;
  let claimed = wants.done.length === 0 && refusals.length === 0;
  let [handedOff, toldDone, reached, wentOn] = [false, false, false, false];
  return turns.map((turn) => {
    const acts = turn.bot?.acts ?? [];
    const has = (kind: string): boolean => acts.some((act) => act.kind === kind);
    // Who goes on after it, and thanks for nothing, may still be told otherwise.
    wentOn = (wentOn || reached) && turn.customer.acts.every(({ kind }) => kind !== 'thanks');
    if (wentOn && toldDone && has('refuses') && !has('claims')) claimed = false;
    for (const act of acts) {
      if (act.kind === 'informs') untold.delete(act.about);
      if (act.kind === 'claims' || act.kind === 'refuses-rightly') claimed = true;
      toldDone ||= act.kind === 'claims';
      if (act.kind === 'hands-off') handedOff = true;
    }
    reached = anything && !wants.human && claimed && untold.size === 0;
    const over = turn.number === end.turn && endOf(end.reason).content !== null;
    return !reached && !handedOff && !over;
  });
}
