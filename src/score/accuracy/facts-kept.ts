import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { spotOf } from '../spot.ts';
import { sameValue } from '../../conversation/same-value.ts';
import { factTitle } from '../facts.ts';
import type { Entry } from '../ledger.ts';

export interface FactsKept {
  used: number;
  kept: number;
  /** The wrong ones. */
  entries: (Entry & { fact: string })[];
  /** Fact → whether its last use was right. */
  lastRight: ReadonlyMap<string, boolean>;
}

/** Facts the bot echoed or used, counted once a turn, and which of them were wrong. */
export function factsKept(conversation: Conversation): FactsKept {
  const corrected = new Set<string>();
  const entries: FactsKept['entries'] = [];
  const lastRight = new Map<string, boolean>();
  let used = 0;
  let kept = 0;
  for (const turn of conversation.turns) {
    for (const act of turn.customer.acts) if (act.kind === 'corrects') corrected.add(act.fact);
    for (const use of usesIn(conversation, turn)) {
      used += 1;
      lastRight.set(use.fact, use.right);
      if (use.right) kept += 1;
      else entries.push(wrong(conversation, turn, use, corrected.has(use.fact)));
    }
  }
  return { used, kept, entries, lastRight };
}

interface Use {
  fact: string;
  value: string;
  right: boolean;
  act: BotAct;
}

function usesIn(conversation: Conversation, turn: Turn): Use[] {
  const uses = new Map<string, Use>();
  for (const act of turn.bot?.acts ?? []) {
    const use = useOf(conversation, act);
    // A wrong value outweighs a right one in the same turn.
    if (use && uses.get(use.fact)?.right !== false) uses.set(use.fact, use);
  }
  return [...uses.values()];
}

function useOf({ brief }: Conversation, act: BotAct): Use | null {
  if (act.kind === 'informs' && Object.hasOwn(brief.facts, act.about)) {
    return { fact: act.about, value: act.value, right: act.correct, act };
  }
  if (act.kind !== 'confirms' || act.fact === null || act.value === null) return null;
  const fact = Object.hasOwn(brief.facts, act.fact) ? brief.facts[act.fact] : undefined;
  if (!fact) return null;
  const value = act.value;
  const right = [fact.value, ...fact.otherwise].some((known) => sameValue(known, value));
  return { fact: act.fact, value, right, act };
}

function wrong({ brief }: Conversation, turn: Turn, use: Use, again: boolean): FactsKept['entries'][number] {
  const truth = String(brief.facts[use.fact]?.value);
  const title = factTitle(brief, use.fact);
  const text = again
    ? `${title} is ${truth}, the bot said ${use.value}, after it was corrected`
    : `${title} is ${truth}, the bot said ${use.value}`;
  return {
    ...spotOf(turn, use.act),
    code: again ? 'correction-ignored' : 'fact-wrong',
    weight: 0,
    text,
    fact: use.fact,
  };
}
