/** A journal brought into its final form: the header, then one line a conversation in the order of the plan. */
import { type FileHandle, open, rename } from 'node:fs/promises';
import type { PlanItem } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import { conversationIdIn } from './journal.ts';
import { readOwnLines } from './own-lines.ts';
import { writing } from '../writing.ts';

/**
 * Written beside the journal and then put in its place, so that at every moment one whole journal is there. Holds the place of each
 * line, never the lines themselves.
 */
export async function compact(path: string, items: readonly PlanItem[]): Promise<void> {
  const beside = `${path}.tmp`;
  await writing(beside, () => copyInOrder(path, beside, items));
  await writing(path, () => rename(beside, path));
}

async function copyInOrder(path: string, beside: string, items: readonly PlanItem[]): Promise<void> {
  const { header, places } = await placesIn(path);
  const from = await open(path);
  try {
    const to = await open(beside, 'w');
    try {
      await copy(from, to, [header, ...items.map((item) => places.get(item.id) ?? missing(path, item.id))]);
      await to.sync();
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/** It was there when its conversation was over. */
function missing(path: string, id: string): never {
  const message = `"${path}" no longer holds the conversation ${id}: something else wrote to it while the run went on`;
  throw new ProblemError([{ code: 'journal-damaged', message }]);
}

async function copy(from: FileHandle, to: FileHandle, places: readonly Place[]): Promise<void> {
  let batch: Buffer[] = [];
  let size = 0;
  for (const place of places) {
    const bytes = Buffer.allocUnsafe(place.length + 1);
    await from.read(bytes, 0, bytes.length, place.offset);
    batch.push(bytes);
    size += bytes.length;
    if (size < batchSize) continue;
    await to.appendFile(Buffer.concat(batch));
    [batch, size] = [[], 0];
  }
  await to.appendFile(Buffer.concat(batch));
}

const batchSize = 1 << 20;

interface Place {
  offset: number;
  length: number;
}

async function placesIn(path: string): Promise<{ header: Place; places: Map<string, Place> }> {
  const places = new Map<string, Place>();
  let header: Place | null = null;
  for await (const { offset, bytes, complete } of readOwnLines(path)) {
    const place = { offset, length: bytes.length };
    header ??= place;
    const id = complete ? conversationIdIn(bytes) : null;
    if (id !== null) places.set(id, place);
  }
  return { header: header ?? missing(path, 'it began with'), places };
}
