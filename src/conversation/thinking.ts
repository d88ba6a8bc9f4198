import { milliseconds } from '../bot/connection/duration.ts';
import type { Brief } from '../plan/brief.ts';
import { random } from '../plan/random.ts';

/** How long a customer thinks before a turn, in whole milliseconds. What it opens with it has thought of before it came. */
export function thinkingMs({ persona: { thinks }, item }: Brief, turn: number): number {
  if (thinks === undefined || turn === 1) return 0;
  const [shortest, longest = shortest] = thinks.split('..').map((text) => milliseconds(text, 0));
  return Math.round(shortest! + (longest! - shortest!) * random(item.seed, `thinking/${turn}`).next());
}
