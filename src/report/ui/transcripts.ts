/** Transcripts lie in the page gzipped, a few dozen to a chunk; a chunk is inflated when one of them is opened. */
import type { Transcript } from '../model.ts';

/** What was said in one conversation, and in small letters. */
export interface Words {
  said: string;
  lower: string;
}

type Arm = 'candidate' | 'baseline';

const chunks = new Map<string, Promise<Transcript[]>>();
let places: Record<Arm, Record<string, number>> | null = null;

export async function transcriptOf(arm: Arm, id: string): Promise<Transcript | null> {
  const chunk = index()[arm][id];
  if (chunk === undefined) return null;
  return (await chunkOf(`${arm}-${chunk}`)).find((one) => one.id === id) ?? null;
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

function wordsOf({ turns, second }: Transcript): Words {
  const all = [...turns, ...(second?.transcript.turns ?? [])];
  const bubbles = all.flatMap(({ agent, customer, bot }) => [
    ...(agent?.bubbles ?? []),
    ...customer.bubbles,
    ...(bot?.bubbles ?? []),
  ]);
  const said = bubbles.map((bubble) => bubble.parts.map((part) => part.text).join('')).join('\n');
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
  const inflated = inflate(JSON.parse(document.querySelector(`#${id}`)?.textContent ?? '""') as string);
  chunks.set(id, inflated);
  return inflated;
}

async function inflate(base64: string): Promise<Transcript[]> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as Transcript[];
}
