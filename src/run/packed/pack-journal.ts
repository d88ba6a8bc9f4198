/** A journal packed, with an index by which one conversation is found in it without reading the rest. */
import { rm } from 'node:fs/promises';
import { writeWhole } from '../../write-whole.ts';
import { conversationIdIn } from '../journal.ts';
import { chunksOf, readLines } from '../../lines.ts';
import { pack, type Place } from './pack.ts';
import { packedPath, storedAs } from './stored-as.ts';
import { isNotThere } from '../is-there.ts';

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

/** A line of a packed journal; null: there is no index, nothing of that name in it, or no whole line where it points. */
export async function lineIn(journal: string, id: string): Promise<Buffer | null> {
  if ((await storedAs(journal)) !== 'packed') return null;
  const place = await placeOf(journal, id);
  if (place === null) return null;
  return lineAt(packedPath(journal), place);
}

async function lineAt(packed: string, { member, within }: Place): Promise<Buffer | null> {
  let known = Buffer.alloc(0);
  try {
    for await (const chunk of chunksOf(packed, { isPacked: true, start: member })) {
      known = Buffer.concat([known, chunk]);
      const end = known.length > within ? known.indexOf('\n', within) : -1;
      if (end >= 0) return known.subarray(within, end);
    }
  } catch (error) {
    // Cut or changed: whoever reads it from its beginning says where.
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
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
    if (!isNotThere(error)) throw error;
  }
  return null;
}
const longestIndexLine = 1 << 16;
