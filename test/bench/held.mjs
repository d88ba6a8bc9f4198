/** A run of the demo suite, read back into memory, for measuring what comes after it. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoring } from '../../dist/run/scoring.js';
import { openRun } from '../../dist/run/store.js';
import { startBot } from './demo-suite.mjs';
import { holdConversations } from './hold.mjs';

export async function heldConversations(count) {
  const server = await startBot();
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const { folder } = await holdConversations({ url: server.url, conversations: count, concurrency: 32, outDir });
  server.stop();
  const { record, conversations } = await openRun(folder, scoring);
  const list = [];
  for await (const conversation of conversations()) list.push(conversation);
  return { folder: outDir, record, conversations: list };
}
