/** W3C trace context (https://www.w3.org/TR/trace-context): by it a turn is found in the bot's own traces. */
import { createHash } from 'node:crypto';

export interface Trace {
  /** Of the whole conversation, 32 hex digits. */
  id: string;
  /** The header of the next request; each is a span of its own. */
  next: () => string;
}

/** Follows from the conversation's id, so it is known without having been stored. */
export function traceOf(conversationId: string): Trace {
  const id = hex(conversationId, 32);
  let requests = 0;
  return { id, next: () => `00-${id}-${hex(`${conversationId}/${++requests}`, 16)}-01` };
}

/** All zeros would be no id. */
function hex(text: string, digits: number): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, digits);
  return /^0+$/.test(hash) ? hash.replace(/0$/, '1') : hash;
}
