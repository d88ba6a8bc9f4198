import { performance } from 'node:perf_hooks';
import type { Holder } from '../holder.ts';

/** Conversations are held here until this thread has its hands full, and elsewhere from then on: most bots leave it idle. */
export function onceBusy(here: Holder, isBusy: () => boolean, open: () => Promise<Holder>): Holder {
  let elsewhere: Promise<Holder> | null = null;
  return {
    mayStart: here.mayStart,
    async hold(arm, item, visit) {
      if (elsewhere === null && isBusy()) elsewhere = open();
      const holder = elsewhere === null ? here : await elsewhere;
      return holder.hold(arm, item, visit);
    },
    async close() {
      await here.close();
      await (await elsewhere)?.close();
    },
  };
}

/** Share of the time, and milliseconds it is looked at for. */
const busy = 0.8;
const lookMs = 1000;

interface Spent {
  /** Milliseconds since the thread began. */
  active: number;
  idle: number;
}

/** Whether this thread had hardly a moment to wait for anything since it was last looked at. */
export function busyness(spent: () => Spent = () => performance.eventLoopUtilization()): () => boolean {
  let before = spent();
  return () => {
    const now = spent();
    const [active, idle] = [now.active - before.active, now.idle - before.idle];
    if (active + idle < lookMs) return false;
    before = now;
    return active > busy * (active + idle);
  };
}
