import { basename } from 'node:path';
import type { Found } from '../found.ts';
import { uncut } from './cells.ts';
import type { Pairs } from './columns.ts';
import { type Row, whole } from './row.ts';

/** Of a question and its answer a row each is a conversation. What was cut at delimiters is taken for the answer. */
export async function* pairRecords(
  rows: AsyncIterable<Row>,
  { question, answer, width }: Pairs,
  { file, delimiter, isWestern }: { file: string; delimiter: string; isWestern: boolean },
): AsyncGenerator<Found> {
  const topic = basename(file).replace(/\.\w+$/, '');
  let count = -1;
  for await (const { record, info } of rows) {
    count += 1;
    if (count === 0) continue;
    const { at, wasCut } = uncut(record, { width, text: answer }, delimiter);
    const turns = [
      { role: 'customer', text: at(question) ?? '' },
      { role: 'bot', text: at(answer) ?? '' },
    ];
    yield whole(file, `${topic} ${count}`, { line: info.lines, turns, wasCut }, isWestern);
  }
}
