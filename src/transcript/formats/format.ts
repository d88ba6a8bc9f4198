import type { Json } from '../../json.ts';
import type { FileKnowledge } from '../learn-file.ts';
import type { Tally } from '../tally.ts';
import type { Transcript } from '../transcript.ts';
import type { FormatName } from './format-names.ts';

/** What the file around a record says, where the records do not say it themselves. */
export interface Surroundings {
  /** E.g. `airline`; null: not told. */
  domain: string | null;
  /** Task id → what the customer wants. */
  goals: ReadonlyMap<string, string>;
}

/** A plain object in the table of index.ts: one shape of record, and how it becomes a transcript. */
export interface Format {
  name: FormatName;
  /** In a sentence, e.g. `τ-bench`. */
  title: string;
  /** What it expects of a record, for whoever got it wrong. */
  expected: string;
  recognises(record: Json): boolean;
  /** Records of one conversation each, of a record that may hold several; absent: it holds one. */
  conversationsIn?(record: Json): Json[];
  /** @param file What only the file as a whole shows: who is who in it, and how it spells times. @returns What is wrong, as text, where the record is of this format and can't be read. */
  read(record: Json, around: Surroundings, file: FileKnowledge, tally: Tally): Transcript | string;
}

export const nothingAround: Surroundings = { domain: null, goals: new Map() };
