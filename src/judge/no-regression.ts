import type { GateResult } from '../compare/comparison.ts';

/** Name of the gates that no author set. */
export const noRegression = 'no regression';

/** What failed, and where. */
export type Failed = Pick<GateResult, 'metric' | 'segment'>;
