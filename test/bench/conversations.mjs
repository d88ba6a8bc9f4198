/** Measured in a process of its own: the run stage, from the first setup call to the last score, its threads included. */
import { appendFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConversations } from '../../dist/run/store.js';
import { startBot } from './demo-suite.mjs';
import { holdConversations } from './hold.mjs';
import { finish, meter } from './meter.mjs';

const [conversations, concurrency, workers] = process.argv.slice(2, 5).map(Number);
const messagesFile = process.argv[5];
const server = await startBot();
const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
let used;
const { folder, record, project } = await holdConversations({
  url: server.url,
  conversations,
  concurrency,
  workers,
  outDir,
  async measured(work) {
    const stop = meter();
    const outcome = await work();
    used = stop();
    return outcome;
  },
});
server.stop();

// What was said, for the reference to say again where a file is named; read after the clock was stopped.
let turns = 0;
let calls = 0;
for await (const { brief, turns: held } of readConversations(folder)) {
  const messages = held.map(({ customer }) =>
    customer.messages.map(({ text, option }) => option?.value ?? text).join('\n'),
  );
  const { setup = [], verify = [] } = project.scenarios[brief.item.scenario];
  const others = setup.length + verify.length;
  turns += messages.length;
  calls += others;
  if (messagesFile !== undefined) appendFileSync(messagesFile, `${JSON.stringify({ messages, others })}\n`);
}
rmSync(outDir, { recursive: true });
const unscorable = conversations - record.aggregate.scorable;
finish({ ...used, conversations, turns, requests: turns + calls, unscorable });
