import { resolve } from 'node:path';
import { readConversations, readRecord } from '../run/store.ts';
import { type AskedFact, askedFacts } from '../score/asked/asked-facts.ts';

export interface AskedFactsOptions {
  /** Folder of a stored run. */
  run: string;
  cwd?: string;
}

/**
 * What the bot of a run asked its customers to tell, the least surely understood first. Nothing is sent to any bot.
 *
 * @throws ProblemError when the folder holds no run.
 */
export async function askedIn({ run, cwd = process.cwd() }: AskedFactsOptions): Promise<AskedFact[]> {
  const folder = resolve(cwd, run);
  const record = await readRecord(folder);
  const asked = askedFacts();
  for await (const conversation of readConversations(folder, record)) asked.add(conversation);
  return asked.rows();
}
