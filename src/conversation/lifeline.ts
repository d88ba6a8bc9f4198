/**
 * Is a human one step away, wherever the customer stands? The journey is walked again for each of its stages, by the same customer
 * with the same words, who then asks for a human there and wants nothing else.
 */
import type { Conversation, Leftover, Probe } from './conversation.ts';
import type { ConverseOptions } from './converse-options.ts';
import { holdFirst } from './first-contact.ts';

/** Later stages of very long journeys are not probed. */
const mostStages = 8;

interface Walked {
  probes: Probe[];
  leftovers: Leftover[];
}

/** Empty where the plan has no probes for this item, or there is no journey to walk. */
export async function walkLifeline(first: Conversation, options: ConverseOptions): Promise<Walked> {
  const { item } = first.brief;
  const probes: Probe[] = [];
  const leftovers: Leftover[] = [];
  if (item.lifeline !== true) return { probes, leftovers };
  for (const { number: stage } of first.turns.slice(0, mostStages)) {
    await options.mayStart?.();
    const { talk, clear } = await holdFirst(
      item,
      {
        ...options,
        arrival: undefined,
        conversationId: `${options.conversationId}-stage-${stage}`,
        onTurn: (turn, brief) => options.onTurn?.(turn, brief, `stage-${stage}`),
      },
      { change: (brief) => ({ ...brief, asksHumanAt: stage, escalation: { ...brief.escalation, agent: null } }) },
    );
    leftovers.push(...(await clear(talk.turns)));
    probes.push({ stage, turns: talk.turns, end: talk.end });
  }
  return { probes, leftovers };
}
