import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said, seatIn } from './desk.ts';

/** A chat of LiveChat with the events of its threads, and its users where they are told: threads that are listed alone name them by their ids. */
export const livechat: Format = {
  name: 'livechat',
  title: 'LiveChat',
  expected:
    '{"id": "…", "users": [{"id": "…", "type": "customer"}], "thread": {"events": [{"type": "message", "text": "…", "author_id": "…", "created_at": "…"}]}}',
  recognises: (record) =>
    eventsOf(record).some((event) => own(event, 'author_id') !== undefined && own(event, 'created_at') !== undefined) ||
    (eventsOf(record).length > 0 && listOf(own(record, 'users')).length > 0),
  read(record, _, file, tally) {
    const users = new Map(listOf(own(record, 'users')).map((user) => [ownText(user, 'id'), user]));
    const tags = threadsOf(record)
      .flatMap((thread) => listOf(own(thread, 'tags')))
      .filter((tag) => typeof tag === 'string');
    const said = eventsOf(record).map((event) => saidOf(event, users.get(ownText(event, 'author_id'))));
    return deskTranscript({ id: ownText(record, 'id'), said, tags }, file, tally);
  },
};

/** A thread that was listed by itself is one. */
const threadsOf = (record: Json): Json[] => [...listOf(own(record, 'threads')), own(record, 'thread') ?? record];
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
  if (!/^(?:message|rich_message|file)$/.test(type)) return { ...nobody, what: `events of type "${type}"` };
  const cards = listOf(own(event, 'elements')).flatMap((card) => [ownText(card, 'title'), ownText(card, 'subtitle')]);
  const buttons = listOf(own(event, 'elements')).flatMap((card) => listOf(own(card, 'buttons')));
  const text = [ownText(event, 'text'), ...cards].filter((part) => part !== null).join('\n');
  const beside = type === 'file' ? besides([event]) : besides(undefined, buttons);
  return {
    kind: seatIn(kinds, ownText(user, 'type') ?? seatOf(ownText(event, 'author_id') ?? '')),
    name,
    text,
    at,
    beside,
  };
}

/** Where users are not told: agents go by their address, bots by a hash, customers by a UUID. */
const seatOf = (id: string): string =>
  id.includes('@') ? 'agent' : /^[0-9a-f]{32}$/.test(id) ? 'bot' : uuid.test(id) ? 'customer' : '';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
