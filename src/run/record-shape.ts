/** All that this version writes into run.json for others to read; what must be there to read one is less (`stored-shapes.ts`). */
import { recordFile } from './record.ts';
import { type OfShape, publishedSchemaOf } from './shape-schema.ts';
import type { Shape } from './stored-shape.ts';

export const intervalShape = { low: 'number', high: 'number' } as const satisfies Shape;
export const segmentShape = { kind: 'text', id: 'text' } as const satisfies Shape;

const judgedShape = {
  model: 'text',
  judge: 'text',
  sentence: 'text',
  pass: 'text',
  votes: 'number',
  needs: 'number',
  calibration: [
    'maybe',
    {
      n: 'number',
      kappa: ['maybe', 'number'],
      interval: ['maybe', intervalShape],
      counts: { bothPass: 'number', bothFail: 'number', falsePass: 'number', falseFail: 'number' },
      unknown: 'number',
      otherJudge: 'number',
      notAtHand: 'number',
    },
  ],
} as const satisfies Shape;

export const recordFileShape = {
  format: 'number',
  id: 'text',
  startedAt: 'text',
  endedAt: ['maybe', 'text'],
  state: 'text',
  planned: 'number',
  manifest: {
    program: { name: 'text', version: 'text' },
    node: 'text',
    seed: 'text',
    repeat: 'number',
    cover: [
      'maybe',
      {
        choose: 'text',
        cells: 'number',
        of: 'number',
        strength: 'number',
        met: 'number',
        tuples: 'number',
        missed: 'number',
        unmet: ['list', ['list', 'text']],
      },
    ],
    today: ['maybe', 'text'],
    files: ['list', { path: 'text', sha256: 'text' }],
    projectSha256: 'text',
    bot: { name: ['maybe', 'text'], build: ['maybe', 'text'], protocol: 'text', url: 'text' },
    model: [
      'maybe',
      {
        name: 'text',
        url: 'text',
        temperature: ['maybe', 'number'],
        seed: ['maybe', 'number'],
        prompts: 'text',
        personas: ['list', 'text'],
      },
    ],
    judge: [
      'maybe',
      {
        name: 'text',
        url: 'text',
        temperature: ['maybe', 'number'],
        seed: ['maybe', 'number'],
        prompts: 'text',
        votes: 'number',
      },
    ],
    scorers: ['table', 'number'],
  },
  suite: { name: ['maybe', 'text'], not_tested: ['maybe', ['list', 'text']] },
  voice: {},
  gates: ['list', { metric: 'text', name: ['maybe', 'text'] }],
  metrics: [
    'maybe',
    [
      'list',
      {
        name: 'text',
        title: 'text',
        kind: 'text',
        better: 'text',
        unit: 'text',
        margin: 'number',
        version: 'number',
        judged: ['maybe', judgedShape],
      },
    ],
  ],
  intents: ['table', { title: 'text', volume: ['maybe', 'number'], floor: ['maybe', 'number'] }],
  titles: { scenarios: ['table', 'text'], personas: ['table', 'text'], variants: ['maybe', ['table', 'text']] },
  spent: [
    'maybe',
    {
      asked: 'number',
      replayed: 'number',
      tokens: { input: 'number', output: 'number' },
      cost: ['maybe', 'number'],
    },
  ],
  aggregate: {
    conversations: 'number',
    scorable: 'number',
    values: [
      'list',
      {
        metric: 'text',
        segment: segmentShape,
        numerator: 'number',
        denominator: 'number',
        conversations: 'number',
        value: ['maybe', 'number'],
        interval: ['maybe', intervalShape],
      },
    ],
    cells: [
      'list',
      {
        cell: 'text',
        scenario: 'text',
        persona: 'text',
        intent: 'text',
        scorable: 'number',
        decided: 'number',
        verified: 'number',
        unscorable: 'number',
      },
    ],
    endReasons: ['table', 'number'],
    passHat: ['list', 'number'],
    decidedBy: {
      backEnd: 'number',
      label: 'number',
      statement: 'number',
      guards: ['maybe', 'number'],
      nothing: 'number',
    },
    unknownTurns: { count: 'number', of: 'number' },
    latencyMs: ['maybe', { p50: 'number', p95: 'number', p99: 'number' }],
  },
  imported: [
    'maybe',
    {
      formats: ['list', 'text'],
      rows: ['list', { fate: 'text', what: 'text', count: 'number', why: 'text' }],
      day: ['maybe', 'text'],
    },
  ],
} as const satisfies Shape;

export type RecordFile = OfShape<typeof recordFileShape>;

/** Published as `dist/run.schema.json`. */
export const runSchema = (): object =>
  publishedSchemaOf(recordFileShape, {
    name: 'run.schema.json',
    about: `${recordFile} of a run's folder: who ran what against which bot, and the figures.`,
  });
