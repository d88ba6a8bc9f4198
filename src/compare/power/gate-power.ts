import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { isMeantBy, keyOf, type Segment, type Segmented } from '../../score/segment.ts';
import { type MetricName, metricOf, type MetricRow, metrics } from '../../score/metrics.ts';
import { minimumDetectableEffect, repetitionsToDetect, type Design } from './minimum-detectable-effect.ts';
import type { PointEstimate } from '../point-estimates.ts';
import { cellsWeigh } from '../familywise.ts';
import { groupsOf } from '../groups.ts';
import { weightOf } from '../margin.ts';
import { quantile, z975 } from '../../distributions/normal.ts';

/** A cell before it is run. */
export interface PlannedCell extends Segmented {
  cell: string;
  /** The scenario's; null where it declares none. */
  escalation: NonNullable<ScenarioSpec['escalation']>['policy'] | null;
}

/** An earlier run of the bot: how much its conversations vary. */
interface Earlier {
  estimates: readonly PointEstimate[];
  repetitions: number;
}

/** What a gate could see of its metric in one segment, before a conversation is held. In the metric's unit. */
export interface GatePower {
  gate: string;
  metric: MetricName;
  segment: Segment;
  operator: 'min' | 'max' | 'max_drop' | 'never';
  /** What the gate names: the largest worsening allowed, or the limit. */
  named: number;
  /**
   * Found four times in five: the smallest worsening (`max_drop`), the smallest distance from the limit that settles it (`min`, `max`), the
   * rarest event seen nineteen times in twenty (`never`). Null where an earlier run could not observe the metric.
   */
  visible: number | null;
  /** The same for `max_drop` when suspicions are confirmed afresh; null otherwise. */
  visibleConfirmed: number | null;
  /** Repetitions a cell that would see what the gate names; null where none can be told. */
  repetitions: number | null;
  repetitionsConfirmed: number | null;
  /** False: at these repetitions a change of the size the gate names would have gone unseen. Null where the gate names no size. */
  sees: boolean | null;
  /** True: no earlier run says how much conversations vary; a rate of .9 or a spread of four margins was taken. */
  assumed: boolean;
}

export interface GatePowerOptions {
  gates: readonly GateSpec[];
  cells: readonly PlannedCell[];
  repetitions: number;
  earlier: Earlier | null;
  rule: 'stored' | 'confirmed';
}

export function gatePowerOf(options: GatePowerOptions): GatePower[] {
  const groups = groupsOf(options.cells);
  const seen = new Set(options.earlier?.estimates.map(({ metric }) => metric));
  const weight = totalWeight(options.cells.length, groups, options.earlier ? seen : null);
  return options.gates.flatMap((gate) => {
    const metric = metricOf(gate.metric);
    const own = groups.filter(({ segment }) => isMeantBy(gate, segment));
    return own.flatMap(({ segment, cells }) => {
      const planned = cells.map((i) => options.cells[i]!).filter((cell) => isObservable(metric, cell));
      if (planned.length === 0) return [];
      const variance = varianceOf(metric, segment, planned.length, options.earlier);
      return powersOf(gate, { metric, segment, variance: variance ?? Number.NaN, weight }, planned.length, options);
    });
  });
}

/** What all tests of a report weigh, where a metric is taken to be observable everywhere or nowhere. */
function totalWeight(cells: number, groups: ReturnType<typeof groupsOf>, seen: ReadonlySet<MetricName> | null): number {
  const own = groups.filter((group, i) => group.twin === i);
  const weights = metrics
    .filter(({ name }) => seen?.has(name) ?? true)
    .flatMap((metric) => own.map(({ segment }) => weightOf(metric, segment)));
  return weights.reduce((sum, one) => sum + one, Math.min(cells, cellsWeigh));
}

/** Before any run: who must, or must not, reach a human says where that can be measured. */
function isObservable({ among }: MetricRow, { escalation }: PlannedCell): boolean {
  if (among === undefined) return true;
  return among === 'human-not-due' ? escalation === 'forbidden' : escalation !== 'forbidden' && escalation !== null;
}

const assumedRate = 0.9;
/** How far a conversation's number strays from its cell's mean, in margins: about twice the demo bot's. */
const assumedMargins = 4;

/** Of one arm's figure at one repetition a cell; null where an earlier run did not observe it. */
function varianceOf(metric: MetricRow, segment: Segment, cells: number, earlier: Earlier | null): number | null {
  if (earlier) {
    const key = keyOf(segment);
    const found = earlier.estimates.find((one) => one.metric === metric.name && keyOf(one.segment) === key);
    return found ? found.variance * earlier.repetitions : null;
  }
  const one = metric.kind === 'rate' ? assumedRate * (1 - assumedRate) : (assumedMargins * metric.margin) ** 2;
  return one / cells;
}

const power = quantile(0.8);
const missed = 0.05;

function powersOf(gate: GateSpec, design: Design, cells: number, options: GatePowerOptions): GatePower[] {
  const { metric, segment, variance } = design;
  const { repetitions, earlier, rule } = options;
  const isKnown = Number.isFinite(variance);
  const common = {
    gate: gate.name ?? gate.metric,
    metric: metric.name as MetricName,
    segment,
    visibleConfirmed: null,
    repetitions: null,
    repetitionsConfirmed: null,
    sees: null,
    assumed: earlier === null,
  };
  const powers: GatePower[] = [];
  for (const operator of ['min', 'max'] as const) {
    const named = gate[operator];
    if (named === undefined) continue;
    const distance = (z975 + power) * Math.sqrt(variance / repetitions);
    const value = earlier?.estimates.find(
      (one) => one.metric === metric.name && keyOf(one.segment) === keyOf(segment),
    )?.value;
    const away = value === undefined ? 0 : Math.abs(value - named);
    const needed = isKnown && away > 0 ? Math.ceil(variance * ((z975 + power) / away) ** 2) : null;
    const sees = needed === null ? null : needed <= repetitions;
    powers.push({ ...common, operator, named, visible: isKnown ? distance : null, repetitions: needed, sees });
  }
  if (gate.never) {
    const visible = 1 - missed ** (1 / (cells * repetitions));
    powers.push({ ...common, operator: 'never', named: 0, visible, assumed: false });
  }
  if (gate.max_drop !== undefined) {
    const named = gate.max_drop;
    const [visible, visibleConfirmed] = (['stored', 'confirmed'] as const).map((one) =>
      isKnown ? minimumDetectableEffect(design, repetitions, one) : null,
    ) as [number | null, number | null];
    const needed = (one: 'stored' | 'confirmed') => (isKnown ? repetitionsToDetect(design, named, one) : null);
    const own = rule === 'stored' ? visible : visibleConfirmed;
    const sees = own === null ? null : own <= named + tiny;
    const drop = { visibleConfirmed, repetitions: needed('stored'), repetitionsConfirmed: needed('confirmed'), sees };
    powers.push({ ...common, operator: 'max_drop', named, visible, ...drop });
  }
  return powers;
}

const tiny = 1e-9;
