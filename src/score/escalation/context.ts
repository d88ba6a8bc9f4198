/** What travelled with a handoff: which facts arrived, and which came wrong. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Json } from '../../json.ts';
import { arrives, type Carried, carriedFacts, leavesOf, valuesOf } from '../../conversation/payload.ts';
import { disclosures } from '../facts.ts';

export interface HandoffContext {
  /** Facts the customer had given by then and that should travel: the scenario's list, or all of them. */
  due: string[];
  arrived: string[];
  /** Facts the payload names, with the value it gives when that is wrong. */
  carried: Carried[];
}

/** @returns null when it can't be known: nothing was due, or no payload came and the scenario asks for none. */
export function contextOf(conversation: Conversation, handoff: { turn: number; payload: Json }): HandoffContext | null {
  const { brief } = conversation;
  const listed = brief.escalation.context;
  if (handoff.payload === null && listed.length === 0) return null;
  const given = [...disclosures(conversation)].filter(([, turn]) => turn <= handoff.turn).map(([fact]) => fact);
  const due = given.filter((fact) => listed.length === 0 || listed.includes(fact));
  const leaves = leavesOf(handoff.payload);
  const arrived = due.filter((fact) => arrives(valuesOf(conversation, fact), leaves));
  const carried = carriedFacts(conversation, leaves);
  return due.length === 0 && carried.length === 0 ? null : { due, arrived, carried };
}
