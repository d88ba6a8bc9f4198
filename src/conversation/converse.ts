/** One planned item, carried out: the conversation, and those that follow from it. */
import type { Clock } from '../bot/clock.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Conversation, Leftover, SecondSession } from './conversation.ts';
import type { ConverseOptions } from './converse-options.ts';
import { walkLifeline } from './lifeline.ts';
import { type FirstContact, holdFirst } from './first-contact.ts';
import { secondSession } from './second-session.ts';

/** @throws The signal's reason when it is aborted. What goes wrong with bot, network or customer is an end reason. */
export async function converse(item: PlanItem, options: ConverseOptions): Promise<Conversation> {
  const startedAt = timestamp(options.clock);
  const contact = await holdFirst(item, options);
  const { brief, talk, saved: setup } = contact;
  const { held, second, leftovers } = await cleared(contact, async () => {
    const checks = await contact.check(talk);
    const { arrival } = options;
    const times = { startedAt, endedAt: timestamp(options.clock), ...(arrival && { arrival }) };
    const held = { id: item.id, brief, ...talk, checks, second: null, lifeline: [], setup, times };
    return { held, second: await secondSession(held, contact, options) };
  });
  // Prepares and clears the back end for itself.
  const walked = await walkLifeline(held, options);
  const left = [...leftovers, ...walked.leftovers];
  return { ...held, second, lifeline: walked.probes, ...(left.length > 0 && { leftovers: left }) };
}

/** What is done with a back end, and what could not be cleared of it afterwards. */
async function cleared<T extends { second: SecondSession | null }>(
  { clear, talk }: FirstContact,
  work: () => Promise<T>,
): Promise<T & { leftovers: Leftover[] }> {
  let worked: T;
  try {
    worked = await work();
  } catch (error) {
    await clear(talk.turns);
    throw error;
  }
  return { ...worked, leftovers: await clear([...talk.turns, ...(worked.second?.turns ?? [])]) };
}

function timestamp(clock: Clock): string {
  return new Date(clock.date()).toISOString();
}
