import type { Json } from '../../json.ts';
import { entriesOf } from '../messages.ts';
import { isObject, own, ownText } from '../own.ts';
import type { Transcript } from '../transcript.ts';
import type { Format } from './format.ts';

/** A list of messages, or an object with one under `messages`. */
export const openai = {
  name: 'openai',
  title: 'OpenAI messages',
  expected:
    '[{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}], or an object with such "messages"',
  recognises: (record) => messagesOf(record)?.some((message) => ownText(message, 'role') !== null) ?? false,
  read(record, _, tally) {
    const messages = messagesOf(record);
    if (messages === null) return 'it holds no messages';
    const { messages: _messages, id: _id, ...others } = isObject(record) ? record : {};
    const { metadata, ...rest } = others;
    const about = { ...rest, ...(isObject(metadata) ? metadata : {}) };
    const entries = entriesOf(messages, tally);
    return {
      id: ownText(record, 'id') ?? ownText(record, 'conversation_id'),
      entries,
      scenario: ownText(about, 'scenario'),
      persona: ownText(about, 'persona'),
      intent: ownText(about, 'intent'),
      goal: ownText(about, 'goal') ?? '',
      tags: [],
      repetition: null,
      label: null,
      end: null,
      signals: entries.some(({ by, calls }) => by === 'tool' || calls.length > 0),
      meta: about,
    } satisfies Transcript;
  },
} as const satisfies Format;

function messagesOf(record: Json): Json[] | null {
  const messages = Array.isArray(record) ? record : own(record, 'messages');
  return Array.isArray(messages) ? messages : null;
}
