import { plural } from '../counts.ts';
import type { IntentRollout } from '../compare/comparison.ts';

/** `decided after 12 repetitions a cell`. */
export const lookedText = ({ repetitions, isDecided }: NonNullable<IntentRollout['looks']>): string =>
  `${isDecided ? 'decided' : 'undecided'} after ${plural(repetitions, 'repetition')} a cell`;
