import { type Retries, sumOfRetries } from '../bot/retries.ts';
import type { Aggregate, CellSummary, MetricValue } from './aggregate.ts';
import { inOrder, keyOf, type Segment, segmentsOf, wholeRun } from './segment.ts';
import { intervalOf } from './interval.ts';
import { latency } from './latency.ts';
import { loadCurves } from './load/load-curve.ts';
import { sinceDue } from './load/since-due.ts';
import { measureOnGrid } from './ledger.ts';
import { type MetricRow, metrics, type OwnRow } from './metrics.ts';
import { faultTally } from './own/fault-tally.ts';
import type { Metric } from './metrics/metric.ts';
import { passHat } from './pass-hat.ts';
import type { Measure, ScoredConversation } from './score.ts';
import { addTo, noSums, type Sums } from './sums.ts';
import { unreachedTally } from './unreached.ts';

/** Adds up scored conversations one by one; holds sums a segment, a metric and a cell, and no conversation. */
export interface Aggregator {
  add(scored: ScoredConversation): void;
  result(): Aggregate;
}

/**
 * Conversations may come in any order: measures are brought to a grid of binary fractions (1/1024) on which sums are
 * exact, so the result is the same to the last digit.
 * @param own What the project measures itself: measures under other names count in nothing.
 */
export function aggregator(own: readonly OwnRow[] = []): Aggregator {
  const rows: readonly MetricRow[] = own.length === 0 ? metrics : [...metrics, ...own];
  const rowOf = new Map<string, number>(rows.map((metric, row) => [metric.name, row]));
  const segments = new Map<string, SegmentSums>();
  const cells = new Map<string, CellSummary>();
  const endReasons: Aggregate['endReasons'] = {};
  const decidedBy = { backEnd: 0, label: 0, statement: 0, guards: 0, nothing: 0 };
  const unknownTurns = { count: 0, of: 0 };
  let doubtful = 0;
  const [times, firstTimes, dueTimes, firstDueTimes] = [latency(), latency(), latency(), latency()];
  const curves = loadCurves();
  let retries: Retries | null = null;
  let leftovers = 0;
  const unreached = unreachedTally();
  const faults = faultTally();
  let conversations = 0;
  let scorable = 0;

  const sumsOf = (segment: Segment): Sums[] => {
    const key = keyOf(segment);
    const known = segments.get(key) ?? { segment, sums: rows.map(noSums) };
    segments.set(key, known);
    return known.sums;
  };

  const addTimes = (scored: ScoredConversation): void => {
    const { replyMs, firstReplyMs = [] } = scored;
    times.add(replyMs);
    firstTimes.add(firstReplyMs);
    dueTimes.add(sinceDue(scored, replyMs));
    firstDueTimes.add(sinceDue(scored, firstReplyMs));
  };

  return {
    add(scored) {
      conversations += 1;
      endReasons[scored.endReason] = (endReasons[scored.endReason] ?? 0) + 1;
      leftovers += scored.leftovers ?? 0;
      curves.add(scored);
      retries = sumOfRetries([retries, scored.retries]);
      addToCell(cells, scored);
      if (!scored.scorable) return;
      scorable += 1;
      unreached.add(scored);
      decidedBy[decider(scored)] += 1;
      unknownTurns.count += scored.unknownTurns[0];
      unknownTurns.of += scored.unknownTurns[1];
      doubtful += scored.doubt?.turns ?? 0;
      addTimes(scored);
      const measures = measuresInRows(scored, rowOf);
      faults.add(scored);
      for (const segment of segmentsOf(scored)) addMeasures(sumsOf(segment), measures);
    },
    result() {
      const never = unreached.never();
      const load = curves.result();
      return {
        values: valuesOf([...segments.values()], rows),
        cells: [...cells.values()].sort((a, b) => compareText(a.cell, b.cell)),
        endReasons: Object.fromEntries(Object.entries(endReasons).sort(([a], [b]) => compareText(a, b))),
        conversations,
        scorable,
        passHat: passHat(
          // What nothing could decide is no repetition.
          [...cells.values()].map(({ verified, decided }) => ({ successes: verified, repetitions: decided })),
        ),
        decidedBy: { ...decidedBy },
        unknownTurns: { ...unknownTurns },
        doubtfulTurns: { count: doubtful, of: unknownTurns.of },
        ...(retries && { retries }),
        ...(leftovers > 0 && { leftovers }),
        ...(never.length > 0 && { unreached: never }),
        ...(faults.result().length > 0 && { ownFaults: faults.result() }),
        latencyMs: times.result(),
        firstLatencyMs: firstTimes.result(),
        dueLatencyMs: dueTimes.result(),
        firstDueLatencyMs: firstDueTimes.result(),
        ...(load && { load }),
      };
    },
  };
}

/** Sums of one segment, a row a metric in the order of the table. */
interface SegmentSums {
  segment: Segment;
  sums: Sums[];
}

function measuresInRows(
  { measures }: ScoredConversation,
  rowOf: ReadonlyMap<string, number>,
): { row: number; measure: Measure }[] {
  const found: ReturnType<typeof measuresInRows> = [];
  for (const [name, measure] of Object.entries(measures)) {
    const row = rowOf.get(name);
    if (row !== undefined && measure !== undefined) found.push({ row, measure: measureOnGrid(measure) });
  }
  return found;
}

function addMeasures(sums: Sums[], measures: ReturnType<typeof measuresInRows>): void {
  for (const { row, measure } of measures) addTo(sums[row]!, measure);
}

function addToCell(cells: Map<string, CellSummary>, scored: ScoredConversation): void {
  const { cell, scenario, persona, intent } = scored;
  const empty = { cell, scenario, persona, intent, scorable: 0, decided: 0, verified: 0, unscorable: 0 };
  const known = cells.get(cell) ?? empty;
  cells.set(cell, known);
  if (!scored.scorable) {
    known.unscorable += 1;
    return;
  }
  known.scorable += 1;
  if (scored.verified !== null) known.decided += 1;
  if (scored.verified) known.verified += 1;
}

function decider({ decidedBy }: ScoredConversation): keyof Aggregate['decidedBy'] {
  if (decidedBy === null) return 'nothing';
  return decidedBy === 'back-end' ? 'backEnd' : decidedBy;
}

/** Every metric of the whole run, observed or not; of its segments those observed. */
function valuesOf(segments: readonly SegmentSums[], rows: readonly MetricRow[]): MetricValue[] {
  const whole: SegmentSums = { segment: wholeRun, sums: rows.map(noSums) };
  return (segments.length > 0 ? segments : [whole])
    .toSorted((a, b) => inOrder(a.segment, b.segment))
    .flatMap(({ segment, sums }) =>
      rows
        .map((metric, row) => valueOf(metric, segment, sums[row]!))
        .filter((value) => segment.kind === 'all' || value.conversations > 0),
    );
}

function valueOf(metric: Metric & { name: MetricValue['metric'] }, segment: Segment, sums: Sums): MetricValue {
  const observed = sums.d > 0;
  return {
    metric: metric.name,
    segment,
    numerator: sums.x,
    denominator: sums.d,
    conversations: sums.n + sums.unknown,
    value: observed ? sums.x / sums.d : null,
    interval: intervalOf(metric, sums),
  };
}

/** By code unit: the same on every machine, whatever its locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
