/**
 * A customer whose matter was not settled comes back on another day: a new conversation for the bot, the same back end, the same
 * customer with the same facts, a shorter temper, and words that say it has been in touch before.
 */
import type { Brief } from '../plan/brief.ts';
import { itemSeed } from '../plan/expand.ts';
import type { Conversation, SecondSession, Turn } from './conversation.ts';
import type { ConverseOptions } from './converse-options.ts';
import { type FirstContact, talkTo } from './first-contact.ts';

/** null: the plan has no second sessions for this customer, or it has no reason to come back. */
export async function secondSession(
  first: Conversation,
  contact: FirstContact,
  options: ConverseOptions,
): Promise<SecondSession | null> {
  if (first.brief.item.second_session !== true) return null;
  const why = options.comesBack?.(first) ?? null;
  if (why === null) return null;
  await options.mayStart?.();
  const once = {
    ...options,
    arrival: undefined,
    conversationId: `${options.conversationId}-again`,
    onTurn: (turn: Turn, brief: Brief) => options.onTurn?.(turn, brief, 'second'),
  };
  const talk = await talkTo(again(first.brief), once, contact.saved);
  const { turns, end } = talk;
  return { why, turns, end, checks: await contact.check(talk) };
}

function again(brief: Brief): Brief {
  const { item, persona } = brief;
  const lead = leads[persona.register];
  const fresh: Brief = {
    ...brief,
    // Another seed, or the customer would say word for word what it said the first time.
    item: { ...item, seed: itemSeed(item.seed, item.scenario, item.persona, 2) },
    persona: { ...persona, mood: worse[persona.mood], patience: Math.max(1, persona.patience - 1) },
    opening: brief.opening.map(({ text, discloses }) => ({ text: `${lead} ${text}`, discloses })),
    // What a transfer costs is measured in the first.
    escalation: { ...brief.escalation, agent: null },
  };
  // What was said before its first was said before that one alone.
  delete fresh.earlier;
  return fresh;
}

const leads: Record<Brief['persona']['register'], string> = {
  formal: 'I contacted you about this matter before, and it has not been resolved.',
  neutral: 'I was in touch about this before and it is still not solved.',
  casual: "It's me again, this still isn't sorted.",
};

const worse: Record<Brief['persona']['mood'], Brief['persona']['mood']> = {
  calm: 'annoyed',
  hurried: 'annoyed',
  annoyed: 'angry',
  angry: 'angry',
  anxious: 'distressed',
  distressed: 'distressed',
};
