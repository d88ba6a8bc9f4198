import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import { streamedJson } from '../connection/json-body.ts';
import { decoderFor, type Decoder } from './body-text.ts';

/** JSON values, one a line, as they arrive. @throws BotFault for a line that is none. */
export async function* jsonLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Json> {
  const decoder = decoderFor('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoded(decoder, chunk, name)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield streamedJson(name, withoutMark(line));
  }
  if (rest.trim() !== '') yield streamedJson(name, withoutMark(rest));
}

/** A sequence of JSON texts (RFC 7464) begins each with a separator. */
function withoutMark(line: string): string {
  return line.startsWith('\u001E') ? line.slice(1) : line;
}

function decoded(decoder: Decoder, chunk: Uint8Array, name: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new BotFault('bot-error', `${name} streamed bytes that are not UTF-8.`);
  }
}
