/** One conversation of a plan, held with one bot and made fit to be kept. */
import { converse } from '../conversation/converse.ts';
import type { ArrivalTimes, Conversation, Part, Turn } from '../conversation/conversation.ts';
import type { PersonalData } from '../hidden/personal/personal-data.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Hands, HandsArm } from './hands.ts';
import { redactedConversation, redactedTurn } from './redacted.ts';

export interface Holding extends Hands, HandsArm {
  /** Never used before, or the bot would go on with an old one. */
  conversationId: string;
  /** What of it is hidden; null: nothing. */
  personal: PersonalData | null;
  /** The run's; absent: nothing is kept beside what was said. */
  folder?: string;
  arrival?: ArrivalTimes | undefined;
  /** Awaited before each conversation that follows from the first. */
  mayStart: (signal: AbortSignal) => Promise<void>;
  /** Awaited before the next message is sent. @param turn As it is to be kept. */
  onTurn?: (turn: Turn, part?: Part) => Promise<void>;
  signal: AbortSignal;
}

/**
 * @returns The conversation with what followed from it and what was judged of it, without personal data where the suite says so.
 * @throws The signal's reason when it is aborted.
 */
export async function holdOne(item: PlanItem, holding: Holding): Promise<Conversation> {
  const { personal, mayStart, onTurn, signal, scoring, jury, ...rest } = holding;
  const conversation = await converse(item, {
    ...rest,
    signal,
    comesBack: scoring.comesBack,
    mayStart: () => mayStart(signal),
    ...(onTurn && { onTurn: (said, brief, part) => onTurn(redactedTurn(personal, said, brief), part) }),
  });
  const judged = (await jury?.(conversation, signal)) ?? [];
  return redactedConversation(personal, { ...conversation, ...(judged.length > 0 && { judged }) });
}
