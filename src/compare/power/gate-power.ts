import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { isMeantBy, isSameSegment, type Segment, type Segmented } from '../../score/segment.ts';
import { type MetricName, metricOf, type MetricRow, metrics } from '../../score/metrics.ts';
import { ofMargin, suspicious } from '../decide/suspects.ts';
import { repetitionsForLimit, valueThatSettles } from './limit-power.ts';
import { type Design, minimumDetectableEffect, worsened } from './minimum-detectable-effect.ts';
import { repetitionsToCall, repetitionsToHold } from './sample-size.ts';
import type { PointEstimate } from '../point-estimates.ts';
import { cellsWeigh } from '../familywise.ts';
import { groupsOf } from '../groups.ts';
import { marginOf, reaches, weightOf } from '../margin.ts';
import { endsOf } from '../../score/metrics/metric.ts';
import { alpha } from '../verdict.ts';

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
   * Found four times in five: the smallest worsening (`max_drop`), the smallest distance on the right side of a limit that shows it kept
   * (`min`, `max`), the rarest event seen nineteen times in twenty (`never`). Infinity: nothing would, however large. Null where an
   * earlier run could not observe the metric.
   */
  visible: number | null;
  /** The same for `max_drop` when suspicions are confirmed afresh; null otherwise. */
  visibleConfirmed: number | null;
  /**
   * Repetitions a cell that settle the gate four times in five: a bot that did not change passes it, and one worse by what it names is found
   * (`max_drop`); a bot as good as the earlier run's, or without one the best there can be, is shown to keep it or to break it. Null where none do.
   */
  repetitions: number | null;
  repetitionsConfirmed: number | null;
  /** Whether these repetitions do; null where the gate cannot be settled by repeating. */
  sees: boolean | null;
  /** True: no earlier run says how much conversations vary; a rate of .9 or a spread of four margins was taken. */
  assumed: boolean;
}

export interface GatePowerOptions {
  gates: readonly GateSpec[];
  cells: readonly PlannedCell[];
  repetitions: number;
  earlier: Earlier | null;
  rule: Rule;
}

/** How a worsening is called: against a stored baseline alone, or suspected first and confirmed afresh. */
type Rule = 'stored' | 'confirmed';

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
      const design = designOf(metric, segment, planned.length, options.earlier);
      const setting = { gate, metric, segment, cells: planned.length, design, weight, together: own.length };
      return powersOf(setting, options);
    });
  });
}

/** What all tests of a report weigh, where a metric is taken to be observable everywhere or nowhere. */
function totalWeight(cells: number, groups: ReturnType<typeof groupsOf>, seen: ReadonlySet<MetricName> | null): number {
  const own = groups.filter((group, i) => group.twin === i);
  const weights = metrics
    .filter(({ name, experimental }) => experimental === undefined && (seen?.has(name) ?? true))
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

/** Of one arm at one repetition a cell; null where an earlier run did not observe it. */
function designOf(metric: MetricRow, segment: Segment, cells: number, earlier: Earlier | null): Design | null {
  if (earlier) {
    const found = earlier.estimates.find((one) => one.metric === metric.name && isSameSegment(one.segment, segment));
    return found
      ? { metric, value: found.value, variance: found.variance * earlier.repetitions, conversations: cells }
      : null;
  }
  const strays = assumedMargins * metric.margin;
  const good = metric.unit === 'share' ? assumedRate : strays;
  const value = metric.unit === 'share' && metric.better === 'lower' ? 1 - good : endsOf(metric).scale[0] + good;
  const variance = metric.kind === 'rate' ? assumedRate * (1 - assumedRate) : strays ** 2;
  return { metric, value, variance: variance / cells, conversations: cells };
}

const missed = 0.05;

interface Setting {
  gate: GateSpec;
  metric: MetricRow;
  segment: Segment;
  /** Cells in which the metric can be observed. */
  cells: number;
  design: Design | null;
  /** What all tests of the report weigh. */
  weight: number;
  /** Segments that the gate judges. */
  together: number;
}

function powersOf(setting: Setting, { repetitions, earlier, rule }: GatePowerOptions): GatePower[] {
  const { gate, metric, segment, cells } = setting;
  const common = {
    gate: gate.name ?? gate.metric,
    metric: metric.name,
    segment,
    visibleConfirmed: null,
    repetitionsConfirmed: null,
    assumed: earlier === null,
  };
  const limits = (['min', 'max'] as const).flatMap((operator) =>
    gate[operator] === undefined
      ? []
      : {
          ...common,
          operator,
          named: gate[operator],
          ...limitPower(setting, operator, gate[operator], repetitions, earlier),
        },
  );
  const never = { operator: 'never', named: 0, visible: 1 - missed ** (1 / (cells * repetitions)) } as const;
  const named = gate.max_drop;
  return [
    ...limits,
    ...(gate.never ? [{ ...common, ...never, repetitions: null, sees: null, assumed: false }] : []),
    ...(named === undefined
      ? []
      : [{ ...common, operator: 'max_drop' as const, named, ...dropPower(setting, named, repetitions, rule) }]),
  ];
}

/** Against a stored baseline p must pass the correction over all tests; to be confirmed a change need only be suspected. */
function dropPower({ metric, segment, design, weight }: Setting, named: number, repetitions: number, rule: Rule) {
  const nothing = { visible: null, visibleConfirmed: null, repetitions: null, repetitionsConfirmed: null, sees: null };
  if (design === null) return nothing;
  const [own, margin] = [weightOf(metric, segment), marginOf(metric, segment)];
  const rules = {
    stored: { level: (alpha * own) / weight, least: 0 },
    confirmed: { level: suspicious * own, least: ofMargin * margin },
  };
  const visible = (one: Rule) => Math.max(margin, minimumDetectableEffect(design, repetitions, rules[one]));
  const needed = (one: Rule) => {
    if (!reaches(named, margin)) return null;
    const found = repetitionsToCall(worsened(design, named), rules[one]);
    const passed = repetitionsToHold(worsened(design, 0), named);
    return found === null || passed === null ? null : Math.max(found, passed);
  };
  const byRule = { stored: needed('stored'), confirmed: needed('confirmed') };
  return {
    visible: visible('stored'),
    visibleConfirmed: visible('confirmed'),
    repetitions: byRule.stored,
    repetitionsConfirmed: byRule.confirmed,
    sees: byRule[rule] !== null && byRule[rule] <= repetitions,
  };
}

function limitPower(
  { design, together }: Setting,
  operator: 'min' | 'max',
  limit: number,
  repetitions: number,
  earlier: Earlier | null,
) {
  if (design === null) return { visible: null, repetitions: null, sees: null };
  const asked = { operator, limit, together };
  const settling = valueThatSettles(design, asked, repetitions);
  const needed = repetitionsForLimit(design, asked, earlier === null ? 'best' : 'as-seen');
  return {
    visible: settling === null ? Infinity : Math.abs(settling - limit),
    repetitions: needed,
    sees: needed === null ? null : needed <= repetitions,
  };
}
