import type { Json } from '../../json.ts';
import { entriesOf } from '../messages/messages.ts';
import { isObject, own, ownText } from '../own.ts';
import type { Transcript } from '../transcript.ts';
import type { Format } from './format.ts';

/** A list of messages or of items, or an object with one under `messages`, `input`, `items` or `contents`. */
export const openai = {
  name: 'openai',
  title: 'OpenAI messages',
  expected:
    '[{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}], or an object with such "messages"',
  recognises: (record) => messagesOf(record)?.some(isMessage) ?? false,
  read(record, _, file, tally) {
    const messages = messagesOf(record);
    if (messages === null) return 'it holds no messages';
    const {
      messages: _messages,
      input: _input,
      items: _items,
      contents: _contents,
      id: _id,
      ...others
    } = isObject(record) ? record : {};
    const { metadata, ...rest } = others;
    const about = { ...rest, ...(isObject(metadata) ? metadata : {}) };
    const entries = entriesOf(messages, file, tally);
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
      signals: file.signals(entries.some(({ by, calls }) => by === 'tool' || calls.length > 0)),
      meta: about,
    } satisfies Transcript;
  },
} as const satisfies Format;

/** A list of messages has one that names who speaks, in one of the ways of messages/. */
export const isMessage = (message: Json): boolean =>
  ownText(message, 'role') !== null ||
  (ownText(message, 'type') !== null && spoken.some((key) => own(message, key) !== undefined));

const spoken = ['content', 'data', 'kwargs', 'parts', 'arguments', 'output', 'summary'];

function messagesOf(record: Json): Json[] | null {
  if (Array.isArray(record)) return record;
  const lists = ['messages', 'items', 'input', 'contents'].map((key) => own(record, key));
  return lists.find((list) => Array.isArray(list)) ?? null;
}
