/** Small suites, each for what it makes a report say. */
import type { Evidence, Measures } from '../../../src/score/score.ts';
import type { Charts } from '../../../src/compare/series/charts.ts';
import type { CellSample } from '../../compare/runs.ts';
import { type Case, made } from './cases.ts';

const intents = {
  refunds: { title: 'Refunds', volume: 0.4 },
  complaints: { title: 'Complaints', volume: 0.1 },
  'order-status': { title: 'Order status', volume: 0.2 },
  returns: { title: 'Returns', volume: 0.1 },
  warranty: { title: 'Warranty', volume: 0.2 },
};
const titles = {
  scenarios: {
    refunds: 'Refund is late',
    complaints: 'Complaint',
    'order-status': 'Where is it',
    returns: 'Return',
    warranty: 'Guarantee',
  },
  personas: {
    calm: 'Calm customer',
    hurried: 'In a hurry',
    angry: 'Angry regular',
    'calm~rude': 'Calm customer, rude',
    'hurried~rude': 'In a hurry, rude',
  },
  variants: { rude: 'Rude' },
};

interface Usual {
  effort?: number;
  off?: number;
  false?: number;
  forbidden?: number;
  human?: number;
  understood?: number;
}

/** Every nth conversation differs a little, so that figures have spread. */
const measuresOf =
  ({ effort = 20, off = 0.1, understood = 1, false: claimed = 0, forbidden = 0, human }: Usual) =>
  (n: number): Measures =>
    ({
      effort_index: [effort + (n % 5), 1],
      off_brand: [off * 4 + (n % 3) * 0.1, 4],
      false_success: [n < claimed ? 1 : 0, 1],
      forbidden_statement: [n < forbidden ? 1 : 0, 1],
      containment: [n % 7 === 0 ? 0 : 1, 1],
      intent_accuracy: [n % 11 < understood * 11 ? 1 : 0, 1],
      customer_turns: [4 + (n % 2), 1],
      ...(human === undefined ? {} : { escalation_recall: [n < human ? 1 : 0, 1] }),
    }) as Measures;

const lost = (n: number, solved: number): Evidence[] =>
  n < solved
    ? []
    : [
        {
          code: 'not-verified',
          scorer: 'accuracy',
          turn: 2,
          side: 'bot',
          message: 0,
          quote: 'It is all done.',
          points: 60,
          text: 'the back end says open',
        },
        ...(n % 2 === 0
          ? [
              {
                code: 'fact-asked-again',
                scorer: 'effort',
                turn: 1,
                side: 'bot',
                message: 0,
                quote: 'Your order number?',
                points: 9,
                text: 'order number, given before',
              } as Evidence,
            ]
          : []),
      ];

function cell(
  intent: string,
  persona: string,
  solved: number,
  of: number,
  usual: Usual = {},
  more: Partial<CellSample> = {},
): CellSample {
  return {
    cell: `${intent}/${persona}`,
    intent,
    solved,
    of,
    measures: measuresOf(usual),
    evidence: (n) => lost(n, solved),
    ...more,
  };
}

/** No two intents alike. */
const unlike = (intent: string): Usual => ({
  effort: 15 + intent.length,
  off: 0.08 + intent.length / 500,
  understood: 1 - intent.length / 60,
});

type Counts = Record<string, number>;

/** Of each intent as many solved, with each of the customers. */
const suite = (
  solved: Counts,
  of = 20,
  usual: (intent: string, persona: string) => Usual = unlike,
  personas = ['calm', 'hurried'],
): CellSample[] =>
  Object.entries(solved).flatMap(([intent, count]) =>
    personas.map((persona, at) => cell(intent, persona, Math.max(0, count - at), of, usual(intent, persona))),
  );

