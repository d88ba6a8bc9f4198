/**
 * A large JSON document taken apart without holding it: a parser would give up at the first damaged value and keep nothing of what
 * follows, and build in JavaScript what `JSON.parse` builds natively. Only brackets and strings are followed here; whether an
 * item is JSON is found by whoever parses it, and costs that item alone.
 */

export interface JsonItem {
  /** Of an outermost object, the name of the member the item is or stands in; null in an outermost list. */
  member: string | null;
  bytes: Buffer;
  /** Where it begins: the line from 1, the offset in bytes from 0. */
  line: number;
  offset: number;
  /** `too-long`: more bytes than may be held. `unfinished`: the document ends within it. Both without bytes. */
  flaw: 'too-long' | 'unfinished' | null;
}

/**
 * Items of an outermost list; of an outermost object, each member, and where a member is a list each of its items.
 * @param longest Bytes an item may have.
 */
export async function* jsonItems(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<JsonItem> {
  const scan = scanner(longest);
  for await (const chunk of chunks) yield* scan.next(chunk);
  yield* scan.end();
}

const lineBreak = 10;
const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

interface Begun {
  kind: 'string' | 'nested' | 'bare';
  line: number;
  offset: number;
  parts: Buffer[];
  size: number;
}

function scanner(longest: number) {
  let line = 1;
  let offset = 0;
  let depth = 0;
  /** Depth at which items stand: 1, or 2 in a list that is a member. */
  let level = 1;
  let isObject = false;
  let awaitsName = false;
  let member: string | null = null;
  let isString = false;
  let isEscaped = false;
  let begun: Begun | null = null;
  let items: JsonItem[] = [];

  function begin(kind: Begun['kind'], at: number): void {
    begun = { kind, line, offset: offset + at, parts: [], size: 0 };
  }

  function hold(part: Buffer): void {
    begun!.size += part.length;
    if (begun!.size <= longest) begun!.parts.push(part);
    else begun!.parts = [];
  }

  function finish(chunk: Buffer, to: number): void {
    const { line, offset: start } = begun!;
    hold(chunk.subarray(Math.max(0, start - offset), to));
    const { parts, size } = begun!;
    begun = null;
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    if (isObject && level === 1 && awaitsName) member = nameIn(bytes);
    else items.push({ member, bytes, line, offset: start, flaw: size > longest ? 'too-long' : null });
  }

  function open(byte: number, at: number): void {
    const isMemberList = byte === openList && isObject && depth === 1 && level === 1 && begun === null;
    if (depth === 0) {
      isObject = byte === openObject;
      awaitsName = isObject;
    } else if (isMemberList) level = 2;
    else if (begun === null) begin('nested', at);
    depth += 1;
  }

  function close(chunk: Buffer, at: number): void {
    if (begun?.kind === 'bare') finish(chunk, at);
    depth = Math.max(0, depth - 1);
    if (begun !== null && depth === level) finish(chunk, at + 1);
    else if (depth < level) level = 1;
  }

  return {
    next(chunk: Buffer): JsonItem[] {
      items = [];
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at]!;
        if (byte === lineBreak) line += 1;
        if (isString) {
          if (isEscaped) isEscaped = false;
          else if (byte === backslash) isEscaped = true;
          else if (byte === quote) {
            isString = false;
            if (begun?.kind === 'string') finish(chunk, at + 1);
          }
        } else if (byte === quote) {
          isString = true;
          if (begun === null) begin('string', at);
        } else if (byte === openList || byte === openObject) open(byte, at);
        else if (byte === closeList || byte === closeObject) close(chunk, at);
        else if (byte === comma || byte === colon || byte <= 32) {
          if (begun?.kind === 'bare') finish(chunk, at);
          if (isObject && depth === 1 && byte > 32) awaitsName = byte === comma;
        } else if (begun === null && depth === level) begin('bare', at);
      }
      if (begun !== null) hold(chunk.subarray(Math.max(0, begun.offset - offset)));
      offset += chunk.length;
      return items;
    },
    end(): JsonItem[] {
      if (begun === null && depth === 0) return [];
      const at = begun ?? { line, offset };
      return [{ member, bytes: Buffer.alloc(0), line: at.line, offset: at.offset, flaw: 'unfinished' }];
    },
  };
}

function nameIn(bytes: Buffer): string {
  try {
    return String(JSON.parse(bytes.toString()));
  } catch {
    return '';
  }
}
