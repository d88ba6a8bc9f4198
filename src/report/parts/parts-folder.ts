/** What a page and its parts agree on. */
import type { ConversationRow } from '../rows.ts';

/** Beside index.html. */
export const partsFolder = 'index-parts';

/** What a part calls with its name and its text. */
export const receiver = 'mysteryShopperPart';

/** What the page knows of its parts: in how many the rows are. */
export interface Parts {
  rows: number;
}

/** Rows, each with the part that holds its transcript; −1: none does. */
export interface RowsPart {
  rows: ConversationRow[];
  candidate: number[];
  baseline: number[];
}
