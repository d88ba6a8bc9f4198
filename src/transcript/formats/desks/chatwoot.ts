import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said } from './desk.ts';

/** A conversation of Chatwoot with its messages, or the list of them that its API gives under `payload`. */
export const chatwoot: Format = {
  name: 'chatwoot',
  title: 'Chatwoot',
  expected:
    '{"id": 42, "messages": [{"content": "…", "message_type": 0, "created_at": 1772442845, "sender": {"type": "contact"}}]}',
  recognises: (record) => messagesOf(record).some(isOfChatwoot),
  read(record, _, file, tally) {
    const messages = messagesOf(record);
    const id = Array.isArray(record) || own(record, 'payload') !== undefined ? null : ownText(record, 'id');
    const tags = listOf(own(record, 'labels')).filter((label) => typeof label === 'string');
    return deskTranscript(
      { id: id ?? chatwootGroup(messages[0] ?? null), said: messages.map(messageOf), tags },
      file,
      tally,
    );
  },
};

/** Its number, or how webhooks spell it. */
const types: Record<string, 'incoming' | 'outgoing' | 'activity' | 'template'> = {
  0: 'incoming',
  1: 'outgoing',
  2: 'activity',
  3: 'template',
  incoming: 'incoming',
  outgoing: 'outgoing',
  activity: 'activity',
  template: 'template',
};

const isOfChatwoot = (message: Json): boolean =>
  own(message, 'content') !== undefined && Object.hasOwn(types, ownText(message, 'message_type') ?? '');

/** Messages of one conversation each, where a list holds those of many. */
export const chatwootGroup = (message: Json): string | null =>
  isOfChatwoot(message) ? (ownText(message, 'conversation_id') ?? ownText(own(message, 'conversation'), 'id')) : null;

const messagesOf = (record: Json): Json[] =>
  Array.isArray(record) ? record : listOf(own(record, 'messages') ?? own(record, 'payload'));

function messageOf(message: Json): Said {
  const sender = own(message, 'sender');
  const word = ownText(message, 'message_type') ?? '';
  const type = Object.hasOwn(types, word) ? types[word] : undefined;
  const who = (ownText(sender, 'type') ?? ownText(message, 'sender_type') ?? '').toLowerCase();
  const [name, text, at] = [ownText(sender, 'name'), ownText(message, 'content') ?? '', own(message, 'created_at')];
  if (own(message, 'private') === true) return { kind: 'nobody', name, text, at, what: 'private notes' };
  if (type === 'activity') return { kind: 'nobody', name, text, at, what: 'activities' };
  const beside = besides(own(message, 'attachments'), own(own(message, 'content_attributes'), 'items'));
  if (type === 'incoming') return { kind: 'customer', name, text, at, beside };
  // Templates are greetings and forms that nobody typed.
  const isBot = type === 'template' || /bot|captain|assistant/.test(who) || who === '';
  return { kind: isBot ? 'bot' : 'human agent', name, text, at, beside };
}
