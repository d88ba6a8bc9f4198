/** What a sentence does to the customer who reads it, whatever the scenario. Their order is that of packed weights. */
export const actLabels = [
  'refuses',
  'did-not-understand',
  'offers-more',
  'asks-want',
  'apologises',
  'thanks',
  'greets',
  'goodbye',
  'waits',
  'promises-human',
  'offers-human',
  'asks-leave',
  'asks-check',
  'asks-state',
  'offers-extra',
  'asks-to-tell',
  'needs',
  'lets-choose',
  'done',
  /** Will be done, or somebody will get back: not yet done. */
  'promises',
  /** Information, a rule, an explanation. */
  'states',
  'small-print',
  /** Tells how the customer does it himself elsewhere. */
  'guides',
] as const;

export type ActLabel = (typeof actLabels)[number];
