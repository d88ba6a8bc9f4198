/** Long work in steps: between two of them somebody else may go on, a signal above all. */
import { setImmediate as othersFirst } from 'node:timers/promises';

export type Steps<T> = Generator<undefined, T>;

/** Without a break. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** With a turn of the event loop after every step. */
export async function stepByStep<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await othersFirst();
  }
}
