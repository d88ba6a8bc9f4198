/** How conversations with a bot fared so far, and whether going on makes sense: a bot that is down, or is not understood, is not asked a thousand times. */
import type { Clock } from './clock.ts';
import { adviceOn } from './probe/advice.ts';
import type { Fault, Standing } from './trouble.ts';

/** So many in a row are no accident. */
const outageFaults = 10;
/** A bot that is being started anew is back within this time. */
const outageMs = 5000;
const alike = 3;

export function standing(clock: Clock): Standing {
  let hasAnswered = false;
  let answeredAt = clock.now();
  let faults = 0;
  let unavailable = 0;
  let last: Fault | null = null;
  /** The same advice each time; null: they differ, or nothing is known to change. */
  let advice: string | null = null;
  return {
    answered() {
      hasAnswered = true;
      answeredAt = clock.now();
      [faults, unavailable, last] = [0, 0, null];
    },
    failed(fault) {
      faults++;
      unavailable = isUnavailable(fault) ? unavailable + 1 : 0;
      const fix = fault.endReason === 'bot-error' ? adviceOn(fault) : null;
      advice = last === null || advice === fix ? fix : null;
      last = fault;
    },
    trouble(planned) {
      if (last === null) return null;
      if (!hasAnswered && advice !== null && faults >= Math.min(alike, planned)) {
        return { kind: 'misconfigured', detail: last.message, times: faults, fix: advice };
      }
      if (unavailable < outageFaults || clock.now() - answeredAt < outageMs) return null;
      return { kind: 'unavailable', detail: last.message, times: unavailable, fix: adviceOn(last) };
    },
  };
}

function isUnavailable({ endReason, message }: Fault): boolean {
  // The first that is named is the status; what follows are words of the bot.
  return endReason !== 'bot-error' || / answered (\d{3})\b/.exec(message)?.[1] === '503';
}
