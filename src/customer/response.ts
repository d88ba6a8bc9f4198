/** What a bot's turn calls for, as it is worked out act by act. */
import type { BotAct, CustomerAct } from './acts.ts';
import type { Event } from './mood.ts';

export interface Response {
  /** Acts in the order in which they are to be said. */
  due: CustomerAct[];
  events: Event[];
  /** Brought the customer closer to the goal. */
  progress: boolean;
  /** Neither progress nor annoying: a confirmation, a short wait. */
  courtesy: boolean;
}

export type BotActOf<K extends BotAct['kind']> = Extract<BotAct, { kind: K }>;

export const actsOf = <K extends BotAct['kind']>(turn: readonly BotAct[], kind: K): BotActOf<K>[] =>
  turn.filter((act): act is BotActOf<K> => act.kind === kind);
