/**
 * Measured in a process of its own: undici's Pool alone, sending the same messages to the same bot, a plain GET for every setup and
 * verify call, each answer parsed and dropped. No customer, no record, no score: what is left is what any client pays.
 */
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { startBot } from './demo-suite.mjs';
import { finish, meter } from './meter.mjs';

const [messagesFile, concurrency] = [process.argv[2], Number(process.argv[3])];
const conversations = readFileSync(messagesFile, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const server = await startBot();
const pool = new Pool(server.url, { connections: concurrency });
const queue = conversations.entries();
const stop = meter();
await Promise.all(Array.from({ length: concurrency }, lane));
const used = stop();
await pool.close();
server.stop();
finish({ ...used, conversations: conversations.length });

async function lane() {
  for (const [index, { messages, others }] of queue) {
    for (let call = 0; call < others; call++) await ask({ path: '/about', method: 'GET' });
    for (const message of messages) {
      const body = JSON.stringify({ conversationId: `reference-${index}`, message });
      await ask({ path: '/chat', method: 'POST', headers: { 'content-type': 'application/json' }, body });
    }
  }
}

/** A kept connection may be closed by the bot just as it is used; on a busy machine it happens, and the request is sent again. */
async function ask(request) {
  try {
    await answered(request);
  } catch {
    await answered(request);
  }
}

async function answered(request) {
  const { body } = await pool.request(request);
  JSON.parse(await body.text());
}
