/** How conversations with a bot fared so far, and whether going on makes sense: a bot that is down, or is not understood, is not asked a thousand times. */
import type { Clock } from './clock.ts';
import { faultRow } from './fault-kinds.ts';
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
  /** Since nothing was answered, each fault was of one kind. */
  let isAlike = true;
  return {
    answered() {
      hasAnswered = true;
      answeredAt = clock.now();
      [faults, unavailable, last] = [0, 0, null];
    },
    failed(fault) {
      faults++;
      unavailable = isUnavailable(fault) ? unavailable + 1 : 0;
      isAlike = last === null || (isAlike && last.kind === fault.kind);
      last = fault;
    },
    trouble(planned) {
      if (last === null) return null;
      const { fix, isMisread, isForLong } = faultRow(last.kind);
      if (!hasAnswered && isAlike && isMisread && faults >= Math.min(alike, planned)) {
        return { kind: 'misconfigured', detail: last.message, times: faults, fix };
      }
      const isOutage = unavailable >= outageFaults && clock.now() - answeredAt >= outageMs;
      if (!isOutage && !(isForLong === true && unavailable >= alike)) return null;
      return { kind: 'unavailable', detail: last.message, times: unavailable, fix };
    },
    advice: () => last && faultRow(last.kind).fix,
  };
}

const isUnavailable = ({ endReason, kind }: Fault): boolean =>
  endReason !== 'bot-error' || faultRow(kind).isClosed === true;
