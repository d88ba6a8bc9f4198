import type { BotSpec } from '../../scenario/schema/bot-schema.ts';

/** It lets nobody in without credentials, cannot be talked to at that address, or is a page, and there is no browser here to look through. */
export type Barred = 'credentials' | 'unreachable' | 'browser';

/** What a look at an address came to. */
export interface Detected {
  /** How to talk to it; where nothing was understood, the likeliest, to be corrected by hand. */
  spec: BotSpec;
  /** It answered in words that were understood. */
  understood: boolean;
  /** It answers the same whatever it is told, and with nothing said at all. */
  isDeaf?: true;
  /** Why nothing was to be learnt of it. null: it answered. */
  barred: Barred | null;
  /** What was seen there, a sentence each. */
  seen: string[];
  /** What to change, by the key of `bot` that it is about; empty where nothing needs to be. */
  fixes: string[];
}
