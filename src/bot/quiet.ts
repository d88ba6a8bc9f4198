/** How long a silence ends a turn: as configured, or learnt from the pauses a bot makes between the bubbles of one turn. */
import { milliseconds } from './connection/duration.ts';

export interface Quiet {
  ms: () => number;
  /** Between two bubbles of one turn nothing was seen for so long. */
  paused: (ms: number) => void;
}

const atFirstMs = 800;
/** Whoever is silent for longer, and shows no sign of typing, is taken to have finished. */
const mostMs = 4000;
/** Pauses of one bot differ; the next may be twice as long as the longest so far. */
const share = 2;
const stepMs = 100;

/** One for each conversation: what one of them meets must not depend on what the others met. */
export function quietOf(configured: string | undefined): Quiet {
  if (configured !== undefined) return { ms: () => milliseconds(configured, atFirstMs), paused: () => {} };
  let ms = atFirstMs;
  return {
    ms: () => ms,
    paused(pause) {
      // So long a silence ended the turn; it was none within one.
      if (pause > mostMs) return;
      ms = Math.min(mostMs, Math.max(ms, Math.ceil((pause * share) / stepMs) * stepMs));
    },
  };
}
