/**
 * `npm run soak`: the browser adapter, again and again. The same customers talk to the demo bot over HTTP once, and then through a chat
 * widget in Chromium, run after run; a conversation in which a single word, option or signal differs is a flake. Nothing is tried again.
 * Writes its figures into docs/protocols.md.
 *
 *     npm run soak -- [--runs 10] [--conversations 50] [--pages 4]
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../.ci/build.mjs';
import { site, startSite } from './site.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    conversations: { type: 'string', default: '50' },
    pages: { type: 'string', default: '4' },
  },
});
const [runs, conversations, pages] = [values.runs, values.conversations, values.pages].map(Number);

buildIfStale();
const { startBot } = await import('../bench/demo-suite.mjs');
const { holdConversations } = await import('../bench/hold.mjs');
const { readConversations } = await import('../../dist/run/store.js');

const server = await startBot();
const shop = await startSite(server.url);
const outDir = await mkdtemp(join(tmpdir(), 'soak-'));
const hold = async (spec = null) => {
  const { folder } = await holdConversations({ url: server.url, conversations, concurrency: 2 * pages, outDir, spec });
  const said = new Map();
  for await (const conversation of readConversations(folder)) said.set(conversation.id, heardIn(conversation));
  return said;
};

const expected = await hold();
const load = [];
const seconds = [];
const flakes = [];
for (let run = 1; run <= runs; run++) {
  load.push(loadavg()[0]);
  const startedAt = performance.now();
  const heard = await hold({ protocol: 'browser', url: shop.url, pages, quiet: '600ms', ...site });
  seconds.push((performance.now() - startedAt) / 1000);
  const different = [...expected].filter(([id, said]) => heard.get(id) !== said);
  flakes.push(different.length);
  for (const [id, said] of different)
    process.stdout.write(`${id}\n  over HTTP ${said}\n  on a page ${heard.get(id)}\n`);
  process.stdout.write(`run ${run}: ${different.length} of ${conversations} differ, ${seconds.at(-1).toFixed(0)} s\n`);
}
shop.close();
server.stop();
await rm(outDir, { recursive: true });
await tell();
process.exitCode = flakes.some((count) => count > 0) ? 1 : 0;

/** What both sides said, saw and chose, and how it ended; times aside. */
function heardIn({ turns, end }) {
  const said = turns.map(({ customer, bot }) => ({
    customer: customer.messages.map(({ text, option }) => option?.label ?? text),
    bot: bot?.messages.map(({ text }) => text) ?? null,
    options: bot?.messages.flatMap(({ options }) => options.map(({ label }) => label)) ?? [],
    signals: bot?.signals.map(({ stage, queue, payload }) => [stage, queue, payload]) ?? [],
  }));
  return JSON.stringify({ said, end: end.reason, ...(end.attachments && { detail: end.detail }) });
}

async function tell() {
  const given = process.argv.slice(2).join(' ');
  const command = given === '' ? 'npm run soak' : `npm run soak -- ${given}`;
  const total = flakes.reduce((sum, count) => sum + count, 0);
  const sorted = seconds.toSorted((a, b) => a - b);
  const text = `\`${command}\`: ${conversations} conversations at ${pages} pages, ${runs} runs, on ${cpus().length} cores with ${Math.round(totalmem() / 2 ** 30)} GiB (load ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)} when a run began):
**${total} of ${conversations * runs}** conversations differed in a word, an option or a signal from the same customers' over HTTP, in ${flakes.filter((count) => count > 0).length} of ${runs} runs. A run took
${sorted[0].toFixed(0)} to ${sorted.at(-1).toFixed(0)} s.`;
  const docs = new URL('../../docs/protocols.md', import.meta.url);
  const before = await readFile(docs, 'utf8');
  const [head, tail] = before.split(/(?<=<!-- soak -->\n)[^]*(?=<!-- end of soak -->)/);
  await writeFile(docs, `${head}\n${text}\n\n${tail}`);
}
