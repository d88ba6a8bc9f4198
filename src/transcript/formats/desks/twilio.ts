import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { deskTranscript, listOf, type Said } from './desk.ts';

/** Messages of a conversation of Twilio, alone or under `messages`. */
export const twilio: Format = {
  name: 'twilio',
  title: 'Twilio Conversations',
  expected:
    '{"messages": [{"sid": "IM…", "conversation_sid": "CH…", "author": "+15550100", "body": "…", "date_created": "…"}]}',
  recognises: (record) => messagesOf(record).some((message) => twilioGroup(message) !== null),
  read(record, _, file, tally) {
    const messages = messagesOf(record).toSorted(
      (one, other) => Number(own(one, 'index') ?? 0) - Number(own(other, 'index') ?? 0),
    );
    const id = messages.map(twilioGroup).find((group) => group !== null) ?? null;
    return deskTranscript({ id, said: messages.map(saidOf) }, file, tally);
  },
};

/** Messages of one conversation each, where a list holds those of many. */
export const twilioGroup = (message: Json): string | null =>
  own(message, 'author') === undefined || own(message, 'body') === undefined
    ? null
    : (ownText(message, 'conversation_sid') ?? ownText(message, 'conversationSid') ?? ownText(message, 'channel_sid'));

const messagesOf = (record: Json): Json[] => (Array.isArray(record) ? record : listOf(own(record, 'messages')));

/** +15550100, whatsapp:+15550100, messenger:123. */
const isAddress = (author: string): boolean => /^(?:[a-z]+:)?\+?\d{5,}$|^[a-z]+:/i.test(author);

function saidOf(message: Json): Said {
  const author = ownText(message, 'author') ?? '';
  const role = roleIn(ownText(message, 'attributes'));
  return {
    kind: role === null && isAddress(author) ? 'customer' : 'unknown',
    name: role ?? author,
    text: ownText(message, 'body') ?? '',
    at: own(message, 'date_created') ?? own(message, 'dateCreated'),
  };
}

/** Bots and web chats write who speaks into the attributes. */
function roleIn(attributes: string | null): string | null {
  try {
    const read = JSON.parse(attributes ?? 'null') as Json;
    return ownText(read, 'role') ?? ownText(read, 'from') ?? ownText(read, 'sender');
  } catch {
    return null;
  }
}
