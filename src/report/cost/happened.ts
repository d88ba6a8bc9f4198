/** What became of the conversations of an intent that costs money, counted: what prices are multiplied by. */
import { clopperPearson } from '../../score/interval.ts';
import { type MetricName, metrics } from '../../score/metrics.ts';
import type { ScoredConversation } from '../../score/score.ts';

/** Of conversations; the interval is of the share. */
export interface Part {
  count: number;
  of: number;
  /** 95 %. */
  low: number;
  high: number;
  /** By segment of those whose segment has prices of its own; '' of all others. */
  bySegment: Record<string, number>;
}

export interface Happened {
  /** Something could decide and was not reached. */
  unsolved: Part;
  /** Unsolved, and a human took over; null: the bot gives no way to see it. */
  human: Part | null;
  /** Unsolved, and the customer came back; null: customers did not come back in this run. */
  repeat: Part | null;
  /** A human took over, solved or not. */
  anyHuman: Part | null;
  anyRepeat: Part | null;
}

const contained = metrics.find(({ contact }) => contact === 'contained')!.name;
const again = metrics.find(({ contact }) => contact === 'again')!.name;

/** Null where nothing could be decided. */
export function happened(
  scored: readonly ScoredConversation[],
  intent: string,
  priced: ReadonlySet<string>,
): Happened | null {
  const own = scored.filter((one) => one.intent === intent && one.scorable && one.verified !== null);
  if (own.length === 0) return null;
  const sees = (name: MetricName) => own.every(({ measures }) => measures[name] !== undefined);
  const part = (holds: (one: ScoredConversation) => boolean) => partOf(own, holds, priced);
  const isOpen = ({ verified }: ScoredConversation) => verified === false;
  const byHuman = ({ measures }: ScoredConversation) => measures[contained]?.[0] === 0;
  const isAgain = ({ measures }: ScoredConversation) => measures[again]?.[0] === 1;
  return {
    unsolved: part(isOpen),
    human: sees(contained) ? part((one) => isOpen(one) && byHuman(one)) : null,
    repeat: sees(again) ? part((one) => isOpen(one) && isAgain(one)) : null,
    anyHuman: sees(contained) ? part(byHuman) : null,
    anyRepeat: sees(again) ? part(isAgain) : null,
  };
}

function partOf(
  own: readonly ScoredConversation[],
  holds: (one: ScoredConversation) => boolean,
  priced: ReadonlySet<string>,
): Part {
  const found = own.filter(holds);
  const bySegment = new Map<string, number>();
  for (const { segment } of found) {
    const key = segment !== null && priced.has(segment) ? segment : '';
    bySegment.set(key, (bySegment.get(key) ?? 0) + 1);
  }
  const { low, high } = clopperPearson(found.length, own.length);
  return { count: found.length, of: own.length, low, high, bySegment: Object.fromEntries(bySegment) };
}
