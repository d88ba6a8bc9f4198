import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said, seatIn } from './desk.ts';

/** A conversation of Genesys Cloud: phrases of its transcripts, or the messages of a recording, of a chat or of a messenger. */
export const genesys: Format = {
  name: 'genesys',
  title: 'Genesys Cloud',
  expected:
    '{"conversationId": "…", "transcripts": [{"phrases": [{"text": "…", "participantPurpose": "external", "startTimeMs": 1772442845000}]}]}',
  recognises: (record) => spokenOf(record).length > 0,
  read: (record, _, file, tally) =>
    deskTranscript(
      { id: ownText(record, 'conversationId') ?? ownText(record, 'id'), said: spokenOf(record).map(saidOf) },
      file,
      tally,
    ),
};

const spokenOf = (record: Json): Json[] => [
  ...listOf(own(record, 'transcripts'))
    .flatMap((transcript) => listOf(own(transcript, 'phrases')))
    .filter((phrase) => own(phrase, 'participantPurpose') !== undefined),
  ...listOf(own(record, 'messagingTranscript')),
  ...listOf(own(record, 'transcript')).filter((message) => own(message, 'participantPurpose') !== undefined),
];

/** What a participant is there for. */
const purposes: Record<string, Said['kind']> = {
  external: 'customer',
  customer: 'customer',
  internal: 'human agent',
  agent: 'human agent',
  user: 'human agent',
  bot: 'bot',
  botflow: 'bot',
  ivr: 'bot',
  voicebot: 'bot',
  workflow: 'bot',
  acd: 'nobody',
};

function saidOf(spoken: Json): Said {
  const purpose = ownText(spoken, 'participantPurpose') ?? ownText(spoken, 'purpose') ?? '';
  const named = own(spoken, 'fromUser');
  const isOutside = purpose === '' && own(spoken, 'fromExternalContact') !== undefined;
  return {
    kind: isOutside ? 'customer' : seatIn(purposes, purpose.toLowerCase()),
    name: ownText(named, 'name') ?? (purpose === '' ? null : purpose),
    // What was heard, with capitals and full stops where Genesys put them.
    text: ['decoratedText', 'text', 'messageText', 'body'].map((key) => ownText(spoken, key)).find(Boolean) ?? '',
    at: own(spoken, 'startTimeMs') ?? own(spoken, 'timestamp') ?? own(spoken, 'utc'),
    beside: besides(own(spoken, 'messageMediaAttachments') ?? own(spoken, 'messageMedia')),
    what: 'messages of queues',
  };
}
