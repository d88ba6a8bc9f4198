/** What hangs a program, in processor time: on a busy machine a clock on the wall says nothing. */
export const slowMs = 2000;

/** Once in a while memory is tidied, or code compiled, meanwhile: what hangs does so each time. */
const mostTries = 3;

/** Milliseconds of processor time that a piece of work takes, of all threads of this process; the least of some tries, where it seems slow. */
export async function spent(work: () => unknown, slow = slowMs): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < mostTries && least >= slow; tries++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
