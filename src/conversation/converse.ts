/** One planned item, carried out: the conversation, and those that follow from it. */
import type { Clock } from '../bot/clock.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Conversation } from './conversation.ts';
import type { ConverseOptions } from './converse-options.ts';
import { walkLifeline } from './lifeline.ts';
import { holdFirst } from './first-contact.ts';
import { secondSession } from './second-session.ts';

/** @throws The signal's reason when it is aborted. What goes wrong with bot, network or customer is an end reason. */
export async function converse(item: PlanItem, options: ConverseOptions): Promise<Conversation> {
  const startedAt = timestamp(options.clock);
  const contact = await holdFirst(item, options);
  const { brief, talk, saved: setup } = contact;
  const checks = await contact.check(talk);
  const times = { startedAt, endedAt: timestamp(options.clock) };
  const held = { id: item.id, brief, ...talk, checks, second: null, lifeline: [], setup, times };
  const second = await secondSession(held, contact, options);
  const lifeline = await walkLifeline(held, options);
  return { ...held, second, lifeline };
}

function timestamp(clock: Clock): string {
  return new Date(clock.date()).toISOString();
}
