/** Transcripts lie in the page gzipped, a few dozen to a chunk; a chunk is inflated when one of them is opened. */
import type { ReportModel, Transcript } from '../model.ts';
import { saidIn } from '../said-in.ts';
import { allRows } from './all-rows.ts';
import { inflate } from './inflate.ts';
import { partNamed } from './parts.ts';

type Parts = NonNullable<ReportModel['conversations']['parts']>;

/** What was said in one conversation, and in small letters. */
export interface Words {
  said: string;
  lower: string;
}

type Arm = 'candidate' | 'baseline';

const chunks = new Map<string, Promise<Transcript[]>>();
let places: Record<Arm, Record<string, number>> | null = null;

/** @param parts Of a page beside which all lie; null: there is no more than the page holds. */
export async function transcriptOf(arm: Arm, id: string, parts: Parts | null): Promise<Transcript | null> {
  const chunk = index()[arm][id];
  if (chunk !== undefined) return (await chunkOf(`${arm}-${chunk}`)).find((one) => one.id === id) ?? null;
  const place = parts === null ? undefined : (await allRows(parts)).places.get(id);
  const at = place?.[arm] ?? -1;
  return at < 0 ? null : ((await partNamed<Transcript[]>(`${arm}-${at}`)).find((one) => one.id === id) ?? null);
}

/** All words of every candidate transcript, for the search; made once, on the first search. */
export async function allWords(): Promise<Map<string, Words>> {
  const numbers = new Set(Object.values(index().candidate));
  const words = new Map<string, Words>();
  for (const number of numbers) {
    for (const transcript of await chunkOf(`candidate-${number}`)) words.set(transcript.id, wordsOf(transcript));
  }
  return words;
}

export function wordsOf(transcript: Transcript): Words {
  const said = saidIn(transcript);
  return { said, lower: said.toLowerCase() };
}

function index(): Record<Arm, Record<string, number>> {
  places ??= JSON.parse(document.querySelector('#index')?.textContent ?? '{"candidate":{},"baseline":{}}') as Record<
    Arm,
    Record<string, number>
  >;
  return places;
}

function chunkOf(id: string): Promise<Transcript[]> {
  const known = chunks.get(id);
  if (known) return known;
  const inflated = inflate<Transcript[]>(JSON.parse(document.querySelector(`#${id}`)?.textContent ?? '""') as string);
  chunks.set(id, inflated);
  return inflated;
}