const good = { refunds: 20, complaints: 19, 'order-status': 18, returns: 20 };
const record = { intents, titles };
const few = { refunds: 5, complaints: 5, 'order-status': 5, returns: 5, warranty: 5 };
const many = ['calm', 'hurried', 'young', 'old', 'shy', 'loud'];
const costs = { contacts_a_month: 20_000, human_contact: 6, churn: 0.01, lifetime_value: 400 };
const all = (usual: Usual) => () => usual;

const night = (value: number, at: number) => ({
  id: `night-${at}`,
  startedAt: `2026-01-0${at}T01:00:00.000Z`,
  build: '2.3',
  value,
  centre: 0.9,
});

const nightly = {
  nights: 9,
  reference: 0,
  charts: [
    {
      metric: 'containment',
      state: 'alarm',
      alarm: { towards: 'down', since: '2026-01-07T01:00:00.000Z', isWorse: true },
      visible: 0.02,
      nights: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.81, 0.78].map((value, at) => night(value, at + 1)),
    },
    {
      metric: 'verified_success',
      state: 'held',
      alarm: null,
      visible: 0.04,
      nights: Array.from({ length: 9 }, (_, at) => night(0.9, at + 1)),
    },
  ],
} as unknown as Charts;

export const madeCases = (): Case[] => [
  made('a first run without gates', { now: suite(good), record }),
  made('a first run of few conversations', { now: suite({ refunds: 2, returns: 1 }, 3), record }),
  made('a first run that gates pass', {
    now: suite(good),
    record,
    gates: [
      { metric: 'verified_success', min: 0.6 },
      { metric: 'effort_index', max: 40 },
    ],
  }),
  made('a first run that gates fail', {
    now: suite({ ...good, refunds: 4 }),
    record,
    gates: [
      { metric: 'verified_success', min: 0.9, each: 'intent' },
      { metric: 'effort_index', max: 10 },
      { name: 'Kind', metric: 'off_brand', max: 0.05 },
      { name: 'Words', metric: 'words_read', max: 5 },
    ],
  }),
  made('a first run in which gates are open', {
    now: suite(good, 20),
    record,
    gates: [
      { metric: 'verified_success', min: 0.95 },
      { metric: 'off_brand', max: 0.125 },
    ],
  }),
  made('a first run with intents that are held', {
    now: suite({ refunds: 3, returns: 20, complaints: 11 }),
    record: { ...record, costs },
  }),
  made('a first run with floors of its intents', {
    now: suite({ refunds: 9, returns: 20, complaints: 14 }),
    record: {
      ...record,
      intents: {
        ...intents,
        refunds: { title: 'Refunds', floor: 0.8 },
        returns: { title: 'Returns', floor: 0.7 },
        complaints: { title: 'Complaints', floor: 0.7 },
      },
    },
  }),
  made('the same again', { now: suite(good), before: suite(good), record: { ...record, costs } }),
  made('one intent that fell', { now: suite({ refunds: 5 }), before: suite({ refunds: 20 }), record }),
  made('one intent that held', { now: suite({ refunds: 20 }), before: suite({ refunds: 20 }), record }),
  made('two intents that held', {
    now: suite({ refunds: 20, returns: 20 }),
    before: suite({ refunds: 20, returns: 20 }),
    record,
  }),
  made('some fell, some rose, some are not settled', {
    now: [...suite({ refunds: 4, complaints: 19, returns: 20 }), ...suite({ 'order-status': 2 }, 4)],
    before: [...suite({ refunds: 19, complaints: 6, returns: 20 }), ...suite({ 'order-status': 3 }, 4)],
    record: { ...record, costs },
  }),
  made('many are held', {
    now: suite({ refunds: 2, complaints: 3, 'order-status': 4, returns: 5, warranty: 6 }),
    before: suite({ refunds: 19, complaints: 18, 'order-status': 18, returns: 20, warranty: 20 }),
    record,
  }),
  made('unfit in both', {
    now: suite({ refunds: 2, returns: 20 }),
    before: suite({ refunds: 2, returns: 20 }),
    record,
  }),
  made('a suite that grew', { now: [...suite(good), ...suite({ warranty: 9 })], before: suite(good), record }),
  made('a suite that grew while an intent fell', {
    now: [...suite({ ...good, refunds: 5 }), ...suite({ warranty: 19 })],
    before: suite(good),
    record,
  }),
  made('a suite that grew by a customer and lost a scenario', {
    now: suite({ refunds: 20, returns: 18 }, 20, all({}), ['calm', 'hurried', 'angry']),
    before: suite({ refunds: 20, returns: 18, warranty: 20 }),
    record,
  }),
  made('too few to say anything', {
    now: suite({ refunds: 2, returns: 3, complaints: 1, 'order-status': 2 }, 3),
    before: suite({ refunds: 3, returns: 3, complaints: 2, 'order-status': 3 }, 3),
    record,
  }),
  made('outcomes that could not be found out', {
    now: suite(good).map((one, n) => ({ ...one, unknown: n % 3 })),
    before: suite(good).map((one, n) => ({ ...one, unknown: n % 2 })),
    record,
    gates: [
      { metric: 'verified_success', min: 0.9 },
      { metric: 'verified_success', max_drop: 0.1, each: 'intent' },
    ],
  }),
  made('nothing but outcomes that could not be found out', {
    now: suite({ refunds: 0 }, 0).map((one) => ({ ...one, unknown: 6 })),
    record,
    gates: [{ metric: 'verified_success', min: 0.9 }],
  }),
  made('cells set aside', {
    now: suite({ ...good, refunds: 0 }),
    before: suite(good),
    record: {
      ...record,
      suite: { quarantine: [{ scenario: 'refunds', persona: 'calm', until: '2026-02-01', reason: 'flaky back end' }] },
    },
  }),
  made('an intent set aside, and another that fell', {
    now: suite({ ...good, refunds: 0, complaints: 3 }),
    before: suite(good),
    record: {
      ...record,
      suite: { quarantine: [{ scenario: 'refunds', until: '2026-02-01', reason: 'flaky back end' }] },
    },
    gates: [{ metric: 'verified_success', min: 0.6 }],
  }),
  made('a red line', {
    now: suite(good, 20, (intent) => ({ forbidden: intent === 'refunds' ? 2 : 0 })),
    before: suite(good),
    record,
    gates: [
      { metric: 'forbidden_statement', never: true },
      { metric: 'verified_success', min: 0.6 },
    ],
  }),
  made('a red line that was kept', {
    now: suite(good),
    record,
    gates: [{ metric: 'forbidden_statement', never: true, each: 'intent' }],
  }),
  made('customers put otherwise', {
    now: ['refunds', 'returns'].flatMap((intent) => [
      cell(intent, 'calm', 20, 20),
      cell(intent, 'hurried', 19, 20),
      cell(intent, 'calm~rude', 5, 20),
      cell(intent, 'hurried~rude', 6, 20),
    ]),
    before: ['refunds', 'returns'].flatMap((intent) => [
      cell(intent, 'calm', 20, 20),
      cell(intent, 'hurried', 19, 20),
      cell(intent, 'calm~rude', 18, 20),
      cell(intent, 'hurried~rude', 18, 20),
    ]),
    record,
  }),
  made('some customers are served worse', {
    now: ['refunds', 'returns', 'complaints'].flatMap((intent) => [
      cell(intent, 'calm', 20, 20, {}, { segment: 'young' }),
      cell(intent, 'hurried', 19, 20, {}, { segment: 'young' }),
      cell(intent, 'angry', 9, 20, {}, { segment: 'old' }),
    ]),
    record,
    gates: [
      { metric: 'verified_success', max_gap: 0.1, each: 'persona' },
      { metric: 'effort_index', max_gap: 5, persona: 'calm' },
    ],
  }),
  made('the network failed now and then', {
    now: suite(good, 60).map((one, n) => ({ ...one, unscorable: n === 0 ? 3 : 0 })),
    before: suite(good, 60),
    record,
  }),
  made('the network failed too often', {
    now: suite(good).map((one) => ({ ...one, unscorable: 4 })),
    before: suite(good),
    record,
  }),
  made('an interrupted run', {
    now: suite(good),
    before: suite(good),
    record: { ...record, state: 'interrupted', planned: 400 },
  }),
  made('gates on falls', {
    now: suite({ ...good, refunds: 14, complaints: 17 }, 20, all({ effort: 24 })),
    before: suite(good),
    record,
    gates: [
      { metric: 'verified_success', max_drop: 0.05, each: 'intent' },
      { metric: 'effort_index', max_drop: 10 },
      { metric: 'effort_index', max_drop: 2 },
      { metric: 'verified_success', max_drop: 0.3 },
    ],
  }),
  made('effort and tone got worse throughout', {
    now: suite(good, 20, all({ effort: 40, off: 0.6 })),
    before: suite(good),
    record,
  }),
  made('effort got worse in some', {
    now: suite(good, 20, (intent) => ({ effort: intent === 'returns' ? 20 : 45 })),
    before: suite(good),
    record,
  }),
  made('effort got worse on average', {
    now: suite(good, 20, (intent) => ({ effort: intent === 'returns' ? 18 : 24 })),
    before: suite(good),
    record,
  }),
  made('an intent that is held for its false words', {
    now: suite(good, 20, (intent) => ({ false: intent === 'returns' ? 12 : 0 })),
    before: suite(good),
    record,
  }),
  made('everything got better', {
    now: suite(good, 20, all({ effort: 8 })),
    before: suite({ refunds: 6, complaints: 9, 'order-status': 8, returns: 7 }),
    record: { ...record, costs },
  }),
  made('a harm in both', {
    now: suite(good, 20, (intent) => ({ forbidden: intent === 'refunds' ? 2 : 0 })),
    before: suite(good, 20, (intent) => ({ forbidden: intent === 'refunds' ? 2 : 0 })),
    record,
    gates: [{ name: 'Never promised', metric: 'forbidden_statement', never: true }],
  }),
  made('what looked worse was held again', {
    now: suite({ refunds: 10, complaints: 15, 'order-status': 17, returns: 20 }),
    before: suite({ refunds: 20, complaints: 20, 'order-status': 20, returns: 20 }),
    fresh: {
      now: suite({ refunds: 30, complaints: 59, 'order-status': 54, returns: 60 }, 60),
      before: suite({ refunds: 60, complaints: 59, 'order-status': 60, returns: 60 }, 60),
    },
    record,
  }),
  made('a baseline that an earlier version scored', {
    now: suite(good),
    before: suite(good),
    record,
    earlier: { effort: 0, tone: 0 },
  }),
  made('figures over nights', {
    now: suite(good),
    record,
    gates: [{ metric: 'verified_success', min: 0.6 }],
    charts: nightly,
  }),
  made('cells that looked worse were held again', {
    now: [...suite(few, 5, unlike, many), cell('refunds', 'angry', 0, 5), cell('returns', 'angry', 1, 5)],
    before: [...suite(few, 5, unlike, many), cell('refunds', 'angry', 5, 5), cell('returns', 'angry', 5, 5)],
    fresh: {
      now: [...suite(few, 5, unlike, many), cell('refunds', 'angry', 60, 60), cell('returns', 'angry', 12, 60)],
      before: [...suite(few, 5, unlike, many), cell('refunds', 'angry', 60, 60), cell('returns', 'angry', 60, 60)],
    },
    record,
  }),
  made('few who needed a human reached one', {
    now: suite(good, 20, (intent) => ({ ...unlike(intent), human: intent === 'refunds' ? 8 : 18 })),
    before: suite(good, 20, all({ human: 19 })),
    record,
  }),
  made('nothing in common', { now: suite({ refunds: 20 }), before: suite({ returns: 20 }), record }),
];
