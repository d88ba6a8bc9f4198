/** Which conversations are of a customer who had come with the same matter within the week before. */
import { createHash } from 'node:crypto';
import type { Conversation } from '../../conversation/conversation.ts';
import { grouped } from '../../grouped.ts';
import type { Json } from '../../json.ts';
import { ownText } from '../../transcript/own.ts';

/** One contact of a customer; who it is stands there as a hash alone, and is never kept. */
export interface Contact {
  id: string;
  customer: string;
  /** Milliseconds since 1970; null: the file gives no time. */
  at: number | null;
  /** The intent, where it is sure; else null. */
  intent: string | null;
  keys: readonly string[];
}

/** Under any of these names an export says whose a conversation is. */
const names = ['customer', 'customer_id', 'customerId', 'user_id', 'userId', 'contact_id', 'contactId'];

/** null: the file does not say. */
export function customerIn({ origin }: Pick<Conversation, 'origin'>): string | null {
  const given = names.map((name) => (origin ? ownText(origin.meta, name) : null)).find((found) => found !== null);
  return given ? createHash('sha256').update(given).digest('hex') : null;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Those that came again. Without times, what stands earlier came earlier. */
export function cameAgain(contacts: readonly Contact[]): Set<Contact> {
  const again = new Set<Contact>();
  for (const own of grouped(contacts, ({ customer }) => customer).values()) {
    const inTime = own.every(({ at }) => at !== null) ? own.toSorted((a, b) => a.at! - b.at!) : own;
    for (const [index, contact] of inTime.entries()) {
      if (inTime.slice(0, index).some((before) => isAnother(before, contact) && isSameMatter(before, contact)))
        again.add(contact);
    }
  }
  return again;
}

/** An export of the days before may reach into this one. */
const isAnother = (before: Contact, { id, at }: Contact): boolean =>
  before.id !== id && (before.at === null || at === null || at - before.at <= week);

/** The same intent where both are known; else half of the words of the shorter. */
function isSameMatter(before: Contact, contact: Contact): boolean {
  if (before.intent !== null && contact.intent !== null) return before.intent === contact.intent;
  const shared = before.keys.filter((key) => contact.keys.includes(key)).length;
  return shared > 0 && shared * 2 >= Math.min(before.keys.length, contact.keys.length);
}

export const withoutCustomer = (meta: Record<string, Json>): Record<string, Json> =>
  Object.fromEntries(Object.entries(meta).filter(([name]) => !names.includes(name)));
