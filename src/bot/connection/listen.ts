/** A stream of server-sent events that lasts as long as the conversation, over however many connections. */
import { BotFault } from '../bot.ts';
import type { HttpClient } from './http-client.ts';
import { placeOf } from './place.ts';
import { serverEvents, type ServerEvent } from './sse.ts';

export interface Listening {
  url: string;
  headers: Record<string, string>;
  /** @throws BotFault for what cannot be read. */
  heard: (event: ServerEvent, name: string) => void;
  /** Nothing more will come. */
  ended: (fault: BotFault) => void;
}

/**
 * Resolves once the stream is open, so that nothing said afterwards is missed. Servers that number their events end streams at will, and are
 * asked for what comes after the last one.
 * @param closing Ends it. @throws BotFault
 */
export function listen(
  http: HttpClient,
  { url, headers, heard, ended }: Listening,
  closing: AbortSignal,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    /** @param after Id of the last event. @returns That of a stream which may be gone on with; null: it may not. */
    const connection = async (after: string | null): Promise<string | null> => {
      const resumed = after === null ? {} : { 'last-event-id': after };
      const request = {
        method: 'GET',
        url,
        headers: { accept: 'text/event-stream', ...headers, ...resumed },
        body: null,
        endless: true,
      };
      let last: string | null = null;
      let isUnread = false;
      const over = new BotFault('bot-error', `The stream of GET ${placeOf(url)} ended.`);
      try {
        await http.stream(request, closing, async ({ name, chunks }) => {
          resolve();
          for await (const event of serverEvents(name, chunks)) {
            isUnread = true;
            heard(event, name);
            isUnread = false;
            last = event.id;
          }
        });
      } catch (error) {
        if (closing.aborted || isUnread || last === null) throw error;
      }
      if (last === null) throw over;
      return last;
    };
    const listening = async (): Promise<void> => {
      for (let last: string | null = null; ;) last = await connection(last);
    };
    listening().catch((error: unknown) => {
      reject(error);
      if (error instanceof BotFault) ended(error);
    });
  });
}
