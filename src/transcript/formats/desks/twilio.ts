import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said } from './desk.ts';

/** Messages of a conversation of Twilio, alone or under `messages`, or text messages with their direction. */
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

/** Messages of one conversation each, where a list holds those of many. Of text messages alone each number of a customer is in one. */
export const twilioGroup = (message: Json): string | null => {
  if (own(message, 'body') === undefined) return null;
  const { isInbound, customer } = directionOf(message);
  if (isInbound !== null) return customer;
  if (own(message, 'author') === undefined) return null;
  return ownText(message, 'conversation_sid') ?? ownText(message, 'conversationSid') ?? ownText(message, 'channel_sid');
};

/** Of text messages, which are in no conversation and have no author. */
function directionOf(message: Json): { isInbound: boolean | null; customer: string | null } {
  const direction = ownText(message, 'direction') ?? '';
  if (!/^(?:inbound|outbound)/.test(direction) || own(message, 'to') === undefined)
    return { isInbound: null, customer: null };
  const isInbound = direction === 'inbound';
  return { isInbound, customer: ownText(message, isInbound ? 'from' : 'to') };
}

const messagesOf = (record: Json): Json[] => (Array.isArray(record) ? record : listOf(own(record, 'messages')));

/** +15550100, whatsapp:+15550100, messenger:123. */
const isAddress = (author: string): boolean => /^(?:[a-z]+:)?\+?\d{5,}$|^[a-z]+:/i.test(author);

const times = ['date_sent', 'dateSent', 'date_created', 'dateCreated'];

function saidOf(message: Json): Said {
  const { isInbound } = directionOf(message);
  const author = ownText(message, 'author') ?? ownText(message, 'from') ?? '';
  const role = roleIn(ownText(message, 'attributes'));
  return {
    kind: role === null && (isInbound ?? isAddress(author)) ? 'customer' : 'unknown',
    name: role ?? author,
    text: ownText(message, 'body') ?? '',
    at: times.map((key) => own(message, key)).find(Boolean),
    beside: besides(own(message, 'media')),
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
