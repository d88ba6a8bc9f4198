/** One run by a queue while workers are killed, Redis is started anew and the network is cut; beside the same run in one process. */
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Stage, resultOf } from '../../chaos/stage.ts';
import { differences } from '../../chaos/torment.ts';
import { shell } from '../../cli/shell.ts';
import { openNetwork } from './network.ts';
import { openRedis } from './redis-server.ts';
import { startWorker, type WorkerProcess } from './worker-process.ts';

export interface Harm {
  conversations: number;
  killed: number;
  restarts: number;
  cuts: number;
  /** Requests to the bot beside those of an undisturbed run: what was begun again. */
  again: number;
  lost: number;
  doubled: number;
  different: number;
  faults: string[];
}

const workerCount = 4;
/** Requests to the bot from one kill to the next. */
const killEvery = [30, 90] as const;
const cutMs = 10_000;

export const noHarm = (): Harm => ({
  conversations: 0,
  killed: 0,
  restarts: 0,
  cuts: 0,
  again: 0,
  lost: 0,
  doubled: 0,
  different: 0,
  faults: [],
});

export async function harm(stage: Stage, draw: () => number, forgets: boolean): Promise<Harm> {
  const { cwd, bot, requests, expected } = stage;
  const redis = await openRedis();
  const ways = await Promise.all(Array.from({ length: workerCount + 1 }, () => openNetwork(redis.port)));
  const [own, ...others] = ways.map(({ port }) => `redis://127.0.0.1:${port}`);
  const start = (at: number): WorkerProcess =>
    startWorker(cwd, ['suite.yaml', '--queue', others[at]!, '--takeover', '5s', '--concurrency', '4']);
  const workers = others.map((_, at) => start(at));
  const found = noHarm();

  const asked = bot.asked();
  const asOf = (request: number): Promise<void> =>
    new Promise((resolve) => bot.onRequest(asked + Math.floor(request), resolve));

  /** The next only once the last one's successor is at work, so that four are. */
  async function killNowAndThen(): Promise<void> {
    for (let request = 0; ;) {
      const [least, most] = killEvery;
      request = Math.max(request, bot.asked() - asked) + least + draw() * (most - least);
      if (request > requests) return;
      await asOf(request);
      const at = Math.floor(draw() * workerCount);
      await workers[at]!.end('SIGKILL');
      found.killed++;
      workers[at] = start(at);
      await workers[at].said(/^Takes part/m);
    }
  }

  async function cutAll(): Promise<void> {
    for (const way of ways) way.cut();
    found.cuts++;
    await wait(cutMs);
    for (const way of ways) way.heal();
  }

  async function restartThenCut(): Promise<void> {
    await asOf(requests * (0.1 + 0.3 * draw()));
    await redis.restart({ forgets });
    found.restarts++;
    await asOf(requests * (0.5 + 0.3 * draw()));
    await cutAll();
  }

  const disturbed = restartThenCut();
  const killing = killNowAndThen().catch(() => {});
  const args = [...stage.args.filter((word) => word !== '--concurrency' && word !== '3'), '--queue', own!];
  const { code, stderr } = await shell([...args, '--out', 'queued'], { cwd });
  // What was to be done to it later than its end is not done any more.
  await Promise.race([Promise.all([killing, disturbed]), wait(cutMs)]);
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  for (const way of ways) await way.close();
  await redis.close();
  const left = await resultOf(join(cwd, 'queued')).catch(() => null);
  // Also a process that met a defect ends with 1.
  if (left === null || (code !== 0 && code !== 1)) found.faults.push(`exit ${code}: ${stderr.slice(-2000)}`);
  else {
    const { pairs, ...counts } = differences(stage, left);
    Object.assign(found, counts);
    for (const pair of pairs.slice(0, 3)) process.stderr.write(`${JSON.stringify(pair)}\n`);
  }
  await rm(join(cwd, 'queued'), { recursive: true, force: true });
  return { ...found, conversations: expected.journals['']!.length - 1, again: bot.asked() - asked - requests };
}
