import type { Plan } from '../plan/plan.ts';
import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';

/** Conversations at a time where no caller says so. Under a load they come whether the suite has room for them or not. */
export const concurrencyOf = ({ concurrency = 16 }: SuiteSpec, { load }: Pick<Plan, 'load'>): number =>
  load === undefined ? concurrency : 10_000;
