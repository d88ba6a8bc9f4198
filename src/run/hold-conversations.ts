import { setMaxListeners } from 'node:events';
import type { Load } from '../plan/load/load.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { OpenArm } from './arm.ts';
import { type Arrived, arriving, type Due } from './arriving.ts';
import { eachLazily } from './each-lazily.ts';
import { here } from './hold-here.ts';
import type { Holder } from './holder.ts';
import { type Meeting, meetings, type Side, sideOf } from './meetings.ts';
import { inTrouble, unreachable, wasTurnedAway } from './reach.ts';
import type { CarryOutOptions } from './carry-out-options.ts';
import { stopFileWatch } from './stop-file.ts';

/**
 * Holds every conversation that is not finished yet. One customer goes to each bot first; the others follow once it has answered.
 * Arms take turns, item by item: both see the same hour, and the same share of the load. They never hold an item at the same
 * time, because its seed gives both the same facts, and they may share a back end. A conversation given up in the middle
 * leaves its turns in the journal and no more.
 *
 * @param holder Closed in the end.
 * @throws When a journal can't be written: the conversations under way are given up first. ProblemError when a bot does not
 * even answer its first customer.
 */
export async function holdConversations(
  options: CarryOutOptions,
  arms: readonly OpenArm[],
  concurrency: number,
  holder: Holder = here(options, arms),
): Promise<void> {
  const session = Math.floor(options.clock.date()).toString(36);
  const refuseIfStopped = stopFileWatch(
    options.outDir,
    arms.map(({ folder }) => folder),
    options.clock,
  );
  const stop = stopping(options.signal);
  const sides = arms.map((arm, at) => sideOf(arm, at === 0 ? '' : `-${at + 1}`));
  // Nobody waits for a customer who does not come any more.
  stop.signal.addEventListener('abort', () => sides.forEach(({ door }) => door.open()), { once: true });
  const all = meetings(sides);
  const { load } = arms[0]!.plan;
  // They do not wait at the door: whoever waits for them stands behind them in the queue.
  const first = new Map(all.flatMap(({ open }) => open).toReversed());

  async function hold(side: Side, item: PlanItem, arrival: Due | null): Promise<void> {
    const { arm, door, suffix } = side;
    const isFirst = first.get(side) === item;
    if (!isFirst) await door.opened;
    try {
      if (stop.signal.aborted) return;
      refuseIfStopped();
      await holder.mayStart(stop.signal);
      options.observer?.begun?.(item.id);
      const held = await holder.hold(arm, item, {
        // Arms may talk to one bot: it must not take the second conversation of an item for the first.
        conversationId: `${item.seed}-${session}${suffix}`,
        arrival,
        signal: stop.signal,
        async onTurn(line, told) {
          await arm.journal.turn(line);
          options.observer?.turn?.(item.id, told);
          if (told.isAnswered) door.open();
        },
      });
      if (isFirst && wasTurnedAway(held.conversation())) {
        const { detail } = held.conversation().end;
        throw unreachable('bot', arm.name, { detail, fix: arm.bot.standing?.advice() ?? null });
      }
      await arm.journal.conversation(held.line);
      arm.finished.add(item.id);
      options.observer?.finished?.(held.conversation(), arm.name);
      side.preparations.ended(item.scenario, held.conversation);
      const trouble = arm.bot.standing?.trouble(arm.items.length) ?? null;
      if (trouble !== null) throw inTrouble(arm, trouble);
    } catch (error) {
      if (options.signal.aborted) return;
      stop.now(error);
      throw error;
    } finally {
      door.open();
    }
  }

  async function holdWithEach({ item: { open }, arrival }: Arrived<Meeting>): Promise<void> {
    for (const [at, [side, item]] of open.entries()) {
      // The second of two bots is due once the first is done.
      await hold(side, item, at === 0 || arrival === null ? arrival : { ...arrival, dueAt: options.clock.now() });
    }
  }

  const loaded = (under: Load): AsyncIterable<Arrived<Meeting>> =>
    arriving(
      all.map((meeting) => (meeting.open.length === 0 ? null : meeting)),
      {
        load: under,
        seed: arms[0]!.plan.seed,
        clock: options.clock,
        signal: stop.signal,
        begun: async ({ open }) => void (await Promise.all(open.map(([{ door }]) => door.opened))),
      },
    );

  try {
    const coming = load === undefined ? untilStopped(all, stop.signal) : loaded(load);
    await eachLazily(coming, concurrency, holdWithEach);
  } finally {
    stop.forget();
    await holder.close();
  }
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

function* untilStopped(meetings: Iterable<Meeting>, signal: AbortSignal): Generator<Arrived<Meeting>> {
  for (const item of meetings) {
    if (signal.aborted) return;
    if (item.open.length > 0) yield { item, arrival: null };
  }
}
