import { BotFault } from '../bot.ts';
import { toldError } from '../lacking.ts';
import type { HttpStream } from './http-attempt.ts';
import { whole } from './http-client.ts';
import { jsonBody } from './json-body.ts';

/** Whatever came in the place of events is read to its end, so that what is told is what there was. @param wanted `text/event-stream`. */
export async function noEvents(stream: HttpStream, wanted: string): Promise<never> {
  const answer = jsonBody({ ...stream, bytes: await whole(stream.chunks) });
  throw (
    toldError(stream.name, answer) ??
    new BotFault('bot-error', `${stream.name} answered with JSON where ${wanted} was expected.`)
  );
}
