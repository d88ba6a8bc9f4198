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
