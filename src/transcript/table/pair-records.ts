import { basename } from 'node:path';
import type { Json } from '../../json.ts';
import type { Found } from '../found.ts';
import type { Pairs } from './columns.ts';
import { type Row, whole } from './row.ts';

/** Of a question and its answer a row each is a conversation. */
export async function* pairRecords(
  rows: AsyncIterable<Row>,
  { question, answer }: Pairs,
  file: string,
  isWestern: boolean,
): AsyncGenerator<Found> {
  let count = -1;
  for await (const { record, info } of rows) {
    count += 1;
    if (count === 0) continue;
    const turns: Json[] = [
      { role: 'customer', text: record[question] ?? '' },
      { role: 'bot', text: record[answer] ?? '' },
    ];
    yield whole(
      file,
      `${basename(file).replace(/\.\w+$/, '')} ${count}`,
      { line: info.lines, turns, wasCut: false },
      isWestern,
    );
  }
}
