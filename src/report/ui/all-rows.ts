/** Rows of all conversations, from the parts beside the page: part by part, so that the page never stands still. */
import type { ConversationRow, ReportModel, RowsPart } from '../model.ts';
import { partNamed } from './parts.ts';

export interface AllRows {
  rows: ConversationRow[];
  /** Parts that hold a conversation's transcripts. */
  places: Map<string, { candidate: number; baseline: number }>;
}

type Parts = NonNullable<ReportModel['conversations']['parts']>;

let all: Promise<AllRows> | null = null;

/** Loaded once. */
export function allRows({ rows: count }: Parts): Promise<AllRows> {
  all ??= load(count);
  return all;
}

async function load(count: number): Promise<AllRows> {
  const found: AllRows = { rows: [], places: new Map() };
  for (let part = 0; part < count; part++) {
    const { rows, candidate, baseline } = await partNamed<RowsPart>(`rows-${part}`);
    for (const [index, row] of rows.entries()) {
      found.rows.push(row);
      found.places.set(row.id, { candidate: candidate[index]!, baseline: baseline[index]! });
    }
  }
  return found;
}
