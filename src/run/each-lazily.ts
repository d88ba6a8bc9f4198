/**
 * Does the work for every item, at most `concurrency` at a time, in order of their start. An item is taken when there is room for it: a
 * hundred thousand waiting closures would be memory. The first failure starts nothing more, and is thrown once the rest has come to its
 * end.
 */
export async function eachLazily<T>(
  items: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const state: { running: number; failures: unknown[]; wake: () => void } = {
    running: 0,
    failures: [],
    wake: () => {},
  };
  const oneEnded = (): Promise<void> => new Promise((resolve) => (state.wake = resolve));
  const start = async (item: T): Promise<void> => {
    state.running += 1;
    try {
      await work(item);
    } catch (error) {
      state.failures.push(error);
    } finally {
      state.running -= 1;
      state.wake();
    }
  };
  try {
    for await (const item of items) {
      if (state.failures.length > 0) break;
      void start(item);
      while (state.running >= concurrency && state.failures.length === 0) await oneEnded();
      if (state.failures.length > 0) break;
    }
  } finally {
    while (state.running > 0) await oneEnded();
  }
  if (state.failures.length > 0) throw state.failures[0];
}
