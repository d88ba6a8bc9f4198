import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said } from './desk.ts';

/** Messages of a conversation of Botpress: of its cloud, or events of version 12. */
export const botpress: Format = {
  name: 'botpress',
  title: 'Botpress',
  expected:
    '{"messages": [{"conversationId": "…", "direction": "incoming", "payload": {"text": "…"}, "createdAt": "…"}]}',
  recognises: (record) => messagesOf(record).some((message) => botpressGroup(message) !== null),
  read(record, _, file, tally) {
    const messages = messagesOf(record);
    const id = messages.map(botpressGroup).find((group) => group !== null) ?? null;
    return deskTranscript({ id, said: messages.map(saidOf) }, file, tally);
  },
};

/** Messages of one conversation each, where a list holds those of many. */
export const botpressGroup = (message: Json): string | null =>
  /^(?:incoming|outgoing)$/.test(ownText(message, 'direction') ?? '') && own(message, 'payload') !== undefined
    ? (ownText(message, 'conversationId') ?? ownText(message, 'threadId') ?? ownText(message, 'target'))
    : null;

const messagesOf = (record: Json): Json[] =>
  Array.isArray(record) ? record : listOf(own(record, 'messages') ?? own(record, 'events'));

function saidOf(message: Json): Said {
  const payload = own(message, 'payload');
  const type = ownText(payload, 'type') ?? ownText(message, 'type') ?? 'text';
  const at = own(message, 'createdAt') ?? own(message, 'createdOn') ?? own(message, 'created_on');
  const items = listOf(own(payload, 'items')).flatMap((item) => [ownText(item, 'title'), ownText(item, 'subtitle')]);
  const text = [ownText(payload, 'text'), ownText(payload, 'markdown'), ownText(payload, 'title'), ...items]
    .filter((part) => part !== null)
    .join('\n');
  if (text === '') return { kind: 'nobody', name: null, text, at, what: `messages of type "${type}"` };
  const beside = besides(undefined, own(payload, 'options') ?? own(payload, 'choices') ?? own(payload, 'buttons'));
  return { kind: ownText(message, 'direction') === 'incoming' ? 'customer' : 'bot', name: null, text, at, beside };
}
