/** What hangs a program, in processor time: on a busy machine a clock on the wall says nothing. */
export const slowMs = 2000;

/** Processor time that a piece of work took, of all threads of this process. */
export async function spent(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
