import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import { aggregated, runOf } from '../compare/runs.ts';

it.each([
  [['refunds'], 'for the one intent'],
  [['refunds', 'returns'], 'for both intents'],
  [['refunds', 'returns', 'delays'], 'for all three intents'],
])('the headline speaks of %j as %s', (intents, words) => {
  const cells = intents.map((intent) => ({ cell: `${intent}/calm`, intent, solved: 20, of: 20 }));
  const candidate = aggregated(cells);
  const { headline } = judge({ ...candidate, comparison: compare(runOf(cells), candidate), gates: [] });
  expect(headline).toContain(`Roll out candidate ${words}`);
});

it('names a gate that was not shown to be kept beside the intents that may go out', () => {
  const candidate = aggregated([{ cell: 'refunds/calm', intent: 'refunds', solved: 20, of: 20 }]);
  const judged = judge({
    ...candidate,
    comparison: compare(candidate, candidate),
    gates: [{ metric: 'verified_success', name: 'Nearly all', min: 0.95 }],
  });
  expect(judged.verdict).toBe('not-enough-evidence');
  expect(judged.headline).toMatch(/^Roll out candidate .*\. Not enough evidence for the one gate: Nearly all\.$/);
});

it('counts such gates, and names none, where their names would be the longest part', () => {
  const candidate = aggregated([{ cell: 'refunds/calm', intent: 'refunds', solved: 20, of: 20 }]);
  const { headline } = judge({
    ...candidate,
    comparison: compare(candidate, candidate),
    gates: ['A', 'B', 'C', 'D'].map((name) => ({ metric: 'verified_success' as const, name, min: 0.95 })),
  });
  expect(headline).toMatch(/^Roll out candidate .*\. Not enough evidence for all four gates\.$/);
});

it('does not let gates that passed stand for an intent that is not shown to be fit', () => {
  const run = aggregated(
    [
      { cell: 'refunds/calm', intent: 'refunds', solved: 10, of: 30 },
      { cell: 'delays/calm', intent: 'delays', solved: 30, of: 30 },
    ],
    { intents: { refunds: { title: 'Refunds' }, delays: { title: 'Delays' } } },
  );
  const { headline } = judge({ ...run, comparison: null, gates: [{ metric: 'verified_success', min: 0.3 }] });
  expect(headline).toMatch(
    /^The one gate passed; 40 of 60 solved .*; not enough evidence yet on Refunds \(10 of 30\)\.$/,
  );
});

it.each([
  [{ solved: 1, of: 1 }, 'No gates are set; 1 of 1 solved; not enough evidence yet on refunds (1 of 1).'],
  [{ solved: 0, of: 0, unknown: 3 }, 'No gates are set; whether it was solved is unknown in all 3 conversations.'],
  [
    { solved: 20, of: 20, unknown: 20 },
    'No gates are set; 20 of 20 solved, unknown in 20 (100 %, 95 % 33.8 to 100); not enough evidence yet on refunds (20 of 20).',
  ],
])('of %j the headline claims no more than is known', (sample, headline) => {
  const run = aggregated([{ cell: 'refunds/calm', ...sample }], { intents: {} });
  expect(judge({ ...run, comparison: null, gates: [] }).headline).toBe(headline);
});

const broken = { code: 'no-answer', why: 'no answer came' } as const;
const deaf = { code: 'not-understood', why: 'the bot did not understand' } as const;

it.each([
  [18, [broken], /^In 18 of 25 conversations \(72 %\) no answer came: 18 of 18 failures began there\. Hold Refunds/],
  [18, [broken, broken, deaf], /^In 12 of 25 conversations \(48 %\) no answer came: 12 of 18 failures began there\./],
  // Neither of two that lost as many is the news.
  [18, [broken, deaf], /^Hold Refunds/],
  [6, [broken], /^(?!In )/],
] as const)(
  'of %j failures in 25 the headline names first what most began with, where that is many: %j',
  (failures, causes, wanted) => {
    const cells = [{ cell: 'refunds/calm', intent: 'refunds', solved: 25 - failures, of: 25 }];
    const run = aggregated(cells, { intents: { refunds: { title: 'Refunds' } } });
    const scored = run.scored.map((one, n) =>
      one.verified
        ? one
        : {
            ...one,
            cause: { ...causes[n % causes.length]!, turn: 1, side: 'bot' as const, message: null, quote: null },
          },
    );
    const gates = [{ metric: 'verified_success', intent: 'refunds', min: 0.9 }];
    expect(judge({ ...run, scored, comparison: null, gates }).headline).toMatch(wanted);
  },
);

it('names a gate that failed for the whole, beside the intents that are held', () => {
  const candidate = aggregated([
    { cell: 'refunds/calm', intent: 'refunds', solved: 60, of: 120 },
    { cell: 'delays/calm', intent: 'delays', solved: 120, of: 120 },
  ]);
  const baseline = runOf([
    { cell: 'refunds/calm', intent: 'refunds', solved: 120, of: 120 },
    { cell: 'delays/calm', intent: 'delays', solved: 120, of: 120 },
  ]);
  const gates = [{ metric: 'verified_success', name: 'Nearly all', min: 0.95 }];
  const { headline } = judge({ ...candidate, comparison: compare(baseline, candidate), gates });
  expect(headline).toBe('Roll out candidate for one of two intents; hold Refunds. Failed as well: Nearly all.');
});

it('says of which of the intents that may go out nothing could be compared', () => {
  const arm = (refunds: object) =>
    aggregated([
      { cell: 'refunds/calm', intent: 'refunds', solved: 20, of: 20, ...refunds },
      { cell: 'delays/calm', intent: 'delays', solved: 20, of: 20 },
    ]);
  const candidate = arm({});
  const headline = (before: object) =>
    judge({ ...candidate, comparison: compare(arm(before), candidate), gates: [] }).headline;
  expect(headline({ solved: 0, of: 0, unknown: 20 })).toMatch(
    /^Roll out candidate for both intents, though in one of them a fall by up to [\d.]+ points may have gone unseen \(95 %\) and in one of them nothing could be compared\.$/,
  );
});
