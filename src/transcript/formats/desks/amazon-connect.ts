import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { deskTranscript, listOf, type Said, seatIn, toPerson } from './desk.ts';

/** A chat of Amazon Connect, as its transcripts and Contact Lens write it. */
export const amazonConnect: Format = {
  name: 'amazon-connect',
  title: 'Amazon Connect',
  expected:
    '{"ContactId": "…", "Participants": […], "Transcript": [{"ParticipantRole": "CUSTOMER", "Content": "…", "AbsoluteTime": "…", "Type": "MESSAGE"}]}',
  recognises: (record) => listOf(own(record, 'Transcript')).some((item) => own(item, 'ParticipantId') !== undefined),
  read(record, _, file, tally) {
    const roles = new Map(
      listOf(own(record, 'Participants')).map((one) => [
        ownText(one, 'ParticipantId'),
        ownText(one, 'ParticipantRole'),
      ]),
    );
    const begun = Date.parse(ownText(record, 'InitiationTimestamp') ?? '');
    return deskTranscript(
      {
        id: ownText(record, 'ContactId') ?? ownText(own(record, 'CustomerMetadata'), 'ContactId'),
        said: listOf(own(record, 'Transcript')).map((item) => saidOf(item, roles, begun)),
      },
      file,
      tally,
    );
  },
};

const kinds: Record<string, Said['kind']> = {
  CUSTOMER: 'customer',
  AGENT: 'human agent',
  SUPERVISOR: 'human agent',
  // Flows and Lex speak as the system.
  SYSTEM: 'bot',
  CUSTOM_BOT: 'bot',
};

/** @param begun When the contact did, in ms since 1970, which the offsets of calls count from; NaN: not told. */
function saidOf(item: Json, roles: ReadonlyMap<string | null, string | null>, begun: number): Said {
  const id = ownText(item, 'ParticipantId') ?? '';
  // Of a call whose participants are not listed, what they are called is their role.
  const role = ownText(item, 'ParticipantRole') ?? roles.get(id) ?? id;
  const type = ownText(item, 'ContentType') ?? 'text/plain';
  const at = own(item, 'AbsoluteTime') ?? own(own(item, 'Time'), 'AbsoluteTime') ?? offsetFrom(begun, item);
  const name = ownText(item, 'DisplayName');
  if (ownText(item, 'Type') === 'ATTACHMENT')
    return { kind: seatIn(kinds, role), name: name ?? role, text: '', at, beside: ['attachments'] };
  const isEvent = (ownText(item, 'Type') ?? 'MESSAGE') !== 'MESSAGE' || type.includes('.event.');
  if (isEvent) {
    const isTransfer = /\.transfer\.(?:succeeded|initiated)/.test(type);
    const what = `events of type "${type.split('.').slice(-2).join('.')}"`;
    return { kind: 'nobody', name, text: '', at, what, ...(isTransfer && { calls: [toPerson()] }) };
  }
  const text = ownText(item, 'Content') ?? '';
  return {
    kind: seatIn(kinds, role),
    name: name ?? role,
    text: type.includes('interactive') ? titleOf(text) : text,
    at,
  };
}

function offsetFrom(begun: number, item: Json): number | undefined {
  const offset = own(item, 'BeginOffsetMillis');
  return typeof offset === 'number' && !Number.isNaN(begun) ? begun + offset : undefined;
}

/** What an interactive message asks, without the choices it offers. */
function titleOf(text: string): string {
  try {
    const content = own(own(JSON.parse(text) as Json, 'data'), 'content');
    return [ownText(content, 'title'), ownText(content, 'subtitle')].filter((part) => part !== null).join('\n');
  } catch {
    return text;
  }
}
