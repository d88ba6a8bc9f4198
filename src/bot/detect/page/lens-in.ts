import type { Frame } from 'playwright-core';
import { askLens, installLens, type PageLens } from './page-lens.ts';

export const lookEveryMs = 300;

export type Lens = (ask: keyof PageLens, given: string) => Promise<unknown>;

export const lensIn =
  (frame: Frame): Lens =>
  async (ask, given) => {
    await frame.evaluate(installLens);
    return frame.evaluate(askLens, [ask, given] as const);
  };
