import type { Shape } from './stored-shape.ts';

const bubble: Shape = { text: 'text' };
const customer: Shape = { messages: ['list', bubble], acts: ['list', { kind: 'text' }], thinking: ['list', 'text'] };
const bot: Shape = {
  messages: ['list', { text: 'text', options: ['list', { label: 'text', value: 'text' }] }],
  acts: ['list', { kind: 'text' }],
  signals: ['list', { stage: 'text', source: 'text' }],
};
export const turnShape: Shape = { number: 'number', customer, bot: ['maybe', bot] };
const turns: Shape = ['list', turnShape];
const end: Shape = { reason: 'text', turn: 'number', detail: 'text' };
const checks: Shape = ['list', { name: 'text', source: 'text', expected: 'text', actual: 'text' }];

/** Of a conversation's line. */
export const conversationShape: Shape = {
  id: 'text',
  brief: {
    item: { id: 'text', cell: 'text', scenario: 'text', persona: 'text', repetition: 'number', seed: 'text' },
    intent: 'text',
    tags: ['list', 'text'],
    goal: 'text',
    persona: { id: 'text', title: 'text' },
    facts: ['table', { value: 'anything' }],
    wants: { learn: ['table', { truth: 'anything' }], done: ['list', 'text'], human: 'yes or no' },
    statements: { required: ['list', 'text'], forbidden: ['list', 'text'] },
    escalation: { context: ['list', 'text'] },
    turns: { maximum: 'number' },
  },
  turns,
  end,
  checks,
  transfer: [
    'maybe',
    ['list', { number: 'number', agent: { messages: ['list', bubble] }, customer: ['maybe', customer] }],
  ],
  second: ['maybe', { why: 'text', turns, end, checks }],
  lifeline: ['list', { stage: 'number', turns, end }],
};

/** Of a line of scores.jsonl. */
export const scoredShape: Shape = {
  id: 'text',
  cell: 'text',
  scenario: 'text',
  persona: 'text',
  intent: 'text',
  tags: ['list', 'text'],
  repetition: 'number',
  seed: 'text',
  endReason: 'text',
  turns: 'number',
  scorable: 'yes or no',
  unknownTurns: ['list', 'number'],
  replyMs: ['list', 'number'],
  scores: ['list', { scorer: 'text', evidence: ['list', { code: 'text', turn: 'number', text: 'text' }] }],
  measures: ['table', 'anything'],
};

/** Of run.json. */
export const recordShape: Shape = {
  id: 'text',
  startedAt: 'text',
  state: 'text',
  planned: 'number',
  manifest: {
    program: { name: 'text', version: 'text' },
    seed: 'text',
    repeat: 'number',
    files: ['list', { path: 'text', sha256: 'text' }],
    bot: { protocol: 'text', url: 'text' },
    scorers: ['table', 'number'],
  },
  suite: {},
  voice: {},
  gates: ['list', {}],
  metrics: ['maybe', ['list', { name: 'text', title: 'text', kind: 'text', better: 'text', unit: 'text' }]],
  intents: ['table', { title: 'text' }],
  titles: { scenarios: ['table', 'text'], personas: ['table', 'text'], variants: ['maybe', ['table', 'text']] },
  aggregate: { conversations: 'number' },
  leaks: [
    'maybe',
    {
      canaries: 'number',
      conversations: 'number',
      byChance: 'number',
      shown: [
        'list',
        {
          conversation: 'text',
          turn: 'number',
          quote: 'text',
          owner: { conversation: 'text', fact: 'text', turn: 'number' },
        },
      ],
    },
  ],
};
