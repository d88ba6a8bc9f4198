/** A table of messages, one a row, put together into conversations: conversation id, time, sender, text. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { Json } from '../json.ts';
import type { Found } from './records.ts';
import type { Place } from './transcript.ts';

/** Bytes of one row. */
const longestRow = 1 << 20;
/** A conversation is over when so many rows of others have come since its last: exports sorted by time mix conversations. */
const patience = 20_000;
const delimiters = [',', ';', '\t'];

interface Columns {
  id: number;
  time: number | null;
  sender: number;
  text: number;
}

interface Open {
  line: number;
  lastRow: number;
  turns: Json[];
}

/** @param absolute Where `file`, the path as the user gave it, lies. */
export async function* csvRecords(absolute: string, file: string, head: string): AsyncGenerator<Found> {
  const flaws: Found[] = [];
  const flaw = (line: number, what: string): Found => ({ place: { file, line, offset: 0 }, flaw: what });
  const rows = createReadStream(absolute).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(head),
      info: true,
      max_record_size: longestRow,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void flaws.push(flaw(lineOf(error), error?.message ?? 'it is not CSV')),
    }),
  );
  const open = new Map<string, Open>();
  const closed = new Set<string>();
  let columns: Columns | null = null;
  let count = 0;
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield* flaws.splice(0);
    if (columns === null) {
      const named = columnsNamed(record);
      columns = named ?? columnsCounted(record.length);
      if (columns === null) {
        yield flaw(info.lines, `${record.length} columns, expected conversation id, time, sender and text`);
        return;
      }
      if (named !== null) continue;
    }
    const [id, sender, text] = [record[columns.id]?.trim(), record[columns.sender], record[columns.text]];
    if (id === undefined || id === '' || sender === undefined || text === undefined) {
      yield flaw(info.lines, `${record.length} columns, or no conversation id`);
      continue;
    }
    if (closed.has(id)) {
      yield flaw(
        info.lines,
        `a row of conversation "${id.slice(0, 80)}", ${patience} rows after the others: sort by conversation`,
      );
      continue;
    }
    count += 1;
    const known = open.get(id) ?? { line: info.lines, lastRow: count, turns: [] };
    known.turns.push({ role: sender, text, at: columns.time === null ? null : (record[columns.time] ?? null) });
    known.lastRow = count;
    // Taken out and put back: the map is in the order of last rows.
    open.delete(id);
    open.set(id, known);
    for (const [old, conversation] of open) {
      if (conversation.lastRow + patience > count) break;
      open.delete(old);
      closed.add(old);
      yield whole(file, old, conversation);
    }
  }
  yield* flaws.splice(0);
  for (const [id, conversation] of open) yield whole(file, id, conversation);
}

function whole(file: string, id: string, { line, turns }: Open): Found {
  const place: Place = { file, line, offset: 0 };
  return { place, value: { id, turns } };
}

function delimiterOf(head: string): string {
  const first = head.split('\n', 1)[0] ?? '';
  const counts = delimiters.map((one) => first.split(one).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

const names = {
  id: ['conversationid', 'conversation', 'id', 'sessionid', 'session', 'chatid', 'dialogueid', 'threadid', 'ticketid'],
  time: ['time', 'timestamp', 'at', 'date', 'datetime', 'createdat', 'sentat'],
  sender: ['sender', 'role', 'speaker', 'author', 'from', 'who', 'participant'],
  text: ['text', 'message', 'content', 'body', 'utterance'],
};

/** By the names of a first row that holds names; null where it holds none. */
function columnsNamed(row: readonly string[]): Columns | null {
  const plain = row.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const at = (wanted: readonly string[]) => wanted.map((name) => plain.indexOf(name)).find((index) => index >= 0) ?? -1;
  const [id, time, sender, text] = [at(names.id), at(names.time), at(names.sender), at(names.text)];
  return id < 0 || sender < 0 || text < 0 ? null : { id, time: time < 0 ? null : time, sender, text };
}

/** Without names: id, time, sender, text; or, of three, id, sender, text. */
function columnsCounted(count: number): Columns | null {
  if (count < 3) return null;
  return count === 3 ? { id: 0, time: null, sender: 1, text: 2 } : { id: 0, time: 1, sender: 2, text: 3 };
}

function lineOf(error: unknown): number {
  const line = (error as { lines?: number } | undefined)?.lines;
  return typeof line === 'number' ? line : 0;
}
