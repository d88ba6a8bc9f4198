import type { SpeechKind } from '../../language/text/rows.ts';

/** Speech that leaves nothing to answer. */
export const settled: readonly SpeechKind[] = [
  'offers-more',
  'asks-want',
  'did-not-understand',
  'promises-human',
  'waits',
  'goodbye',
];
