/** Conversations of a file, each a record: what holds several is taken apart. */
import type { FormatName } from './formats/format-names.ts';
import { formatOf } from './formats/index.ts';
import type { Found } from './found.ts';
import { recordsOf } from './records.ts';

const severalIn = 'taken apart where the chat was opened anew';

/** @param as Given where the user says what the file is; else its content tells. */
export async function* conversationsIn(absolute: string, file: string, as: FormatName | null): AsyncGenerator<Found> {
  for await (const found of recordsOf(absolute, file, as)) {
    const values = 'flaw' in found ? [] : (formatOf(found, as)?.conversationsIn?.(found.value) ?? []);
    if ('flaw' in found || values.length < 2) yield found;
    else for (const value of values) yield { ...found, value, note: severalIn };
  }
}
