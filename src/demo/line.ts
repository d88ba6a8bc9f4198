/** A bot of limited means: so many messages are worked at at a time, the others stand in line. */
export interface Line {
  /** Does the work once it is its turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** So many stand in line that there is no time to understand anybody. */
  isLong(): boolean;
}

/** In line, for each that is worked at. */
const longFrom = 10;

/** @param atOnce Infinity: nobody stands in line. */
export function createLine(atOnce: number): Line {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return {
    async inTurn(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
    isLong: () => waiting.length >= longFrom * atOnce,
  };
}
