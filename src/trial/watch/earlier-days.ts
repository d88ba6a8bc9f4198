/** Who talked to the bot on the days before, read for who came again; nothing of them is kept. */
import { findTranscripts } from '../../transcript/find-transcripts.ts';
import type { Matcher } from '../../transcript/matters/matcher.ts';
import { type ReadOptions, readTranscripts } from '../../transcript/read-transcripts.ts';
import { tally } from '../../transcript/tally.ts';
import type { Contact } from './came-again.ts';
import { aboutOf, contactOf } from './contacts.ts';

interface Earlier extends Pick<ReadOptions, 'as' | 'roles' | 'personal'> {
  /** Exports, as files or folders of them. */
  earlier: readonly string[];
  cwd: string;
}

export async function contactsBefore(
  { earlier, cwd, ...reading }: Earlier,
  matcher: Matcher | null,
): Promise<Contact[]> {
  if (earlier.length === 0) return [];
  const files = await findTranscripts(earlier, cwd);
  const contacts: Contact[] = [];
  for await (const conversation of readTranscripts({ ...reading, files, tally: tally(), onProblem: () => {} })) {
    const contact = contactOf(conversation, aboutOf(conversation, matcher));
    if (contact !== null) contacts.push(contact);
  }
  return contacts;
}
