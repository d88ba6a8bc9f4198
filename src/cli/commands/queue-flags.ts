import type { QueueAddress } from '../../run/queue/queue-address.ts';
import { flag } from '../flags.ts';

/** Flags of commands that meet at a queue. */
export interface QueueFlags {
  queue?: string;
  queuePrefix?: string;
}

/** What is wrong with an address is said without it: a password may stand in it. */
function redisUrl(input: string): string {
  const protocol = URL.canParse(input) ? new URL(input).protocol : null;
  if (protocol === 'redis:' || protocol === 'rediss:') return input;
  throw new SyntaxError('expected an address such as redis://localhost:6379, or rediss:// over TLS');
}

export const queueFlag = flag.value(redisUrl, 'Redis where workers wait that hold the conversations', 'url');
export const queuePrefixFlag = flag.text('What the names of its keys begin with (default: mystery-shopper)', 'text');

export const queueAt = ({ queue, queuePrefix }: QueueFlags): QueueAddress | undefined =>
  queue === undefined ? undefined : { url: queue, prefix: queuePrefix };
