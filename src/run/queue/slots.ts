/** The conversations that one worker holds at a time, over all runs it takes part in. */

export interface Slots {
  count: number;
  /** Does the work once there is room for it; whoever came first goes first. */
  hold<T>(work: () => Promise<T>): Promise<T>;
}

export function slots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    count,
    async hold(work) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free++;
        else next();
      }
    },
  };
}

/**
 * How many conversations each of its runs is asked for, so that no run's wait here while another worker could hold them: those that keep it
 * busy share what there is, one is enough to see that an idle one has something again.
 *
 * @param busy Of each run, whether it has any under way here.
 * @returns At least 1 each: a run more than there is room for has one waiting for a slot.
 */
export function shares(count: number, busy: readonly boolean[]): number[] {
  const active = busy.filter(Boolean).length;
  const sharing = active === 0 ? busy.length : active;
  const left = count - (busy.length - sharing);
  let at = 0;
  return busy.map((isBusy) => {
    if (active > 0 && !isBusy) return 1;
    const share = Math.floor(left / sharing) + (at++ < left % sharing ? 1 : 0);
    return Math.max(1, share);
  });
}
