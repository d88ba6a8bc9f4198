/** What every adapter is given beside its own part of the configuration. */
import type { Clock } from './clock.ts';
import type { RetryReason } from './retries.ts';
import type { TellRaw } from './raw.ts';
import type { Secrets } from './secrets.ts';

export interface Kit {
  env: NodeJS.ProcessEnv;
  clock: Clock;
  secrets: Secrets;
  /** null: exchanges are not kept. */
  raw: TellRaw | null;
  /** Told of every request that is sent again. */
  retried: (reason: RetryReason) => void;
  /** Where relative paths of the configuration start. */
  cwd: string;
}
