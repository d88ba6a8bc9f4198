import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import { judge } from '../../src/judge/judge.ts';
import { metricOf } from '../../src/score/metrics.ts';
import type { ScorerName } from '../../src/score/scorer-names.ts';
import { aggregated } from '../compare/runs.ts';

const arm = (effort: number, solved: number): ComparedRun =>
  aggregated([
    {
      cell: 'refunds/calm',
      intent: 'refunds',
      solved,
      of: 60,
      measures: (n) => ({ effort_index: [effort + (n % 3), 1], abandonment: [n < solved ? 0 : 1, 1] }),
    },
  ]);

const earlier = ({ record, scored }: ComparedRun, scorer: ScorerName): ComparedRun => ({
  record: { ...record, manifest: { ...record.manifest, scorers: { ...record.manifest.scorers, [scorer]: 0 } } },
  scored,
});

it('does not hold against the bot what another version of a scorer may have changed', () => {
  const [before, now] = [arm(5, 60), arm(60, 10)];
  const worse = (baseline: ComparedRun) =>
    new Set(
      compare(baseline, now)
        .changes.filter(({ verdict }) => verdict === 'regressed')
        .map(({ metric }) => metricOf(metric).group),
    );
  expect(worse(before)).toEqual(new Set(['accuracy', 'effort', 'outcome']));
  expect(worse(earlier(before, 'effort'))).toEqual(new Set(['accuracy', 'outcome']));
  expect(worse(earlier(before, 'accuracy'))).toEqual(new Set(['effort']));
  expect(compare(earlier(before, 'accuracy'), now).cells.map(({ label }) => label)).toEqual(['undecided']);
  const comparison = compare(earlier(before, 'effort'), now);
  expect(judge({ ...now, comparison, gates: [] }).besides).toContainEqual(
    expect.stringMatching(/^Not compared, for another version of this program scored the baseline: effort\./),
  );
});
