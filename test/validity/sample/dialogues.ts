/** What the labelled samples need of a dialogue, alike in all data sets. */
import { readRows } from '../rows.ts';
import type { Candidate } from './draw.ts';

export interface Turned {
  id: string;
  source: string;
  turns: { role: string; text?: string; acts?: [string, string][] }[];
  label: { instruction?: string };
}

export const dialoguesOf = (data: string, set: string): Turned[] => readRows<Turned>(data, set);

/** The turns of one side that say anything. */
export const turnsOf = ({ id, turns }: Turned, set: string, side: 'bot' | 'customer'): Candidate[] =>
  turns.flatMap(({ role, text }, turn) => (role === side && text?.trim() ? [{ set, id, turn, text }] : []));
