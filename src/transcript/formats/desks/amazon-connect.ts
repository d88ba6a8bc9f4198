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
    return deskTranscript(
      {
        id: ownText(record, 'ContactId') ?? ownText(own(record, 'CustomerMetadata'), 'ContactId'),
        said: listOf(own(record, 'Transcript')).map((item) => saidOf(item, roles)),
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

function saidOf(item: Json, roles: ReadonlyMap<string | null, string | null>): Said {
  const role = ownText(item, 'ParticipantRole') ?? roles.get(ownText(item, 'ParticipantId')) ?? '';
  const type = ownText(item, 'ContentType') ?? 'text/plain';
  const at = own(item, 'AbsoluteTime') ?? own(own(item, 'Time'), 'AbsoluteTime');
  const name = ownText(item, 'DisplayName');
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

/** What an interactive message asks, without the choices it offers. */
function titleOf(text: string): string {
  try {
    const content = own(own(JSON.parse(text) as Json, 'data'), 'content');
    return [ownText(content, 'title'), ownText(content, 'subtitle')].filter((part) => part !== null).join('\n');
  } catch {
    return text;
  }
}
