/** How the body of an answer is to be read: by its declared type, and where that says little, or something else, by its first lines. */
import { jsonIn } from '../connection/json-body.ts';
import { mediaType } from './body-text.ts';

/** `parts`: lines of a letter and a JSON value, as the AI SDK streamed them before it had messages of its own. */
export type BodyKind = 'events' | 'lines' | 'parts' | 'whole';

export interface KnownBody {
  kind: BodyKind;
  /** All of it, what was looked at included. */
  chunks: AsyncIterable<Uint8Array>;
}

const lineTypes = /^application\/(x-)?(nd-?json|jsonl|json-?lines|json-seq|stream\+json)$/;
/** Types that servers give to anything. */
const vagueTypes = /^$|^text\/(plain|html)$|^application\/octet-stream$|json$/;
/** A stream shows itself sooner. */
const mostLooked = 64 * 1024;

export async function bodyKind(headers: Record<string, string>, chunks: AsyncIterable<Uint8Array>): Promise<KnownBody> {
  const type = mediaType(headers['content-type']);
  if (type === 'text/event-stream') return { kind: 'events', chunks };
  if (lineTypes.test(type)) return { kind: 'lines', chunks };
  if (headers['x-vercel-ai-data-stream'] !== undefined) return { kind: 'parts', chunks };
  if (!vagueTypes.test(type)) return { kind: 'whole', chunks };

  const iterator = chunks[Symbol.asyncIterator]();
  const looked: Uint8Array[] = [];
  let start = '';
  let kind: BodyKind | null = null;
  while (kind === null) {
    const next = await iterator.next();
    if (next.done === true) kind = 'whole';
    else {
      looked.push(next.value);
      start += Buffer.from(next.value).toString('latin1');
      kind = kindByStart(start.replace(/^ï»¿/, '')) ?? (start.length > mostLooked ? 'whole' : null);
    }
  }
  return { kind, chunks: again(looked, iterator) };
}

/** null: what is there so far may be the beginning of several. */
function kindByStart(start: string): BodyKind | null {
  const text = start.trimStart();
  if (text === '') return null;
  if (text.startsWith('{')) return kindOfValues(text);
  const fields = /^(?:(?:event|id|retry|):[^\r\n]*[\r\n]+)*/.exec(text)![0];
  const next = text.slice(fields.length);
  if (next.startsWith('data:')) return 'events';
  const mayGoOn = ['data:', 'event:', 'id:', 'retry:', ':'].some(
    (field) => field.startsWith(next) || (field !== 'data:' && next.startsWith(field)),
  );
  return mayGoOn ? null : 'whole';
}

/** JSON values a line, though nobody said so. */
function kindOfValues(text: string): BodyKind | null {
  const end = text.indexOf('\n');
  if (end < 0) return null;
  if (jsonIn(text.slice(0, end)) === undefined) return 'whole';
  const rest = text.slice(end).trimStart();
  if (rest === '') return null;
  return rest.startsWith('{') ? 'lines' : 'whole';
}

async function* again<T>(looked: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* looked;
  yield* { [Symbol.asyncIterator]: () => rest };
}
