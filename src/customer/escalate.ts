/** What a customer who gets nowhere does: wait for a promised person, ask for one, leave. */
import type { BotAct, CustomerAct } from './acts.ts';
import type { CustomerEnd } from './customer.ts';
import type { Mind } from './mind.ts';
import { moodAfter } from './mood.ts';
import type { Response } from './response.ts';
import { asksHumanNow } from './want-human.ts';

export interface End {
  why: CustomerEnd;
  detail: string;
}

/** Replaces what would have been said where the customer has had enough. @return An end where it leaves. */
export function escalate(response: Response, understood: readonly BotAct[], mind: Mind): End | null {
  // Each try to fetch a person was answered by another promise: with no patience left it is waited for no more.
  if (mind.patience <= 0 && response.events.includes('promise-broken')) return leave(mind);
  const waiting = waitForHuman(response, understood, mind);
  if (waiting !== undefined) return waiting;
  if (mind.patience <= 0) return leave(mind);
  if (!asksHumanNow(response, understood, mind)) return null;
  const again = mind.humanAsked > 0;
  mind.thinking.push(again ? 'asks for a person again' : 'asks for a person');
  response.due = [...response.due.filter(keptBesideRequest), { kind: 'asks-human', again }];
  return null;
}

const keptBesideRequest = (act: CustomerAct) => act.kind === 'denies' || (act.kind === 'informs' && !act.again);

function leave(mind: Mind): End {
  return mind.loops >= 2
    ? { why: 'looped', detail: `The bot said the same again ${mind.loops} times and the customer gave up.` }
    : { why: 'abandoned', detail: `The customer's patience ran out after ${mind.turn} turns.` };
}

/** What is said although a person was promised. */
const answers = new Set<CustomerAct['kind']>(['informs', 'affirms', 'denies', 'chooses', 'corrects']);

/** A person promised in words alone is waited for a turn or two, asked after, and then given up. `undefined`: not waiting. */
function waitForHuman(response: Response, understood: readonly BotAct[], mind: Mind): End | null | undefined {
  const promised = understood.some((act) => act.kind === 'promises-human');
  if (mind.promised === null && !promised) return undefined;
  if (response.due.some((act) => answers.has(act.kind))) return undefined;
  const limit = mind.brief.persona.patience >= 6 ? 2 : 1;
  mind.promised = (mind.promised ?? 0) + 1;
  if (mind.promised <= limit) {
    mind.thinking.push('a person was promised: waits');
    response.due = [{ kind: 'waits' }];
    return null;
  }
  if (mind.promised === limit + 1) {
    mind.thinking.push('nobody came: asks whether anyone is there');
    response.due = [{ kind: 'asks-human', again: true }];
    return null;
  }
  mind.mood = moodAfter(mind.mood, ['promise-broken'], mind.brief.persona);
  const returns = !mind.brief.wants.human && mind.patience > 2 && mind.promised === limit + 2;
  if (!returns) return { why: 'abandoned', detail: 'A person was promised and nobody came.' };
  mind.promised = null;
  mind.thinking.push('nobody came: goes back to the matter');
  return undefined;
}
