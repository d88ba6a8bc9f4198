import { flag, wholeNumber } from '../flags.ts';

export const workersFlag = flag.value(
  wholeNumber(1, 64),
  'Threads that hold the conversations (default: as many as cores, once one is too busy with thousands of them)',
  'number',
);
