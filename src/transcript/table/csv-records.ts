/** A table of messages, one a row, put together into conversations: conversation id, time, sender, text. */
import { plural } from '../../counts.ts';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Json } from '../../json.ts';
import { type Encoding, encodingOf, textOf } from '../encoding.ts';
import type { Found } from '../found.ts';
import { cellsOf } from './cells.ts';
import { type Layout, layoutOf } from './delimiter.ts';
import { pairRecords } from './pair-records.ts';
import { type Row, whole } from './row.ts';

/** Bytes of one row. */
const longestRow = 1 << 20;
/** A conversation is over when so many rows of others have come since its last: exports sorted by time mix conversations. */
const patience = 20_000;
/** Characters looked at to find out how the table is laid out. */
const headLength = 1 << 18;

interface Open {
  line: number;
  lastRow: number;
  turns: Json[];
  /** A text in it was cut at delimiters, and put together again. */
  wasCut: boolean;
}

/** @param absolute Where `file`, the path as the user gave it, lies. */
export async function* csvRecords(absolute: string, file: string): AsyncGenerator<Found> {
  const flaw = (line: number, what: string): Found => ({ place: { file, line, offset: 0 }, flaw: what });
  const encoding = await encodingOf(absolute);
  const { columns, pairs, ...layout } = layoutOf(await headOf(absolute, encoding));
  const flaws: Found[] = [];
  const isWestern = encoding === 'windows-1252';
  const open = new Map<string, Open>();
  const closed = new Set<string>();
  let count = 0;
  const rows = rowsOf(absolute, encoding, layout, (line, what) => void flaws.push(flaw(line, what)));
  if (columns === null) {
    if (pairs === null)
      yield flaw(
        1,
        'it is no table of messages: expected columns conversation, time, sender and text, by name or in this order; or question and answer, by name',
      );
    else {
      const from = { file, delimiter: layout.delimiter, isWestern };
      for await (const found of pairRecords(rows, pairs, from)) yield* [...flaws.splice(0), found];
      yield* flaws;
    }
    return;
  }
  for await (const { record, info } of rows) {
    yield* flaws.splice(0);
    count += 1;
    if (count === 1 && columns.isHeaded) continue;
    const { id, time, sender, text, wasCut } = cellsOf(record, columns, layout.delimiter);
    if (id === undefined || id === '' || sender === undefined || text === undefined) {
      yield flaw(info.lines, `${plural(record.length, 'column')}, or no conversation id`);
      continue;
    }
    if (closed.has(id)) {
      const what = `a row of conversation "${id.slice(0, 80)}", ${patience} rows after the others: sort by conversation`;
      yield flaw(info.lines, what);
      continue;
    }
    const known = open.get(id) ?? { line: info.lines, lastRow: count, turns: [], wasCut: false };
    known.turns.push({ role: sender, text, at: time });
    known.wasCut ||= wasCut;
    known.lastRow = count;
    // Taken out and put back: the map is in the order of last rows.
    open.delete(id);
    open.set(id, known);
    for (const [old, conversation] of open) {
      if (conversation.lastRow + patience > count) break;
      open.delete(old);
      closed.add(old);
      yield whole(file, old, conversation, isWestern);
    }
  }
  yield* flaws.splice(0);
  for (const [id, conversation] of open) yield whole(file, id, conversation, isWestern);
}

function rowsOf(
  absolute: string,
  encoding: Encoding,
  { delimiter, isSaid }: Omit<Layout, 'columns' | 'pairs'>,
  onFlaw: (line: number, what: string) => void,
): AsyncIterable<Row> {
  const parser = parse({
    delimiter,
    from_line: isSaid ? 2 : 1,
    info: true,
    max_record_size: longestRow,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      onFlaw(lineOf(error), error?.message ?? 'it is not CSV');
      return undefined;
    },
  });
  return Readable.from(textOf(absolute, encoding)).pipe(parser);
}

async function headOf(absolute: string, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of textOf(absolute, encoding)) {
    head += text;
    if (head.length >= headLength) break;
  }
  return head.slice(0, headLength);
}

function lineOf(error: unknown): number {
  const line = (error as { lines?: number } | undefined)?.lines;
  return typeof line === 'number' ? line : 0;
}
