import { availableParallelism } from 'node:os';
import { systemClock } from '../../bot/clock.ts';
import { paceMemory } from '../../bot/connection/pace-memory.ts';
import { protocolRow } from '../../scenario/schema/bot-schema.ts';
import type { OpenArm } from '../arm.ts';
import type { CarryOutOptions, HoldAll } from '../carry-out-options.ts';
import { holdConversations } from '../hold-conversations.ts';
import { here } from '../hold-here.ts';
import { busyness, onceBusy } from './once-busy.ts';

interface ThreadOptions {
  /** Threads; when absent as many as there are cores, once that pays. */
  workers: number | undefined;
  /** Where relative paths start whose file is not known. */
  cwd: string;
}

/** A thread takes half a second to begin, and five of work to be fast: fewer conversations cost it more than they save (docs/performance.md). */
const fewestEach = 2500;
const mostUnasked = 8;

/** Conversations are held in threads: in as many as are asked for, else where there are many left and this thread is busy with them. */
export const byThreads =
  ({ workers, cwd }: ThreadOptions): HoldAll =>
  async (options, arms, concurrency) => {
    const most = Math.min(workers ?? Math.min(availableParallelism(), mostUnasked), concurrency);
    if (most < 2 || !mayHaveThreads(options, arms, workers !== undefined))
      return holdConversations(options, arms, concurrency);
    const starts = paceMemory();
    const open = async (count: number) => {
      const { threads } = await import('./threads.ts');
      options.observer?.said?.(`Conversations are held in ${count} threads.`);
      return threads({ count, cwd, starts }, options, arms);
    };
    if (workers !== undefined) return holdConversations(options, arms, concurrency, await open(most));
    const isBusy = busyness();
    const worthwhile = (): number => Math.min(most, Math.floor(leftOf(arms) / fewestEach));
    const holder = onceBusy(
      here(options, arms, starts),
      () => worthwhile() > 1 && isBusy(),
      () => open(worthwhile()),
    );
    return holdConversations(options, arms, concurrency, holder);
  };

const leftOf = (arms: readonly OpenArm[]): number =>
  arms.reduce((sum, { items, finished }) => sum + items.length - finished.size, 0);

/** A clock of the caller's tells the time in its own thread alone. */
const mayHaveThreads = ({ clock }: CarryOutOptions, arms: readonly OpenArm[], isAsked: boolean): boolean =>
  clock === systemClock &&
  arms.every(({ project: { bot } }) => {
    const allowed = bot === undefined ? 'never' : protocolRow(bot).inThreads;
    return allowed === 'where-it-pays' || (allowed === 'if-asked' && isAsked);
  });
