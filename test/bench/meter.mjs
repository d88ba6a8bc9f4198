/** Seconds, seconds of processor time and peak memory of this process. */

/** Starts measuring; the function it returns stops. */
export function meter() {
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpuBefore);
    const seconds = (performance.now() - began) / 1000;
    return { seconds, cpuSeconds: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024 };
  };
}

/** Hands the result to the process that asked for it. */
export function finish(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
