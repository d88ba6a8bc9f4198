import { type Gaps, gapFinder } from '../../transcript/matters/gaps.ts';
import type { Matcher } from '../../transcript/matters/matcher.ts';
import type { StoredRun } from '../../run/store.ts';
import { cameAgain, type Contact } from './came-again.ts';
import { aboutOf, contactOf } from './contacts.ts';

/** What is known of the conversations of a day once all of them were read. */
export interface Survey {
  /** By id; null: neither the file nor the words tell it surely. */
  intents: ReadonlyMap<string, string | null>;
  /** By id, of those that say whose they are: did the customer come again? */
  again: ReadonlyMap<string, boolean>;
  /** null: there is no suite. */
  gaps: Gaps | null;
}

/** All are looked at before any is kept: an export need not be in the order in which customers came. */
export async function survey(run: StoredRun, matcher: Matcher | null, before: readonly Contact[]): Promise<Survey> {
  const intents = new Map<string, string | null>();
  const contacts: Contact[] = [];
  const finder = matcher && gapFinder(matcher);
  for await (const conversation of run.conversations()) {
    const about = aboutOf(conversation, matcher);
    intents.set(conversation.id, about.intent);
    const contact = contactOf(conversation, about);
    if (contact !== null) contacts.push(contact);
    if (finder && about.opening) finder.add(conversation.id, about.opening, about.stated, about.match);
  }
  const found = cameAgain([...before, ...contacts]);
  const again = new Map(contacts.map((contact) => [contact.id, found.has(contact)]));
  return { intents, again, gaps: finder && finder.gaps() };
}
