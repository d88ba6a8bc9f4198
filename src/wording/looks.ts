import type { IntentRollout } from '../compare/comparison.ts';

/** `decided after 12 repetitions a cell`. */
export const lookedText = ({ repetitions, isDecided }: NonNullable<IntentRollout['looks']>): string =>
  `${isDecided ? 'decided' : 'undecided'} after ${repetitions} repetitions a cell`;
