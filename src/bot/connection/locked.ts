/** Whoever holds the lock for as many milliseconds has died with it. */
const longestMs = 100;

/** Work that no other thread does at the same time. @param numbers Shared memory; its first number is the lock. */
export const locked =
  (numbers: Int32Array) =>
  <T>(work: () => T): T => {
    for (let ms = 0; ms < longestMs && Atomics.compareExchange(numbers, 0, 0, 1) !== 0; ms++)
      Atomics.wait(numbers, 0, 1, 1);
    try {
      return work();
    } finally {
      Atomics.store(numbers, 0, 0);
    }
  };
