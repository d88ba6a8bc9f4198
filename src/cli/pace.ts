/** How fast a run goes now: over the last seconds, for a bot may slow down. */
import type { Progress } from '../trial/progress.ts';

export interface Pace {
  conversationsPerSecond: number;
  turnsPerSecond: number;
  /** null: nothing to go by. */
  secondsLeft: number | null;
}

type Counted = Pick<Progress, 'done' | 'turns' | 'planned'>;

const windowMs = 10_000;
const gapMs = 250;

/** @returns Told of every event; says the pace at its moment. */
export function pacer(): (progress: Counted, now: number) => Pace {
  let marks: { at: number; done: number; turns: number }[] = [];
  return ({ done, turns, planned }, now) => {
    const last = marks.at(-1);
    if (last === undefined || now - last.at >= gapMs) marks.push({ at: now, done, turns });
    marks = marks.filter(({ at }, index) => now - at <= windowMs || index === marks.length - 1);
    const from = marks[0]!;
    const seconds = (now - from.at) / 1000;
    if (seconds <= 0) return { conversationsPerSecond: 0, turnsPerSecond: 0, secondsLeft: null };
    const conversationsPerSecond = (done - from.done) / seconds;
    return {
      conversationsPerSecond,
      turnsPerSecond: (turns - from.turns) / seconds,
      secondsLeft: conversationsPerSecond > 0 ? (planned - done) / conversationsPerSecond : null,
    };
  };
}
