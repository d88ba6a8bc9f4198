import type { Times } from '../bot.ts';

/** An answer that arrived whole. */
export interface HttpAnswer {
  name: string;
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array;
  times: Times;
}
