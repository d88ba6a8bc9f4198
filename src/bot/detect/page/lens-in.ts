import type { Frame } from 'playwright-core';
import type { Clock } from '../../clock.ts';
import { askLens, installLens, type PageLens } from './page-lens.ts';

export const lookEveryMs = 300;

/** Whether to look once more: for so long, and half as often as that allows at least, for on a busy machine each look takes long. */
export function lookingFor(clock: Clock, ms: number): () => boolean {
  const until = clock.now() + ms;
  const fewest = ms / lookEveryMs / 2;
  let looks = 0;
  return () => ++looks <= fewest || clock.now() < until;
}

export type Lens = (ask: keyof PageLens, given: string) => Promise<unknown>;

export const lensIn =
  (frame: Frame): Lens =>
  async (ask, given) => {
    await frame.evaluate(installLens);
    return frame.evaluate(askLens, [ask, given] as const);
  };
