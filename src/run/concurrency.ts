import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';

/** Conversations at a time where no caller says so. */
export const concurrencyOf = ({ concurrency = 16 }: SuiteSpec): number => concurrency;
