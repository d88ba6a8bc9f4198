import { availableParallelism } from 'node:os';
import { systemClock } from '../../bot/clock.ts';
import { protocolRow } from '../../scenario/schema/bot-schema.ts';
import type { OpenArm } from '../arm.ts';
import type { CarryOutOptions, HoldAll } from '../carry-out-options.ts';
import { holdConversations } from '../hold-conversations.ts';

interface ThreadOptions {
  /** Threads; as many as there are cores where that pays, when absent. */
  workers: number | undefined;
  /** Where relative paths start whose file is not known. */
  cwd: string;
}

/** A thread takes half a second to begin: fewer conversations are over before it is. */
const fewestEach = 250;
const mostUnasked = 8;

/** Conversations are held in threads, where there are many of them and more than one core. */
export const byThreads =
  ({ workers, cwd }: ThreadOptions): HoldAll =>
  async (options, arms, concurrency) => {
    const count = Math.min(workers ?? worthwhile(arms), concurrency);
    if (count < 2 || !canHaveThreads(options, arms)) return holdConversations(options, arms, concurrency);
    const { threads } = await import('./threads.ts');
    return holdConversations(options, arms, concurrency, threads(count, cwd, options, arms));
  };

function worthwhile(arms: readonly OpenArm[]): number {
  if (!arms.every((arm) => threadsOf(arm) === 'where-it-pays')) return 1;
  const open = arms.reduce((sum, { items, finished }) => sum + items.length - finished.size, 0);
  return Math.min(availableParallelism(), mostUnasked, Math.floor(open / fewestEach));
}

/** A clock of the caller's tells the time in its own thread alone. */
const canHaveThreads = ({ clock }: CarryOutOptions, arms: readonly OpenArm[]): boolean =>
  clock === systemClock && arms.every((arm) => threadsOf(arm) !== 'never');

const threadsOf = ({ project: { bot } }: OpenArm) => (bot === undefined ? 'never' : protocolRow(bot).inThreads);
