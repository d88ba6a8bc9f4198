/** A bot behind plain HTTP, asked for a person in one way. */
import type { Json } from '../../json.ts';
import type { HttpBotSpec } from '../../scenario/schema/bot-schema.ts';
import { mediaType } from '../reading/body-text.ts';
import { valuesIn } from '../reading/values-in.ts';
import { exchange, lastResponse, type Exchange, type LookOptions } from './exchange.ts';
import { wordsPlace } from './reply-place.ts';

/** Said to the bot: a handoff shows then, if one ever does. */
export const wantsPerson = 'I want to talk to a person';

export type HttpWay = Pick<HttpBotSpec, 'url' | 'auth' | 'method' | 'timeout'>;

/** What is sent, and what came of it. */
export interface Asked {
  spec: HttpBotSpec;
  held: Exchange;
}

/** With the place of its words in the reply, where they stand where nobody looks of itself. */
export async function placed(spec: HttpBotSpec, options: LookOptions): Promise<Asked> {
  const held = await exchange(spec, [wantsPerson], options);
  const response = lastResponse(held);
  if (held.fault === null || response === null || response.status >= 300) return { spec, held };
  // It took the request: its words stand where nobody looked.
  const place = wordsPlace(bodiesOf(held), isStreamed(held), wantsPerson);
  if (place === null) return { spec, held };
  const other = { ...spec, ...place };
  const again = await exchange(other, [wantsPerson], options);
  return again.fault === null ? { spec: other, held: again } : { spec, held };
}

/** Whether the answer has to do with the words: without them it is another, or an error. @param silent The same with nothing said. */
export async function hears(silent: HttpBotSpec, held: Exchange, options: LookOptions): Promise<boolean> {
  const other = await exchange(silent, [wantsPerson], options);
  return other.fault !== null || textOf(other) !== textOf(held);
}

export const textOf = ({ replies }: Exchange): string =>
  replies.flatMap(({ messages }) => messages.map(({ text }) => text)).join(' ');

export function isStreamed(held: Exchange): boolean {
  const type = mediaType(lastResponse(held)?.headers['content-type'] ?? '');
  return type === 'text/event-stream' || /ndjson|jsonl/.test(type);
}

/** What was answered, as paths see it. */
export const bodiesOf = (held: Exchange): Json[] => valuesIn(lastResponse(held)?.body ?? '');
