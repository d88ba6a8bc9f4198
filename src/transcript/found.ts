import type { Json } from '../json.ts';
import type { FormatName } from './formats/format-names.ts';
import type { Surroundings } from './formats/format.ts';
import type { Place } from './transcript.ts';

/** A record and what the file says around it, or what is wrong at this place. */
export type Found = { place: Place } & (
  | {
      value: Json;
      around?: Surroundings;
      /** Where the file says what its records are. */
      format?: FormatName;
      /** Something changed in reading it, for the tally. */
      note?: string;
    }
  | { flaw: string }
);
