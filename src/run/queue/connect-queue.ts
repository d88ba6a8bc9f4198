/** The Redis that a run and its workers meet at. The packages are loaded here, and only for a queue. */
import type { Redis } from 'ioredis';
import { hide } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import type { QueueAddress } from './queue-address.ts';

export interface Queueing {
  /** Where it is, without who signs in. */
  host: string;
  bullmq: typeof import('bullmq');
  redis: Redis;
  prefix: string;
  /** For BullMQ, which makes connections of its own like this one. */
  options: { connection: Redis; prefix: string };
  close: () => void;
}

interface ConnectOptions {
  env: NodeJS.ProcessEnv;
  /** Told in a sentence when Redis goes away, and when it is back. */
  say: (sentence: string) => void;
}

/** A Redis that says nothing for so long is not there, whatever the network pretends; longer than BullMQ waits for a conversation. */
const silenceMs = 15_000;
const slowestRetryMs = 1000;

/**
 * @throws ProblemError when a package is missing, or Redis can't be reached. Once it could be, it is waited for however long it is away:
 * what is asked meanwhile is asked then.
 */
export async function connectQueue(address: QueueAddress, { env, say }: ConnectOptions): Promise<Queueing> {
  const { bullmq, Redis } = await packages();
  const { prefix = 'mystery-shopper' } = address;
  const { host, username, password } = signIn(address, env);
  let last: Error | null = null;
  const redis = new Redis(address.url, {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    lazyConnect: true,
    // Nothing is given up because Redis was away.
    maxRetriesPerRequest: null,
    socketTimeout: silenceMs,
    keepAlive: silenceMs,
    retryStrategy: (times) => Math.min(50 * 2 ** times, slowestRetryMs),
  });
  redis.on('error', (error: Error) => (last = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw unreachable(host, last ?? (error as Error));
  }
  let isAway = false;
  redis.on('close', () => {
    if (!isAway && redis.status !== 'end')
      say(`The queue at ${host} can't be reached; nothing is lost, and it is waited for.`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) say(`The queue at ${host} is back.`);
    isAway = false;
  });
  return {
    host,
    bullmq,
    redis,
    prefix,
    options: { connection: redis, prefix },
    close: () => redis.disconnect(),
  };
}

/** Does the work. What Redis refuses to do is for the user to mend: a problem, and no defect of this program. */
export async function asking<T>({ host }: Queueing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const message = `The queue at ${host} refuses what is asked of it: ${error.message}`;
    const hint =
      'It must be the primary, with room in its memory, and let this user write. What a run has finished is kept: its command with --resume goes on.';
    throw new ProblemError([{ code: 'queue-refused', message, hint }], { cause: error });
  }
}

/** Redis was there, and did not do it. */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === 'ReplyError';

async function packages() {
  try {
    const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis };
  } catch (cause) {
    const message = 'A queue needs the packages "bullmq" and "ioredis"';
    throw new ProblemError([{ code: 'bad-argument', message, hint: 'Run: npm install bullmq ioredis' }], { cause });
  }
}

/** Who signs in: what the address says, else the environment. A password is in no message and no file. */
function signIn({ url }: QueueAddress, env: NodeJS.ProcessEnv) {
  const parsed = new URL(url);
  const own = decoded(parsed.password);
  const password = own === '' ? env['REDIS_PASSWORD'] : own;
  const username = parsed.username === '' ? env['REDIS_USERNAME'] : decoded(parsed.username);
  if (password) hide(password, 'the password of the queue');
  return { host: parsed.host, username: username || undefined, password: password || undefined };
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (cause) {
    const message = 'User or password in the address of the queue are not percent-encoded';
    const expected = '%25 for a percent sign, %40 for an @';
    const hint = 'REDIS_USERNAME and REDIS_PASSWORD take them as they are.';
    throw new ProblemError([{ code: 'bad-argument', message, expected, hint }], { cause });
  }
}

function unreachable(host: string, cause: Error): ProblemError {
  const message = `The queue at ${host} can't be reached: ${cause.message || (cause as NodeJS.ErrnoException).code}`;
  const hint =
    'Is Redis running there? A user and a password come from the address, or from REDIS_USERNAME and REDIS_PASSWORD; rediss:// is Redis over TLS.';
  return new ProblemError([{ code: 'queue-unreachable', message, hint }], { cause });
}
