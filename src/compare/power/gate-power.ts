import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import { isMeantBy, isSameSegment, type Segment, type Segmented } from '../../score/segment.ts';
import { type MetricName, metricOf, type MetricRow, metrics, success } from '../../score/metrics.ts';
import { type Asked, floorsAmong } from '../rollout/floors.ts';
import type { Design } from './minimum-detectable-effect.ts';
import { type GatePower, powersOf, type Rule, type Setting } from './operator-power.ts';
import type { PointEstimate } from '../point-estimates.ts';
import { cellsWeigh } from '../familywise.ts';
import { groupsOf } from '../groups.ts';
import { weightOf } from '../margin.ts';
import { endsOf } from '../../score/metrics/metric.ts';
import type { ShownBy } from '../../score/metrics/shown-by.ts';
import { limitAlpha, rolloutAlpha } from '../verdict.ts';

/** A cell before it is run. */
export interface PlannedCell extends Segmented {
  cell: string;
  /** What its scenario says, so that metrics show. */
  says: ReadonlySet<ShownBy>;
}

/** An earlier run of the bot: how much its conversations vary. */
interface Earlier {
  estimates: readonly PointEstimate[];
  repetitions: number;
}

export interface GatePowerOptions extends Asked {
  cells: readonly PlannedCell[];
  repetitions: number;
  earlier: Earlier | null;
  rule: Rule;
}

export function gatePowerOf(options: GatePowerOptions): GatePower[] {
  const groups = groupsOf(options.cells);
  const seen = new Set(options.earlier?.estimates.map(({ metric }) => metric));
  const weight = totalWeight(options.cells.length, groups, options.earlier ? seen : null);
  const how = { repetitions: options.repetitions, rule: options.rule, isKnown: options.earlier !== null };
  const powersIn = (gate: GateSpec, own: typeof groups, judged: Pick<Setting, 'alpha' | 'together'>) => {
    const metric = metricOf(gate.metric);
    return own.flatMap(({ segment, cells }) => {
      const planned = cells.map((i) => options.cells[i]!).filter((cell) => isObservable(metric, cell));
      if (planned.length === 0) return [];
      const design = designOf(metric, segment, planned.length, options.earlier);
      return powersOf({ gate, metric, segment, cells: planned.length, design, weight, ...judged }, how);
    });
  };
  const gates = options.gates.flatMap((gate) => {
    const own = groups.filter(({ segment }) => isMeantBy(gate, segment));
    return powersIn(gate, own, { alpha: limitAlpha, together: own.length });
  });
  const floors = floorsAmong(groups, options).flatMap(({ part, floor, together }) => {
    const gate = { name: 'floor', metric: success.name, intent: part.segment.id, min: floor };
    return powersIn(gate, [part], { alpha: rolloutAlpha, together });
  });
  return [...gates, ...floors];
}

/** What all tests of a report weigh, where a metric is taken to be observable everywhere or nowhere. */
function totalWeight(cells: number, groups: ReturnType<typeof groupsOf>, seen: ReadonlySet<MetricName> | null): number {
  const own = groups.filter((group, i) => group.twin === i);
  const weights = metrics
    .filter(({ name, experimental }) => experimental === undefined && (seen?.has(name) ?? true))
    .flatMap((metric) => own.map(({ segment }) => weightOf(metric, segment)));
  return weights.reduce((sum, one) => sum + one, Math.min(cells, cellsWeigh));
}

const isObservable = ({ shownBy }: MetricRow, { says }: PlannedCell): boolean =>
  shownBy === undefined || says.has(shownBy);

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
