/** What workers at a queue hold is what one process holds, whatever happens to them, to Redis and to the network. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modes } from '../../chaos/modes.ts';
import { openStage, resultOf, type Stage } from '../../chaos/stage.ts';
import { inProcess } from '../../cli/in-process.ts';
import { openNetwork } from './network.ts';
import { openRedis } from './redis-server.ts';
import { leftAt } from './team.ts';
import { atEnd, redis, withRedis, workHere } from './with-redis.ts';
import { startWorker } from './worker-process.ts';

withRedis();

// Alone it is compared below, whatever happens to it.
describe.each(modes.slice(2))('a run $name', (mode) => {
  it('held by workers leaves what one process leaves, but for times, and nothing in Redis', async () => {
    const stage = await openStage(mode);
    atEnd(stage.close);
    workHere(stage);
    workHere(stage);
    const { code } = await inProcess([...stage.args, '--out', 'queued', '--queue', redis().url], stage.cwd);
    expect(code).toBeLessThan(2);
    expect(await resultOf(join(stage.cwd, 'queued'))).toEqual(stage.expected);
    expect(await leftAt(redis().url)).toEqual([]);
  });
});

describe('nothing is lost and nothing doubled', () => {
  const queued = async ({ cwd, args }: Stage, url: string) => {
    const told = args.filter((word) => word !== '--quiet');
    const { threw, stderr } = await inProcess([...told, '--out', 'queued', '--queue', url], cwd);
    expect(threw ? stderr : '').toBe('');
    return { stderr, found: await resultOf(join(cwd, 'queued')) };
  };
  const opened = async (): Promise<Stage> => {
    const stage = await openStage({ ...modes[0]!, repeat: 12 });
    atEnd(stage.close);
    return stage;
  };

  it('when a worker of four is killed in the middle', async () => {
    const stage = await opened();
    const args = ['suite.yaml', '--queue', redis().url, '--takeover', '1s', '--concurrency', '2'];
    const worker = startWorker(stage.cwd, args);
    atEnd(() => worker.end('SIGTERM'));
    for (let others = 0; others < 3; others++) workHere(stage, [], redis(), 1000);
    await worker.said(/^Waiting/);
    stage.bot.onRequest(stage.bot.asked() + 20, () => void worker.end('SIGKILL'));
    expect((await queued(stage, redis().url)).found).toEqual(stage.expected);
  });

  it.each([{ forgets: false }, { forgets: true }])(
    'when Redis is killed and started again (it forgets all: $forgets)',
    async (how) => {
      const own = await openRedis();
      atEnd(own.close);
      const stage = await opened();
      workHere(stage, [], own);
      workHere(stage, [], own);
      const restarted = new Promise((resolve) => {
        stage.bot.onRequest(stage.bot.asked() + 20, () => resolve(own.restart(how)));
      });
      const { stderr, found } = await queued(stage, own.url);
      await restarted;
      expect(found).toEqual(stage.expected);
      expect(stderr).toMatch(/The queue at 127\.0\.0\.1:\d+ can't be reached; nothing is lost, and it is waited for\./);
      expect(stderr).toMatch(/The queue at 127\.0\.0\.1:\d+ is back\./);
    },
  );

  it('when the network to a worker and to the run is cut for a while', async () => {
    const [toWorker, toRun] = [await openNetwork(redis().port), await openNetwork(redis().port)];
    atEnd(toWorker.close);
    atEnd(toRun.close);
    const stage = await opened();
    workHere(stage, [], { url: `redis://127.0.0.1:${toWorker.port}` });
    workHere(stage);
    stage.bot.onRequest(stage.bot.asked() + 20, () => {
      for (const network of [toWorker, toRun]) {
        network.cut();
        setTimeout(network.heal, 1500);
      }
    });
    const { found } = await queued(stage, `redis://127.0.0.1:${toRun.port}`);
    expect(found).toEqual(stage.expected);
  });
});
