/** All of verdict.json that others may read. */
import { intervalShape, recordFileShape, segmentShape } from '../run/record-shape.ts';
import { type OfShape, publishedSchemaOf } from '../run/shape-schema.ts';
import type { Shape } from '../run/stored-shape.ts';

const armShape = {
  numerator: 'number',
  denominator: 'number',
  conversations: 'number',
  unknown: ['maybe', 'number'],
  value: ['maybe', 'number'],
} as const satisfies Shape;
const countsShape = { verified: 'number', scorable: 'number', unknown: ['maybe', 'number'] } as const satisfies Shape;
const sideShape = { id: 'text', build: ['maybe', 'text'] } as const satisfies Shape;

const changeShape = {
  metric: 'text',
  segment: segmentShape,
  baseline: armShape,
  candidate: armShape,
  difference: ['maybe', 'number'],
  interval: ['maybe', intervalShape],
  bound: ['maybe', 'number'],
  margin: 'number',
  p: ['maybe', 'number'],
  q: ['maybe', 'number'],
  adjusted: ['maybe', 'number'],
  verdict: 'text',
  repetitionsNeeded: ['maybe', 'number'],
} as const satisfies Shape;

const judgementShape = {
  verdict: 'text',
  headline: 'text',
  besides: ['list', 'text'],
  gates: [
    'list',
    {
      name: 'text',
      metric: 'text',
      segment: segmentShape,
      operator: 'text',
      expected: 'number',
      actual: ['maybe', 'number'],
      interval: ['maybe', intervalShape],
      verdict: 'text',
      text: 'text',
      evidence: ['list', { conversation: 'text', turn: 'number', quote: ['maybe', 'text'] }],
    },
  ],
  rollout: [
    'list',
    {
      intent: 'text',
      decision: 'text',
      solved: countsShape,
      bounds: ['maybe', intervalShape],
      side: 'text',
      floor: { value: 'number', of: 'text' },
      baseline: ['maybe', countsShape],
      fall: ['maybe', { seen: 'number', most: 'number', margin: 'number', excluded: 'yes or no' }],
      worse: ['list', 'text'],
      broken: ['list', 'text'],
      brokenInBoth: ['list', 'text'],
    },
  ],
  parity: ['list', { metric: 'text', segment: segmentShape, own: armShape, others: armShape, verdict: 'text' }],
} as const satisfies Shape;

const comparisonShape = {
  baseline: sideShape,
  candidate: sideShape,
  sameSeeds: 'yes or no',
  within: ['maybe', 'text'],
  scoredApart: ['maybe', ['list', 'text']],
  changes: ['list', changeShape],
  cells: [
    'list',
    {
      cell: 'text',
      scenario: 'text',
      persona: 'text',
      intent: 'text',
      baseline: ['maybe', countsShape],
      candidate: ['maybe', countsShape],
      label: 'text',
      p: ['maybe', 'number'],
      verdict: ['maybe', 'text'],
    },
  ],
  causes: [
    'list',
    { code: 'text', scorer: 'text', baseline: 'number', candidate: 'number', explains: 'number', failures: 'number' },
  ],
} as const satisfies Shape;

const chartsShape = {
  nights: 'number',
  reference: 'number',
  charts: [
    'list',
    {
      metric: 'text',
      state: 'text',
      alarm: ['maybe', { towards: 'text', isWorse: 'yes or no', since: 'text' }],
      visible: ['maybe', 'number'],
      nights: ['list', { id: 'text', startedAt: 'text', build: ['maybe', 'text'], value: 'number' }],
    },
  ],
} as const satisfies Shape;

const verdictFileShape = {
  format: 'number',
  endedAt: ['maybe', 'text'],
  decidedBy: ['list', 'text'],
  judgement: judgementShape,
  comparison: ['maybe', comparisonShape],
  charts: ['maybe', chartsShape],
  issues: [
    'maybe',
    ['list', { key: 'text', intent: 'text', code: 'text', counts: ['list', 'number'], state: 'text', since: 'text' }],
  ],
  baseline: ['maybe', { folder: 'text', record: recordFileShape }],
} as const satisfies Shape;

export type VerdictFile = OfShape<typeof verdictFileShape>;

/** Published as `dist/verdict.schema.json`. */
export const verdictSchema = (): object =>
  publishedSchemaOf(verdictFileShape, {
    name: 'verdict.schema.json',
    about: "verdict.json of a run's folder: the judgement, the comparison it rests on, and the charts over nights.",
  });
