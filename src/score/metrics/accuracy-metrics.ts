/** Did the customer get what it came for? */
import type { Metric } from './metric.ts';

export const accuracyMetrics = [
  {
    name: 'verified_success',
    title: 'Verified success',
    group: 'accuracy',
    kind: 'rate',
    better: 'higher',
    unit: 'share',
    margin: 0.03,
    headline: true,
  },
  {
    name: 'false_success',
    title: 'False success',
    group: 'accuracy',
    kind: 'rate',
    better: 'lower',
    unit: 'share',
    margin: 0.03,
  },
  {
    name: 'intent_accuracy',
    title: 'Intent understood',
    group: 'accuracy',
    kind: 'rate',
    better: 'higher',
    unit: 'share',
    margin: 0.03,
  },
  {
    name: 'facts_kept',
    title: 'Facts kept',
    group: 'accuracy',
    kind: 'ratio',
    better: 'higher',
    unit: 'share',
    margin: 0.03,
  },
  {
    name: 'forbidden_statement',
    title: 'Said something forbidden',
    group: 'accuracy',
    kind: 'rate',
    better: 'lower',
    unit: 'share',
    margin: 0.01,
  },
] as const satisfies readonly Metric[];
