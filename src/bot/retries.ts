/** Requests that were sent again because the bot had not taken them, by reason: a bot that has to be asked twice is no quick one. */
export interface Retries {
  /** No connection was to be had. */
  refused: number;
  /** 429: too many requests. */
  busy429: number;
  /** 503: not now. */
  busy503: number;
}

export type RetryReason = keyof Retries;

export interface RetryTally {
  count: (reason: RetryReason) => void;
  /** What was counted since it was last taken; null: nothing. */
  take: () => Retries | null;
}

export function retryTally(): RetryTally {
  let retries: Retries | null = null;
  return {
    count(reason) {
      retries ??= { refused: 0, busy429: 0, busy503: 0 };
      retries[reason]++;
    },
    take() {
      const taken = retries;
      retries = null;
      return taken;
    },
  };
}

/** null: nothing was sent again. */
export function sumOfRetries(all: readonly (Retries | null | undefined)[]): Retries | null {
  return all.reduce<Retries | null>((sum, one) => {
    if (!one) return sum;
    const { refused, busy429, busy503 } = sum ?? { refused: 0, busy429: 0, busy503: 0 };
    return {
      refused: refused + one.refused,
      busy429: busy429 + one.busy429,
      busy503: busy503 + one.busy503,
    };
  }, null);
}
