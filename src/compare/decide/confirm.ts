import type { MetricName } from '../../score/metrics.ts';
import { keyOf, type Segment } from '../../score/segment.ts';
import type { Arm, CellChange, FreshResult, Retested, Suspicion } from '../comparison.ts';
import type { Group } from '../groups.ts';
import type { Tally } from '../tally.ts';
import { testAll } from '../tests.ts';
import { confirmedVerdict } from '../verdict.ts';
import { replay } from './replay.ts';
import { beginRetests, freshRepetitions, judgeFresh, type Retest } from './retest.ts';
import type { DecisionRule, Held } from './rule.ts';
import { suspectsIn } from './suspects.ts';

interface State {
  retests: readonly Retest[];
  /** A segment with the same cells as a suspect one shares its fate: by key, the first of its twins. */
  firstTwin: ReadonlyMap<string, string>;
}

/**
 * What looks worse is held again with fresh customers on both bots and judged on those conversations alone: the night that raised
 * a suspicion cannot also confirm it.
 */
export const confirm: DecisionRule<State> = {
  name: 'confirm',
  pool: 'fresh',
  mistakes({ confirm: isAsked, baseline }, { hasVersus }) {
    if (!isAsked || hasVersus) return [];
    const stored = baseline === undefined ? '' : ': a stored run cannot answer fresh customers';
    return [
      {
        code: 'bad-argument',
        message: `--confirm needs a live bot to compare with${stored}`,
        expected: '--versus URL, or versus.bot in a file',
        hint: 'Run both bots with --versus; or leave out --confirm, and the correction for all tests decides.',
      },
    ];
  },
  replay(held) {
    const { groups, retests } = begun(held);
    const arms = held.fresh ?? { baseline: [], candidate: [] };
    return {
      firstTwin: new Map(groups.map(({ segment, twin }) => [keyOf(segment), keyOf(groups[twin]!.segment)])),
      retests: replay<readonly Retest[]>(
        {
          begin: retests,
          needed: freshRepetitions,
          judge: (open, { baseline, candidate }) =>
            judgeFresh(open, { baseline: baseline ?? [], candidate }, 1 / held.screens),
        },
        arms,
      ),
    };
  },
  needed: ({ retests }) => freshRepetitions(retests),
  verdict({ retests, firstTwin }, { metric, segment }) {
    const retest = retests.find(
      ({ suspect }) => suspect.kind === 'metric' && isOf(suspect, metric.name, segment, firstTwin),
    );
    if (!retest) return {};
    const confirmation = metricResult(retest);
    return retest.state === 'confirmed' ? { verdict: confirmedVerdict(metric), confirmation } : { confirmation };
  },
  cellVerdict({ retests }, { cell }) {
    const retest = retests.find(({ suspect }) => suspect.kind === 'cell' && suspect.cell === cell.cell);
    if (!retest) return {};
    const confirmation = cellResult(retest);
    return retest.state === 'confirmed' ? { verdict: 'regressed', confirmation } : { confirmation };
  },
  suspicions: ({ retests }) => retests.map(suspicionOf),
};

function begun({ candidate, baseline, quarantine }: Held): { groups: readonly Group[]; retests: readonly Retest[] } {
  if (!candidate || !baseline) return { groups: [], retests: [] };
  const tests = testAll(baseline, candidate, { quarantine });
  return { groups: tests.groups, retests: beginRetests(suspectsIn(tests)) };
}

const isOf = (
  suspect: { metric: MetricName; segment: Segment },
  metric: MetricName,
  segment: Segment,
  firstTwin: State['firstTwin'],
): boolean => suspect.metric === metric && keyOf(suspect.segment) === firstTwin.get(keyOf(segment));

const metricResult = ({ state, result }: Retest): Retested<Arm> => ({
  state,
  fresh: result && 'value' in result.baseline ? (result as FreshResult<Arm>) : null,
});

const cellResult = ({ state, result }: Retest): NonNullable<CellChange['confirmation']> => ({
  state,
  fresh: result && 'verified' in result.baseline ? (result as FreshResult<Tally>) : null,
});

function suspicionOf({ suspect, state }: Retest): Suspicion {
  return suspect.kind === 'cell'
    ? { kind: 'cell', cell: suspect.cell, state }
    : { kind: 'metric', metric: suspect.metric, segment: suspect.segment, state };
}
