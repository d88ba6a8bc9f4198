import { setMaxListeners } from 'node:events';
import type { Backend } from '../conversation/backend.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { converse } from '../conversation/converse.ts';
import type { PlanItem } from '../plan/plan.ts';
import { eachLazily } from './each-lazily.ts';
import type { Journal } from './journal.ts';
import { unreachable } from './reach.ts';
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
 * Holds every conversation of the plan that is not finished yet. One customer goes in first; the others follow once the bot has
 * answered it. A conversation given up in the middle leaves its turns in the journal and no more.
 * @returns How many of the plan are finished now, those kept included.
 * @throws When the journal can't be written: the conversations under way are given up first. ProblemError when the bot does not
 * even answer the first customer.
 */
export async function carryOut(
  options: RunOptions,
  { backend, journal, concurrency, kept }: Surroundings,
): Promise<number> {
  const { plan, clock, observer } = options;
  const items = plan.items.filter(({ id }) => !kept.has(id));
  const session = Math.floor(clock.date()).toString(36);
  const mayStart = starts(options.rate ?? null, clock);
  const stop = stopping(options.signal);
  const door = closedDoor();
  let finished = kept.size;

  async function hold(item: PlanItem): Promise<void> {
    await mayStart(stop.signal);
    const conversation = await converse(item, {
      ...options,
      backend,
      conversationId: `${item.seed}-${session}`,
      signal: stop.signal,
      async onTurn(turn) {
        await journal.turn(item.id, turn);
        observer?.turn?.(item.id, turn);
        if (turn.bot !== null) door.open();
      },
    });
    if (item === items[0] && wasTurnedAway(conversation)) throw unreachable('bot', conversation.end.detail);
    await journal.conversation(conversation);
    finished++;
    observer?.finished?.(conversation);
  }

  async function holdUnlessStopped(item: PlanItem): Promise<void> {
    if (item !== items[0]) await door.opened;
    if (stop.signal.aborted) return;
    try {
      await hold(item);
    } catch (error) {
      if (options.signal.aborted) return;
      stop.now(error);
      throw error;
    } finally {
      door.open();
    }
  }

  try {
    await eachLazily(untilStopped(items, stop.signal), concurrency, holdUnlessStopped);
  } finally {
    stop.forget();
  }
  return finished;
}

/** The message was sent, or could not be, and nobody was there: no address, no credentials, nothing listening. */
function wasTurnedAway({ turns, end }: Conversation): boolean {
  return end.reason === 'transport-fault' && turns.length === 1 && turns[0]!.bot === null;
}

/** Aborted with the signal from outside, or from within when one conversation's failure must stop all. */
function stopping(outside: AbortSignal) {
  const inside = new AbortController();
  // Every request under way listens to this one signal: many listeners are no leak here.
  setMaxListeners(0, inside.signal);
  const follow = () => inside.abort(outside.reason);
  outside.addEventListener('abort', follow, { once: true });
  if (outside.aborted) follow();
  return {
    signal: inside.signal,
    now: (reason: unknown) => inside.abort(reason),
    forget: () => outside.removeEventListener('abort', follow),
  };
}

function closedDoor(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function* untilStopped(items: PlanItem[], signal: AbortSignal): Generator<PlanItem> {
  for (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}
