import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import type { MetricName, MetricRow } from '../../score/metrics.ts';
import type { Segment } from '../../score/segment.ts';
import { ofMargin, suspicious } from '../decide/suspects.ts';
import { marginOf, reaches, weightOf } from '../margin.ts';
import { alpha } from '../verdict.ts';
import { repetitionsForLimit, valueThatSettles } from './limit-power.ts';
import { type Design, minimumDetectableEffect, worsened } from './minimum-detectable-effect.ts';
import { repetitionsToCall, repetitionsToHold } from './sample-size.ts';

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

/** How a worsening is called: against a stored baseline alone, or suspected first and confirmed afresh. */
export type Rule = 'stored' | 'confirmed';

/** A gate in one of its segments. */
export interface Setting {
  gate: GateSpec;
  metric: MetricRow;
  segment: Segment;
  /** Cells in which the metric can be observed. */
  cells: number;
  design: Design | null;
  /** What all tests of the report weigh. */
  weight: number;
  /** Of a limit: chance of keeping or breaking it wrongly. */
  alpha: number;
  /** Segments judged together. */
  together: number;
}

interface How {
  repetitions: number;
  rule: Rule;
  /** An earlier run says how much conversations vary. */
  isKnown: boolean;
}

const missed = 0.05;

/** One result an operator. */
export function powersOf(setting: Setting, { repetitions, rule, isKnown }: How): GatePower[] {
  const { gate, metric, segment, cells } = setting;
  const common = {
    gate: gate.name ?? gate.metric,
    metric: metric.name,
    segment,
    visibleConfirmed: null,
    repetitionsConfirmed: null,
    assumed: !isKnown,
  };
  const limits = (['min', 'max'] as const).flatMap((operator) =>
    gate[operator] === undefined
      ? []
      : {
          ...common,
          operator,
          named: gate[operator],
          ...limitPower(setting, operator, gate[operator], repetitions, isKnown),
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
  { design, alpha: level, together }: Setting,
  operator: 'min' | 'max',
  limit: number,
  repetitions: number,
  isKnown: boolean,
) {
  if (design === null) return { visible: null, repetitions: null, sees: null };
  const asked = { operator, limit, alpha: level, together };
  const settling = valueThatSettles(design, asked, repetitions);
  const needed = repetitionsForLimit(design, asked, isKnown ? 'as-seen' : 'best');
  return {
    visible: settling === null ? Infinity : Math.abs(settling - limit),
    repetitions: needed,
    sees: needed === null ? null : needed <= repetitions,
  };
}
