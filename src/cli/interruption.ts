/** SIGINT, SIGTERM and, of a terminal that is closed, SIGHUP: a command that has something to bring to an end does so, within a second; any other ends at once. */
import { exitCodes } from './exit-codes.ts';

export interface Interruption {
  /** Whoever asks for it ends by it: from then on the first signal does not end the process at once. */
  signal: () => AbortSignal;
  happened: () => boolean;
  /** @param last Done when the process is ended from here, right before. */
  tell: (last: () => void) => void;
}

/** What takes longer to be brought to an end is given up: every finished conversation is on disk already. */
const graceMs = 650;

export function interruption(): Interruption {
  const controller = new AbortController();
  let last = (): void => {};
  let isAwaited = false;
  const endNow = (): void => {
    last();
    process.exit(exitCodes.interrupted);
  };
  const end = (name: NodeJS.Signals): void => {
    // A second signal means it.
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort(new Error(name));
    if (!isAwaited) return endNow();
    setTimeout(endNow, graceMs).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
  return {
    signal() {
      isAwaited = true;
      return controller.signal;
    },
    happened: () => controller.signal.aborted,
    tell: (then) => (last = then),
  };
}
