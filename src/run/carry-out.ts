import { setMaxListeners } from 'node:events';
import type { Backend } from '../conversation/backend.ts';
import { converse } from '../conversation/converse.ts';
import type { PlanItem } from '../plan/plan.ts';
import { eachLazily } from './each-lazily.ts';
import type { Journal } from './journal.ts';
import type { RunOptions } from './run-options.ts';
import { starts } from './starts.ts';

export interface Surroundings {
  backend: Backend;
  journal: Journal;
  concurrency: number;
  /** Ids of conversations that are finished already. */
  kept: ReadonlySet<string>;
}

/**
 * Holds every conversation of the plan that is not finished yet. A conversation given up in the middle leaves its turns in the
 * journal and no more.
 * @returns How many of the plan are finished now, those kept included.
 * @throws When the journal can't be written: the conversations under way are given up first.
 */
export async function carryOut(
  options: RunOptions,
  { backend, journal, concurrency, kept }: Surroundings,
): Promise<number> {
  const { plan, clock, observer } = options;
  const session = Math.floor(clock.date()).toString(36);
  const stop = new AbortController();
  // Every request under way listens to this one signal: many listeners are no leak here.
  setMaxListeners(0, stop.signal);
  const giveUp = () => stop.abort(options.signal.reason);
  options.signal.addEventListener('abort', giveUp, { once: true });
  if (options.signal.aborted) giveUp();

  const mayStart = starts(options.rate ?? null, clock);
  let finished = kept.size;

  async function hold(item: PlanItem): Promise<void> {
    await mayStart(stop.signal);
    const conversation = await converse(item, {
      ...options,
      backend,
      conversationId: `${item.seed}-${session}`,
      signal: stop.signal,
      onTurn: async (turn) => {
        await journal.turn(item.id, turn);
        observer?.turn?.(item.id, turn);
      },
    });
    await journal.conversation(conversation);
    finished++;
    observer?.finished?.(conversation);
  }

  try {
    await eachLazily(unfinished(plan.items, kept, stop.signal), concurrency, async (item) => {
      if (stop.signal.aborted) return;
      await hold(item).catch((error: unknown) => {
        if (options.signal.aborted) return;
        stop.abort(error);
        throw error;
      });
    });
  } finally {
    options.signal.removeEventListener('abort', giveUp);
  }
  return finished;
}

function* unfinished(items: PlanItem[], kept: ReadonlySet<string>, signal: AbortSignal): Generator<PlanItem> {
  for (const item of items) {
    if (signal.aborted) return;
    if (!kept.has(item.id)) yield item;
  }
}
