import { createHash, randomUUID } from 'node:crypto';

/**
 * An id for a session the bot keeps. A new one each time: with the id of an earlier run, a bot would go on where that run ended.
 * The first part tells the vendor's console which conversation it was.
 */
export function newSessionId(conversationId: string, longest: number): string {
  const hash = createHash('sha256').update(conversationId).digest('hex').slice(0, 8);
  return `${hash}-${randomUUID()}`.replaceAll('-', '').slice(0, longest);
}

/** For protocols that want one. */
export const newUuid = (): string => randomUUID();
