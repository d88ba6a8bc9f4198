/** A row of a table as it was read, and what rows become. */
import type { Json } from '../../json.ts';
import type { Found } from '../found.ts';
import type { Place } from '../transcript.ts';

export interface Row {
  record: string[];
  info: { lines: number };
}

/** What is known of a conversation when its rows are at an end. */
interface Held {
  line: number;
  turns: Json[];
  /** A text in it was cut at delimiters, and put together again. */
  wasCut: boolean;
}

export function whole(file: string, id: string, { line, turns, wasCut }: Held, isWestern: boolean): Found {
  const notes = [
    ...(isWestern ? ['text in Windows-1252, read as such'] : []),
    ...(wasCut ? ['more cells in a row than columns: taken for delimiters in its text, which nobody quoted'] : []),
  ];
  const place: Place = { file, line, offset: 0 };
  return { place, value: { id, turns }, format: 'csv', ...(notes.length > 0 && { note: notes.join('; ') }) };
}
