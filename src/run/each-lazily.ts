import pLimit from 'p-limit';

/**
 * Does the work for every item, at most `concurrency` at a time, in order of their start. Only one item waits in the queue: a hundred
 * thousand waiting closures would be memory. The first failure starts nothing more, and is thrown once the rest has come to its end.
 */
export async function eachLazily<T>(
  items: Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const limit = pLimit(concurrency);
  const running = new Set<Promise<void>>();
  try {
    for (const item of items) {
      const task = limit(work, item);
      running.add(task);
      task.then(
        () => running.delete(task),
        () => {},
      );
      if (running.size > concurrency) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
}
