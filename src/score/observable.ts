import type { Conversation } from '../conversation/conversation.ts';

/** What can be seen of a conversation. One that this program held shows everything; a transcript of another tool does not. */
export interface Observable {
  /** What the customer came for and knew, whether it got there, and why it left. */
  customer: boolean;
  /** Whether something was signalled to a machine, and so also that it was not. */
  signals: boolean;
}

export function observable({ origin }: Pick<Conversation, 'origin'>): Observable {
  return { customer: origin === undefined, signals: origin?.signals ?? true };
}
