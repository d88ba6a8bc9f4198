import { readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'mystery-shopper-'));
}

/** Lines of a run's journal, without the line breaks. */
export async function journalLines(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'conversations.jsonl'), 'utf8');
  return text.trimEnd().split('\n');
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Descriptors by which this process has a file open; none wherever the system does not tell. */
export function filesOpenAt(path: string): string[] {
  const folder = '/proc/self/fd';
  return readdirSync(folder).filter((name) => placeOf(join(folder, name)) === path);
}

function placeOf(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}
