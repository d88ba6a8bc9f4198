/** Small suites, each for what it makes a report say. */
import { type Case, made } from './cases.ts';
import { intents, suite, good, record, few, many, costs, all, nightly, unlike, cell } from './made-of.ts';

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
