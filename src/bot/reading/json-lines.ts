import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import { streamedJson } from '../connection/json-body.ts';
import { decoderFor, type Decoder } from './body-text.ts';

/** JSON values, one a line, as they arrive. @throws BotFault for a line that is none. */
export async function* jsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  contentType = '',
): AsyncGenerator<Json> {
  for await (const line of linesOf(name, chunks, contentType)) yield streamedJson(name, withoutMark(line));
}

/** Lines that hold something. */
export async function* linesOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<string> {
  const decoder = decoderFor(contentType);
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoded(decoder, chunk, name)).split('\n');
    rest = lines.pop()!;
    yield* lines.filter(holdsSomething);
  }
  if (holdsSomething(rest)) yield rest;
}

const holdsSomething = (line: string): boolean => line.trim() !== '';

/** A sequence of JSON texts (RFC 7464) begins each with a separator. */
function withoutMark(line: string): string {
  return line.startsWith('\u001E') ? line.slice(1) : line;
}

function decoded(decoder: Decoder, chunk: Uint8Array, name: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new BotFault('bot-error', `${name} streamed bytes that are no text in ${decoder.encoding.toUpperCase()}.`);
  }
}
