/**
 * What a handoff costs the customer: a human agent, simulated from the seed and offline, who knows what arrived in the payload and
 * nothing else, asks for the facts it lacks, and the customer answers.
 */
import type { Customer } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import { random } from '../plan/random.ts';
import { closing, isComplete, opening } from './agent-words.ts';
import type { AgentTurn, Turn } from './conversation.ts';
import { handoffSignal } from './handoff-signal.ts';
import { carriedFacts, leavesOf } from './payload.ts';

/** null: nothing was signalled, no agent is wanted, or nothing can be known of what arrived. */
export function transfer(brief: Brief, turns: Turn[], customer: Pick<Customer, 'answerAgent'>): AgentTurn[] | null {
  const { agent } = brief.escalation;
  const last = turns.at(-1);
  const signal = handoffSignal(last?.bot?.signals ?? []);
  if (agent === null || !last || !signal || (signal.payload === null && !agent.isDeclared)) return null;

  const stream = random(brief.item.seed, 'agent');
  const known = carriedFacts({ brief, turns }, leavesOf(signal.payload)).filter(({ fact }) =>
    agent.needs.includes(fact),
  );
  const received = { known, missing: agent.needs.filter((need) => !known.some(({ fact }) => fact === need)) };
  const first = { number: last.number + 1, agent: opening(received, brief, stream) };
  if (isComplete(received)) return [{ ...first, customer: null }];
  const { messages, acts, mood, patience, thinking } = customer.answerAgent(first.agent.acts);
  return [
    { ...first, customer: { messages, acts, mood, patience, thinking } },
    { number: first.number + 1, agent: closing(brief, stream), customer: null },
  ];
}
