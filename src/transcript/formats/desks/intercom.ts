import type { Json } from '../../../json.ts';
import { visible } from '../../../language/text/visible.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said, seatIn } from './desk.ts';

/** A conversation of Intercom: its first message under `source`, the others as parts. */
export const intercom: Format = {
  name: 'intercom',
  title: 'Intercom',
  expected:
    '{"type": "conversation", "id": "…", "source": {"author": {"type": "user"}, "body": "…"}, "conversation_parts": {"conversation_parts": […]}}',
  recognises: (record) => own(own(record, 'conversation_parts'), 'conversation_parts') !== undefined,
  read(record, _, file, tally) {
    // Before version 2 of its API what opens a conversation was called its message.
    const source = own(record, 'source') ?? own(record, 'conversation_message');
    const first = source === undefined ? [] : [partOf(source, own(record, 'created_at'))];
    const parts = listOf(own(own(record, 'conversation_parts'), 'conversation_parts')).map((part) =>
      partOf(part, own(part, 'created_at')),
    );
    const tags = listOf(own(own(record, 'tags'), 'tags')).flatMap((tag) => ownText(tag, 'name') ?? []);
    return deskTranscript(
      { id: ownText(record, 'id'), said: [...first, ...parts], goal: ownText(record, 'title') ?? '', tags },
      file,
      tally,
    );
  },
};

const kinds: Record<string, Said['kind']> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  bot: 'bot',
  operator: 'bot',
  admin: 'human agent',
  teammate: 'human agent',
  team: 'human agent',
};

function partOf(part: Json, at: Json | undefined): Said {
  const author = own(part, 'author');
  const text = ownText(part, 'body') ?? '';
  const type = ownText(part, 'part_type') ?? 'comment';
  const name = ownText(author, 'name');
  // An assignment may carry a message; without one nobody said anything.
  const beside = type === 'note' ? [] : besides(own(part, 'attachments'));
  if (type === 'note' || (text === '' && beside.length === 0))
    return { kind: 'nobody', name, text, at, what: `parts of type "${type}"` };
  const isModel = own(author, 'from_ai_agent') === true || own(author, 'is_ai_answer') === true;
  const kind = isModel ? 'bot' : seatIn(kinds, ownText(author, 'type') ?? '');
  // It writes HTML for everybody; a customer typed words.
  return { kind, name, text: kind === 'customer' ? visible(text) : text, at, beside };
}
