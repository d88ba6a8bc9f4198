/** What is opened for a piece of work and closed after it. */

type Close = () => unknown;

/**
 * Does the work and closes what it opened, last first, whatever becomes of it: also where the next could not be opened.
 * @param work Given what takes each `close` once there is something to close.
 * @throws What the work threw, else what the first closing threw that did.
 * @example await whileOpen(async (opened) => { const file = await open(path); opened(() => file.close()); return file.read(); });
 */
export async function whileOpen<T>(work: (opened: (close: Close) => void) => Promise<T>): Promise<T> {
  const closes: Close[] = [];
  let result: T;
  try {
    result = await work((close) => closes.unshift(close));
  } catch (error) {
    await closeAll(closes).catch(() => {});
    throw error;
  }
  await closeAll(closes);
  return result;
}

/** One after the other, each whatever became of those before. @throws What the first threw that did. */
export async function closeAll(closes: Iterable<Close>): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closes) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
