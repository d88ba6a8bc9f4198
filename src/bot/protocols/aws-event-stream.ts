/** AWS's binary streams of events: https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html#streaming-event-stream */
import { crc32 } from 'node:zlib';
import { BotFault } from '../bot.ts';

export interface AwsEvent {
  headers: Record<string, string>;
  payload: Uint8Array;
}

/** Total length, length of the headers, checksum of both. */
const prelude = 12;
const checksum = 4;

/** @throws BotFault for bytes that are no events, or end within one. */
export async function* awsEvents(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<AwsEvent> {
  const broken = (what: string): BotFault => new BotFault('bot-error', `The stream of ${name} ${what}.`);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= prelude) {
      if (crc32(rest.subarray(0, 8)) !== rest.readUInt32BE(8)) throw broken('holds bytes that are no events');
      const length = rest.readUInt32BE(0);
      if (rest.length < length) break;
      const whole = rest.subarray(0, length);
      if (crc32(whole.subarray(0, -checksum)) !== whole.readUInt32BE(length - checksum))
        throw broken('holds an event that was damaged on its way');
      const payloadAt = prelude + whole.readUInt32BE(4);
      yield { headers: headersIn(whole.subarray(prelude, payloadAt)), payload: whole.subarray(payloadAt, -checksum) };
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw broken('ended in the middle of a reply');
}

const text = 7;
/** Bytes of a value by its type; texts and bytes tell their length. */
const sizes = [0, 0, 1, 2, 4, 8, null, null, 8, 16];

/** Those that are texts. */
function headersIn(bytes: Buffer): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < bytes.length;) {
    const nameEnd = at + 1 + bytes[at]!;
    const name = bytes.toString('utf8', at + 1, nameEnd);
    const type = bytes[nameEnd]!;
    const size = sizes[type] ?? null;
    const valueAt = nameEnd + (size === null ? 3 : 1);
    const valueEnd = valueAt + (size ?? bytes.readUInt16BE(nameEnd + 1));
    if (type === text) headers[name] = bytes.toString('utf8', valueAt, valueEnd);
    at = valueEnd;
  }
  return headers;
}
