import type { Hands, HandsArm } from '../hands.ts';

/** What a worker holds conversations with. */
export interface WorkerHands extends Hands {
  /** The candidate first. */
  arms: readonly [HandsArm, ...HandsArm[]];
  /** Conversations at a time. */
  concurrency: number;
  /** When others take over what this worker held, once it is not heard of any more; `leastTakeoverMs` at least. */
  takeoverMs: number;
  /** Told in sentences what it takes part in, or why not. */
  say: (sentence: string) => void;
}

/** A worker says that it is there twice in that time: one that is busy for a moment is not to be taken for one that died. */
export const leastTakeoverMs = 1000;
