/** What will be run: every cell (scenario × persona) a number of times, each with an id and a seed of its own. */

import type { Cover } from './cover/cover.ts';
import type { Load } from './load/load.ts';

export interface PlanItem {
  /** `scenario/persona/repetition`: stable, readable, unique in a plan. */
  id: string;
  /** `scenario/persona`. */
  cell: string;
  scenario: string;
  persona: string;
  /** Counts from 1. */
  repetition: number;
  /** 16 hex digits from (suite seed, scenario, persona, repetition): never from order or concurrency. */
  seed: string;
  /** Of a variant: the seed of the persona it is one of, by which its facts are drawn, so that both want the same. */
  facts_seed?: string;
  /** Of a variant: facts stand in the other order. */
  facts_reversed?: true;
  /** YYYY-MM-DD, the day the run was begun: its texts name today, and the suite does not say which day that is. */
  today?: string;
  /** The customer comes back on another day where its matter was not settled. */
  second_session?: true;
  /** The journey is walked again for each of its stages, to ask for a human there. */
  lifeline?: true;
}

export interface Plan {
  seed: string;
  repeat: number;
  /** Repetitions of a cell at which gates are looked at: how many are held, up to `repeat`, follows from the answers. */
  looks?: readonly number[];
  /** How customers arrive, whatever becomes of those before them; absent: as others leave. */
  load?: Load;
  /** Which cells were chosen, and what they leave out; absent: all are held. */
  cover?: Cover;
  items: PlanItem[];
}
