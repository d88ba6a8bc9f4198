import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { deskTranscript, listOf, type Said, seatIn } from './desk.ts';

/** A chat of LiveChat with its users and the events of its threads. */
export const livechat: Format = {
  name: 'livechat',
  title: 'LiveChat',
  expected:
    '{"id": "…", "users": [{"id": "…", "type": "customer"}], "thread": {"events": [{"type": "message", "text": "…", "author_id": "…", "created_at": "…"}]}}',
  recognises: (record) => eventsOf(record).length > 0 && listOf(own(record, 'users')).length > 0,
  read(record, _, file, tally) {
    const users = new Map(listOf(own(record, 'users')).map((user) => [ownText(user, 'id'), user]));
    const tags = threadsOf(record)
      .flatMap((thread) => listOf(own(thread, 'tags')))
      .filter((tag) => typeof tag === 'string');
    const said = eventsOf(record).map((event) => saidOf(event, users.get(ownText(event, 'author_id'))));
    return deskTranscript({ id: ownText(record, 'id'), said, tags }, file, tally);
  },
};

const threadsOf = (record: Json): Json[] => [...listOf(own(record, 'threads')), own(record, 'thread') ?? null];
const eventsOf = (record: Json): Json[] => threadsOf(record).flatMap((thread) => listOf(own(thread, 'events')));

const kinds: Record<string, Said['kind']> = { customer: 'customer', agent: 'human agent', bot: 'bot' };

function saidOf(event: Json, user: Json | undefined): Said {
  const type = ownText(event, 'type') ?? '';
  const [name, at] = [ownText(user, 'name') ?? ownText(event, 'author_id'), own(event, 'created_at')];
  const isSeen = ownText(event, 'visibility') !== 'agents' && ownText(event, 'recipients') !== 'agents';
  const nobody = { kind: 'nobody', name, text: '', at } as const;
  if (!isSeen) return { ...nobody, what: 'messages to agents alone' };
  if (type === 'filled_form')
    return { ...nobody, what: 'forms that were filled in', why: 'they are asked before or after, and not said' };
  if (!/^(?:message|rich_message)$/.test(type)) return { ...nobody, what: `events of type "${type}"` };
  const cards = listOf(own(event, 'elements')).flatMap((card) => [ownText(card, 'title'), ownText(card, 'subtitle')]);
  const text = [ownText(event, 'text'), ...cards].filter((part) => part !== null).join('\n');
  return { kind: seatIn(kinds, ownText(user, 'type') ?? ''), name, text, at };
}
