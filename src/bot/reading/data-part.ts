/** A line of the AI SDK's data stream: a letter that says what it is, a colon, a JSON value. */
import type { Json } from '../../json.ts';
import { streamedJson } from '../connection/json-body.ts';
import type { StreamEvent } from './stream-event.ts';

/** @throws BotFault for a line that is none. */
export function partIn(name: string, line: string): StreamEvent {
  const at = line.indexOf(':');
  const data = streamedJson(name, line.slice(at + 1));
  const make = makers[line.slice(0, at).trim()] ?? aside;
  return make(data);
}

const aside = (data: Json): StreamEvent => ({ name: 'metadata', data });

const makers: Record<string, (data: Json) => StreamEvent> = {
  '0': (data) => ({ name: null, data }),
  '3': (data) => ({ name: 'error', data: { error: data } }),
  '9': (data) => ({ name: 'tool-call', data }),
  d: (data) => ({ name: 'finish', data }),
};
