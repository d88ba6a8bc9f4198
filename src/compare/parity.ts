import { metrics } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { ParityLine } from './comparison.ts';
import { isInBoth, pairBy } from './cells.ts';
import { marginOf, reaches } from './margin.ts';
import { measure, type Measured } from './measure.ts';
import { holm } from './statistics/holm.ts';
import { pOf, worseningOf } from './verdict.ts';

const alpha = 0.05;

/**
 * Whether a bot serves its customers alike: every persona, and every segment, against all the others who came with the same scenario.
 * It is asked of one run, because a bot that always served some of them worse has not changed. A customer that asks for less is no
 * fault of the bot, so only what decides a rollout is compared, and only within a scenario.
 */
export function parityOf(scored: readonly ScoredConversation[]): ParityLine[] {
  const kinds = ['persona', 'segment'] as const;
  const found = kinds.flatMap((kind) => {
    const ids = [...new Set(scored.flatMap((one) => one[kind] ?? []))].toSorted();
    return ids.length < 2 ? [] : ids.flatMap((id) => besideOthers(scored, { kind, id }));
  });
  const adjusted = holm(found.map(({ metric, tails }) => pOf(metric, tails!).worse));
  return found.map((one, i) => ({
    metric: one.metric.name,
    segment: one.segment,
    own: one.candidate,
    others: one.baseline,
    difference: one.difference,
    interval: one.interval,
    adjusted: adjusted[i]!,
    verdict: verdictOf(one, adjusted[i]!),
  }));
}

const compared = metrics.filter(({ rollout, kind }) => rollout !== undefined && kind === 'rate');

function besideOthers(
  scored: readonly ScoredConversation[],
  segment: Segment & { kind: 'persona' | 'segment' },
): Measured[] {
  const isOwn = (one: ScoredConversation) => one[segment.kind] === segment.id;
  const others = scored.filter((one) => !isOwn(one));
  const cells = pairBy(others, scored.filter(isOwn), ({ scenario }) => scenario).filter(isInBoth);
  const group = { segment, cells: cells.map((_, i) => i), twin: 0 };
  return measure({ metrics: compared, cells, groups: [group] }).filter(({ tails }) => tails !== null);
}

function verdictOf({ metric, segment, difference, bound }: Measured, adjusted: number): ParityLine['verdict'] {
  const margin = marginOf(metric, segment);
  if (adjusted <= alpha && reaches(worseningOf(metric, difference!), margin)) return 'behind';
  return bound !== null && !reaches(worseningOf(metric, bound), margin) ? 'even' : 'not-enough-evidence';
}
