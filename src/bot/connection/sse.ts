/** Server-sent events, as they arrive. */
import { createParser } from 'eventsource-parser';
import { BotFault } from '../bot.ts';

export interface ServerEvent {
  /** `message` when the server names none. */
  event: string;
  data: string;
  /** The last one told so far; null: the server numbers nothing. */
  id: string | null;
}

export async function* serverEvents(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const ready: ServerEvent[] = [];
  let last: string | null = null;
  const parser = createParser({
    onEvent: ({ event, data, id }) => ready.push({ event: event ?? 'message', data, id: (last = id ?? last) }),
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    try {
      parser.feed(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      throw new BotFault('bot-error', `The stream of ${name} is not UTF-8.`, { cause: error });
    }
    yield* ready.splice(0);
  }
  // Some senders leave out the blank line after their last event.
  parser.feed('\n\n');
  yield* ready;
}
