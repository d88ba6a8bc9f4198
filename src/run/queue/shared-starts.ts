import type { Clock } from '../../bot/clock.ts';
import type { Queueing } from './connect-queue.ts';

/** The next slot, by the clock of Redis; how long it is until then. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local slot = tonumber(redis.call('GET', KEYS[1]) or '0') + tonumber(ARGV[1])
if slot < now then slot = now end
redis.call('SET', KEYS[1], string.format('%.3f', slot), 'PX', 86400000)
return tostring(slot - now)`;

export const startsKey = ({ prefix }: Queueing, run: string): string => `${prefix}:${run}:starts`;

/** Like `starts`, over all workers of one run. */
export function sharedStarts(queue: Queueing, id: string, perSecond: number | null, clock: Clock) {
  if (perSecond === null) return async () => {};
  const gap = 1000 / perSecond;
  return async (signal: AbortSignal): Promise<void> => {
    const waitMs = Number(await queue.redis.eval(script, 1, startsKey(queue, id), gap));
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  };
}
