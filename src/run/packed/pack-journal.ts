/** A journal packed, with an index by which one conversation is found in it without reading the rest. */
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { writeWhole } from '../write-whole.ts';
import { conversationIdIn } from '../journal.ts';
import { readLines } from '../../lines.ts';
import { pack, type Place } from './pack.ts';
import { packedPath, storedAs } from './stored-as.ts';

export const indexPath = (journal: string): string => `${packedPath(journal)}.index`;

export async function packJournal(journal: string): Promise<void> {
  const lines: string[] = [];
  // One that a killed run left behind is of other places.
  await rm(indexPath(journal), { force: true });
  await pack(journal, (line, place) => {
    const id = conversationIdIn(line);
    if (id !== null) lines.push(`${JSON.stringify({ id, ...place })}\n`);
  });
  await writeWhole(indexPath(journal), lines.join(''));
}

/** A line of a packed journal; null: there is no index, or nothing of that name in it. */
export async function lineIn(journal: string, id: string): Promise<Buffer | null> {
  if ((await storedAs(journal)) !== 'packed') return null;
  const place = await placeOf(journal, id);
  if (place === null) return null;
  return lineAt(packedPath(journal), place);
}

async function lineAt(packed: string, { member, within }: Place): Promise<Buffer | null> {
  const bytes = createReadStream(packed, { start: member });
  const text = bytes.pipe(createGunzip());
  bytes.on('error', (error) => text.destroy(error));
  let known = Buffer.alloc(0);
  for await (const chunk of text as AsyncIterable<Buffer>) {
    known = Buffer.concat([known, chunk]);
    const end = known.length > within ? known.indexOf('\n', within) : -1;
    if (end >= 0) return known.subarray(within, end);
  }
  return null;
}

async function placeOf(journal: string, id: string): Promise<Place | null> {
  const opening = Buffer.from(`{"id":${JSON.stringify(id)},`);
  try {
    for await (const { bytes } of readLines(indexPath(journal), longestIndexLine)) {
      if (bytes.subarray(0, opening.length).equals(opening)) return JSON.parse(bytes.toString()) as Place;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return null;
}
const longestIndexLine = 1 << 16;
