/** The demo suite with as many conversations as a measurement needs, and the demo bot to hold them with. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadProject } from '../../dist/scenario/load.js';
import { expand } from '../../dist/plan/expand.js';

/** The bot in a process of its own, answering as fast as it can. */
export async function startBot() {
  const bot = fork(new URL('bot.mjs', import.meta.url));
  const [url] = await once(bot, 'message');
  return { url, stop: () => bot.kill() };
}

/** Cells in turn, so that a thousand conversations are as mixed as ten thousand. */
export async function demoSuite(url, conversations) {
  process.env.DEMO_BOT_URL = url;
  const { project, problems } = await loadProject(['scenarios/demo'], { cwd: process.cwd() });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const cells = expand(project, { repeat: 1 }).plan.items.length;
  const { plan } = expand(project, { repeat: Math.ceil(conversations / cells) });
  const items = plan.items.sort((a, b) => a.repetition - b.repetition).slice(0, conversations);
  return { project, plan: { ...plan, items } };
}
