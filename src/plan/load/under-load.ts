import { count, plural } from '../../counts.ts';
import type { Problem } from '../../problem.ts';
import type { SuiteSpec } from '../../scenario/schema/suite-schema.ts';
import type { Plan } from '../plan.ts';
import { type ArrivalKind, arrivalsOf, type Load } from './load.ts';
import { badLoad, readLoad } from './read-load.ts';

/** What a caller may say of the load beside the suite. */
export interface LoadChoice {
  /** Rates a second and how long each holds: `2 for 1m, 2..20 for 10m`. */
  load?: string | undefined;
  arrivals?: ArrivalKind | undefined;
}

/** The plan under the load that the caller or else the suite names. One that the plan is too small for is a problem. */
export function underLoad(plan: Plan, suite: SuiteSpec, choice: LoadChoice): { plan: Plan; problems: Problem[] } {
  const shape = choice.load ?? suite.load;
  if (shape === undefined) return { plan, problems: arrivalsWithoutLoad(choice) };
  const load = readLoad(shape, choice.arrivals ?? suite.arrivals);
  if (load === null) return { plan, problems: [badLoad(shape)] };
  return { plan: { ...plan, load }, problems: tooFew(plan, load) };
}

function arrivalsWithoutLoad({ arrivals }: LoadChoice): Problem[] {
  if (arrivals === undefined) return [];
  const message = '--arrivals says how customers arrive under a load, and there is none';
  return [{ code: 'bad-argument', message, expected: '--load, or suite.load in a file' }];
}

function tooFew({ items }: Plan, load: Load): Problem[] {
  const needed = arrivalsOf(load);
  if (items.length === 0 || items.length >= needed) return [];
  const cells = new Set(items.map(({ cell }) => cell)).size;
  return [
    {
      code: 'bad-argument',
      message: `The load "${load.shape}" is about ${plural(needed, 'conversation')}, and the plan ends after ${count(items.length)}`,
      expected: `a plan of ${count(needed)} or more`,
      hint: `--repeat ${Math.ceil(needed / cells)} makes it that long (${plural(cells, 'cell')}), or give the load less time.`,
    },
  ];
}
