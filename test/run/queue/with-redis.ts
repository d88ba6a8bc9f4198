/** A real Redis for the tests of a file, workers of their own projects, and all of it gone again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { work } from '../../../src/api/work.ts';
import type { QueueAddress } from '../../../src/run/queue/queue-address.ts';
import type { Stage } from '../../chaos/stage.ts';
import { openRedis, type RedisServer } from './redis-server.ts';

let opened: RedisServer;
const ends: (() => Promise<unknown>)[] = [];

/** Called at the end of the test, the last first. */
export const atEnd = <T>(end: () => Promise<T>): void => void ends.push(end);

/** Of all tests of the file. */
export const redis = (): RedisServer => opened;

export function withRedis(): void {
  beforeAll(async () => {
    opened = await openRedis();
  });
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  afterAll(() => opened.close());
}

/** A worker in this process, until the end of the test. */
export function workHere(
  { cwd, args }: Pick<Stage, 'cwd' | 'args'>,
  said: string[] = [],
  queue: QueueAddress = { url: redis().url },
  takeoverMs?: number,
): void {
  const stop = new AbortController();
  const at = args.indexOf('--versus');
  const working = work({
    paths: ['suite.yaml'],
    ...(at >= 0 && { versus: args[at + 1] }),
    queue,
    cwd,
    concurrency: 2,
    takeoverMs,
    signal: stop.signal,
    onNotice: (sentence) => said.push(sentence),
  });
  atEnd(() => {
    stop.abort();
    return working;
  });
}

export async function folderWith(project: string): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-queue-'));
  await writeFile(join(cwd, 'suite.yaml'), project);
  atEnd(() => rm(cwd, { recursive: true }));
  return cwd;
}
