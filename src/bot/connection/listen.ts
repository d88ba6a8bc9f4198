/** A stream of server-sent events that lasts as long as the conversation. */
import { BotFault } from '../bot.ts';
import type { HttpClient } from './http-client.ts';
import { serverEvents, type ServerEvent } from './sse.ts';

export interface Listening {
  url: string;
  headers: Record<string, string>;
  /** @throws BotFault for what cannot be read. */
  heard: (event: ServerEvent, name: string) => void;
  /** Nothing more will come. */
  ended: (fault: BotFault) => void;
}

/** Resolves once the stream is open, so that nothing said afterwards is missed. @param closing Ends it. @throws BotFault */
export function listen(
  http: HttpClient,
  { url, headers, heard, ended }: Listening,
  closing: AbortSignal,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const request = {
      method: 'GET',
      url,
      headers: { accept: 'text/event-stream', ...headers },
      body: null,
      endless: true,
    };
    const listening = http.stream(request, closing, async ({ name, chunks }) => {
      resolve();
      for await (const event of serverEvents(name, chunks)) heard(event, name);
      throw new BotFault('bot-error', `The stream of ${name} ended.`);
    });
    listening.catch((error: unknown) => {
      reject(error);
      if (error instanceof BotFault) ended(error);
    });
  });
}
