import type { BotAct } from './acts.ts';
import { nextFallBack, valueOf, type Mind } from './mind.ts';
import { actsOf, type Response } from './response.ts';

/** A fall-back value, else one objection (two where much hangs on it, one more of who pushes back). What comes then is for escalate.ts to decide. */
export function takeRefusal(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const [refusal] = actsOf(turn, 'refuses');
  if (!refusal) return;
  mind.refusals += 1;
  response.events.push('refused');
  if (
    response.due.some(
      (act) => act.kind === 'informs' || act.kind === 'chooses' || act.kind === 'corrects' || act.kind === 'withholds',
    )
  )
    return;
  if (mind.lastGiven !== null && nextFallBack(mind, mind.lastGiven)) {
    const fact = mind.lastGiven;
    response.due.push({ kind: 'informs', fact, value: valueOf(mind, fact), again: false });
    response.progress = true;
    mind.thinking.push(`${fact} refused: falls back on another value`);
    return;
  }
  const most = (mind.brief.stakes === 'high' ? 2 : 1) + (mind.brief.persona.pushes_back ? 1 : 0);
  if (mind.objections >= most) return;
  mind.objections += 1;
  mind.thinking.push('refused: objects');
  response.due = response.due.filter((act) => act.kind !== 'affirms');
  response.due.push({ kind: 'objects' });
}
