/** Which cells of a plan are held, what they meet, and what of the rest they leave out. */
import type { CoverKind } from '../../scenario/schema/suite-schema.ts';

/** What a caller may say of it beside the suite. */
export interface CoverChoice {
  cover?: CoverKind | undefined;
  /** At most. */
  cells?: number | undefined;
}

export interface Cover {
  choose: CoverKind;
  /** Held, and all there are. */
  cells: number;
  of: number;
  /** 2: pairs, 3: triples; of a sample pairs are counted. */
  strength: number;
  /** Tuples that meet in a held cell, and all that meet in any. */
  met: number;
  tuples: number;
  /** Of contacts, by volume and stakes, the share that the unmet tuples stand for: 0 to 1. */
  missed: number;
  /** Tuples that no cell meets, those of most contacts first, each by its parts: `intent refund`. So many of them are told. */
  unmet: string[][];
}

/** So many unmet tuples are told. */
export const mostTold = 20;
