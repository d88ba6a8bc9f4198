/** A metric of somebody's own, as a plain object beside those of this program. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ScoredConversation } from '../score.ts';

/**
 * ```ts
 * const saysSorry: UserMetric = {
 *   name: 'says_sorry',
 *   better: 'higher',
 *   measure: ({ turns }) => turns.some(({ bot }) => bot?.messages.some(({ text }) => /sorry/i.test(text))),
 * };
 * ```
 */
export interface UserMetric {
  /** What gates and files call it: `says_sorry`. None of this program's. */
  name: string;
  /** What reports call it; made of the name when absent. */
  title?: string;
  /** Which way is better; `neither` when absent: it is shown, and nothing is worse by it. */
  better?: Metric['better'];
  /** `rate`: yes or no · `mean`: a number · `ratio`: a number over another, added up apart. `rate` of a share, else `mean`, when absent. */
  kind?: Metric['kind'];
  /** `share` when absent; of a `score` say its `scale`. */
  unit?: Metric['unit'];
  /** Least and most of a `score`. */
  scale?: readonly [low: number, high: number];
  /** Smallest worsening that matters, in its own unit, shares as shares. Of a share 0.05, of an index or a score a twentieth of its scale when absent. */
  margin?: number;
  /** Charted over nights. */
  watched?: boolean;
  /** What a transcript of another tool must have to show it; words alone when absent. */
  needs?: readonly OwnNeed[];
  /** Raise it when it measures otherwise: figures of two versions are not compared. 1 when absent. */
  version?: number;
  /** Asked of every conversation that says something of the bot, once it is over. What it throws is told as its own fault, never the bot's. */
  measure: (conversation: Conversation, scored: ScoredConversation) => Found | Promise<Found>;
}

/** `customer`: what it came for and knew, and why it left · `signals`: what was signalled to machines · `times`: when things were said. */
export const ownNeeds = ['customer', 'signals', 'times'] as const;
export type OwnNeed = (typeof ownNeeds)[number];

/** Of a rate yes or no, of a mean a number, of a ratio two; null: it can't be told. */
type OwnValue = boolean | number | readonly [numerator: number, denominator: number] | null;

export type Found = OwnValue | undefined | { value: OwnValue | undefined; evidence?: readonly Shown[] };

/** What shows it. */
export interface Shown {
  /** In a sentence, for the margin of the transcript. */
  text: string;
  /** Counts from 1; the conversation as a whole when absent. */
  turn?: number;
  /** The words, as the bot said them. */
  quote?: string;
}
