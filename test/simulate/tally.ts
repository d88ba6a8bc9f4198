/** What a night's comparison found, counted so that nights can be added up. */
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Suspect } from '../../src/compare/decide/suspects.ts';
import { marginOf } from '../../src/compare/margin.ts';
import { isFallOpen } from '../../src/compare/rollout/deciding-changes.ts';
import { metrics, success } from '../../src/score/metrics.ts';
import { isIn } from '../../src/score/segment.ts';
import type { Planted } from './changes.ts';
import { floor, type Night } from './night.ts';
import type { SuiteCell } from './suite.ts';

export type Counts = Record<string, number>;

const kindOf = new Map<string, string>(metrics.map(({ name, kind }) => [name, kind]));

export function tally(
  { stored, confirmed, suspects, conversations, fresh, rollout }: Night,
  planted: Planted,
  suite: readonly SuiteCell[],
): Counts {
  const counts: Counts = { nights: 1, suspects, conversations, fresh, tests: stored.family!.tests };
  const add = (key: string, by = 1) => (counts[key] = (counts[key] ?? 0) + by);
  if (confirmed.map(metricIn).some(planted.isFoundBy)) add('confirmed');
  if (alarmsIn(stored).some(planted.isFoundBy)) add('stored');
  if (isNaiveAlarm(stored)) add('naive');
  if (stored.changes.some((one) => one.p !== null && one.p <= 0.05 && planted.isFoundBy(one.metric)))
    add('uncorrected');
  if (rollout.some(({ decision, worse }) => decision === 'hold' && worse.length > 0)) add('hold');
  if (stored.drift.some(({ drifted }) => drifted)) add('drift');
  for (const line of rollout) {
    const truth = fitness(line.intent, planted, suite);
    add(`intents ${truth}`);
    add(`${line.decision} ${truth}`);
    if (line.decision === 'roll-out' && !isFallOpen(line)) add(`no fall ${truth}`);
  }
  for (const one of stored.changes) {
    const truth = truthOf(one, planted, suite);
    if (truth === null || !one.interval) continue;
    const key = `${kindOf.get(one.metric)} ${one.segment.kind === 'all' ? 'whole' : one.segment.kind === 'scenario' ? 'scenario' : 'group'}`;
    add(`intervals ${key}`);
    if (one.interval.low <= truth && truth <= one.interval.high) add(`covered ${key}`);
    if (!(one.interval.high > one.interval.low)) add('zero width');
    if (one.verdict === 'held') add('held');
  }
  return counts;
}

export function addUp(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

/** A cell's alarm is one on success. */
const metricIn = (suspect: Suspect): string => (suspect.kind === 'cell' ? 'verified_success' : suspect.metric);

/** Of an intent's true success. Unfit: below the floor. Worse: above it, and fallen by the margin of a part or more. */
function fitness(intent: string, { change }: Planted, suite: readonly SuiteCell[]): 'fit' | 'worse' | 'unfit' {
  const own = suite.filter((cell) => cell.intent === intent);
  const mean = (of: (cell: SuiteCell) => number) => own.reduce((sum, cell) => sum + of(cell), 0) / own.length;
  const [before, now] = [mean(({ success }) => success), mean((cell) => change.success?.(cell) ?? cell.success)];
  if (now < floor) return 'unfit';
  return before - now >= marginOf(success, { kind: 'intent', id: intent }) ? 'worse' : 'fit';
}

/** Metrics called worse without confirmation; a cell's alarm is one on success. Changes without a better direction count as well. */
function alarmsIn({ changes, cells }: Comparison): string[] {
  const called = changes.filter(({ verdict }) => verdict === 'regressed' || verdict === 'changed');
  const fallen = cells.filter(({ verdict }) => verdict === 'regressed');
  return [...called.map(({ metric }): string => metric), ...fallen.map(() => 'verified_success')];
}

/** The rule written by hand: fail when success drops by more than 3 points, overall or in an intent, or a cell's majority flips. */
function isNaiveAlarm({ changes, cells }: Comparison): boolean {
  const drops = changes.some(
    ({ metric, segment, difference }) =>
      metric === 'verified_success' &&
      (segment.kind === 'all' || segment.kind === 'intent') &&
      (difference ?? 0) < -0.03,
  );
  return (
    drops || cells.some(({ baseline, candidate }) => baseline && candidate && isMost(baseline) && !isMost(candidate))
  );
}

const isMost = ({ verified, scorable }: { verified: number; scorable: number }): boolean => verified > scorable / 2;

/** null: not known in closed form. */
function truthOf(
  { metric, segment }: Comparison['changes'][number],
  { change }: Planted,
  suite: readonly SuiteCell[],
): number | null {
  if (Object.keys(change).length === 0) return 0;
  if (metric !== 'verified_success' || !change.success) return null;
  const own = suite.filter((cell) => isIn(segment, cell));
  return own.reduce((sum, cell) => sum + change.success!(cell) - cell.success, 0) / own.length;
}
