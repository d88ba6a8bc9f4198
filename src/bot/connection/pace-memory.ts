/** When the next request may be sent. Of one thread, or, in shared memory, of all that send to one bot. */
export interface PaceMemory {
  /** By the clock's now, like `nextSlot`. */
  heldUntil: number;
  nextSlot: number;
  /** Milliseconds from one request to the next. */
  gap: number;
  /** Nobody else changes it meanwhile. */
  alone: <T>(work: () => T) => T;
}

export const ownPaceMemory = (): PaceMemory => ({
  heldUntil: -Infinity,
  nextSlot: -Infinity,
  gap: 0,
  alone: (work) => work(),
});

/** Where the lock lies, and the numbers. */
const bytes = 32;
/** Whoever holds the lock for as many milliseconds has died with it. */
const longestMs = 100;

export function newSharedPace(): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes);
  Object.assign(sharedPaceMemory(buffer), { heldUntil: -Infinity, nextSlot: -Infinity, gap: 0 });
  return buffer;
}

/** @param buffer Of `newSharedPace`. Clocks of all its threads must tell the same. */
export function sharedPaceMemory(buffer: SharedArrayBuffer): PaceMemory {
  const lock = new Int32Array(buffer, 0, 1);
  const numbers = new Float64Array(buffer, 8, 3);
  return {
    get heldUntil() {
      return numbers[0]!;
    },
    set heldUntil(at) {
      numbers[0] = at;
    },
    get nextSlot() {
      return numbers[1]!;
    },
    set nextSlot(at) {
      numbers[1] = at;
    },
    get gap() {
      return numbers[2]!;
    },
    set gap(ms) {
      numbers[2] = ms;
    },
    alone(work) {
      for (let ms = 0; ms < longestMs && Atomics.compareExchange(lock, 0, 0, 1) !== 0; ms++)
        Atomics.wait(lock, 0, 1, 1);
      try {
        return work();
      } finally {
        Atomics.store(lock, 0, 0);
      }
    },
  };
}
