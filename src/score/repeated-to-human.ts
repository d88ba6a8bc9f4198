import type { AgentTurn, Conversation } from '../conversation/conversation.ts';
import type { BotAct } from '../customer/acts.ts';
import type { Spot } from './spot.ts';
import { disclosures } from './facts.ts';

/** A fact the customer had given the bot and had to give the human who took over once more. */
export interface Repeat {
  fact: string;
  /** Turn in which the bot was told. */
  since: number;
  /** Where the agent asks for it, or says it wrongly. */
  spot: Spot;
}

/** Each fact once; null: what reached the human can't be seen. */
export function repeatedToHuman(conversation: Conversation): Repeat[] | null {
  if (conversation.transfer === null) return null;
  const given = disclosures(conversation);
  const repeats = new Map<string, Repeat>();
  for (const turn of conversation.transfer) {
    for (const act of turn.agent.acts) {
      const fact = factToSay(act, turn);
      const since = fact === null ? undefined : given.get(fact);
      if (fact === null || since === undefined || repeats.has(fact)) continue;
      repeats.set(fact, {
        fact,
        since,
        spot: { turn: turn.number, side: 'agent', message: act.message, quote: act.quote },
      });
    }
  }
  return [...repeats.values()];
}

/** The fact this act makes the customer say: asked for, or stated so that the customer corrects it. */
function factToSay(act: BotAct, { customer }: AgentTurn): string | null {
  if (act.kind === 'asks') return act.fact;
  if (act.kind !== 'confirms') return null;
  const isCorrected = customer?.acts.some((said) => said.kind === 'corrects' && said.fact === act.fact) ?? false;
  return isCorrected ? act.fact : null;
}
