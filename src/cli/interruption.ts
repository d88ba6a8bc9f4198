/** SIGINT, SIGTERM and, of a terminal that is closed, SIGHUP: a command that has something to bring to an end does so, within a second; any other just ends. */
import { exitCodes } from './exit-codes.ts';

export interface Interruption {
  /** Whoever asks for it ends by it: from then on a signal does not end the process at once. */
  signal: () => AbortSignal;
  happened: () => boolean;
}

/** What takes longer to be brought to an end is given up: every finished conversation is on disk already. */
const graceMs = 900;

/** @param late Told when the time is up, right before the process ends. */
export function interruption(late: () => void): Interruption {
  const controller = new AbortController();
  let isListening = false;
  const end = (name: NodeJS.Signals): void => {
    // A second signal means it.
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    setTimeout(() => {
      late();
      process.exit(exitCodes.interrupted);
    }, graceMs).unref();
    controller.abort(new Error(name));
  };
  return {
    signal() {
      if (!isListening) for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
      isListening = true;
      return controller.signal;
    },
    happened: () => controller.signal.aborted,
  };
}
