import type { Plan } from '../plan/plan.ts';
import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';

/** Conversations at a time where no caller says so. Under a load they come whether there is room or not. */
export const concurrencyOf = ({ concurrency }: SuiteSpec, { load }: Pick<Plan, 'load'>): number =>
  concurrency ?? (load === undefined ? 16 : 10_000);
