/** What a plan says in a terminal before anything runs. */
import { count, plural } from '../counts.ts';
import { amount, size } from '../wording/numbers.ts';
import { metricOf } from '../score/metrics.ts';
import type { GatePower } from '../compare/power/operator-power.ts';
import type { SmallSuite } from '../compare/power/small-suite.ts';

/** Gates in their order; one judged in every part of a kind is told by its weakest part. */
export interface GateForecast {
  gate: string;
  /** `10 intents`, or the one that is not the whole run. */
  parts: string;
  named: string;
  visible: string;
  confirmed: string;
  repetitions: string;
  repetitionsConfirmed: string;
  sees: boolean | null;
}

export function gateForecasts(powers: readonly GatePower[]): GateForecast[] {
  return [...grouped(powers).values()].map((own) => {
    const weakest = own.toSorted(blindestFirst)[0]!;
    const { unit } = metricOf(weakest.metric);
    const of = (value: number | null) =>
      value === null ? 'not observable' : value === Infinity ? 'nothing' : size(unit, value);
    const count = (key: 'repetitions' | 'repetitionsConfirmed') => {
      const needed = own.map((one) => one[key]);
      return needed.some((one) => one === null)
        ? '–'
        : Math.max(...needed.map((one) => one ?? 0)).toLocaleString('en-US');
    };
    const { kind, id } = weakest.segment;
    const parts = own.length > 1 ? ` (${own.length} ${kind}s)` : kind === 'all' ? '' : ` (${id})`;
    const sees = own.map((one) => one.sees);
    return {
      gate: weakest.gate,
      parts,
      named:
        weakest.operator === 'max_drop'
          ? size(unit, weakest.named)
          : weakest.operator === 'never'
            ? 'never'
            : `${weakest.operator === 'min' ? '≥' : '≤'} ${amount(unit, weakest.named)}`,
      visible: of(weakest.visible),
      confirmed: weakest.operator === 'max_drop' ? of(weakest.visibleConfirmed) : '',
      repetitions: weakest.operator === 'never' ? '' : count('repetitions'),
      repetitionsConfirmed: weakest.operator === 'max_drop' ? count('repetitionsConfirmed') : '',
      sees: sees.includes(false) ? false : sees.includes(null) ? null : true,
    };
  });
}

/** By what is seen; then by what it takes. */
function blindestFirst(a: GatePower, b: GatePower): number {
  const [first, second] = [a.visible ?? 0, b.visible ?? 0];
  return first === second ? (b.repetitions ?? 0) - (a.repetitions ?? 0) : first > second ? -1 : 1;
}

function grouped(powers: readonly GatePower[]): Map<string, GatePower[]> {
  const groups = new Map<string, GatePower[]>();
  for (const power of powers) {
    const key = `${power.gate} ${power.metric} ${power.operator} ${power.named} ${power.segment.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), power]);
  }
  return groups;
}

/**
 * `Success does not fall: names 3 points; 5 conversations a cell see 5.2 points, 14 would settle it`.
 * Empty where every gate sees what it names.
 */
export function blindGates(powers: readonly GatePower[], repeat: number): string[] {
  return gateForecasts(powers.filter(({ operator }) => operator === 'max_drop'))
    .filter(({ sees }) => sees === false)
    .map(({ gate, parts, named, visible, repetitions }) => {
      const more = repetitions === '–' ? 'nothing below the margin is ever called' : `${repetitions} would settle it`;
      const see = plural(repeat, 'conversation a cell sees', 'conversations a cell see');
      return `${gate}${parts}: names ${named}; ${see} ${visible}, ${more}`;
    });
}

/**
 * `Of falls of success in an intent a comparison with a stored baseline finds, four times in five, none, however large (6 of 6 intents, 1
 * cell in the smallest), --versus --confirm one of 81 points; one of 30 points takes 32 repetitions a cell, 10 with --versus --confirm. …`
 */
export function smallSuiteText({ fall, intents, of, repetitions, repetitionsConfirmed }: SmallSuite): string {
  const blindest = intents[0]!;
  const least = (visible: number) =>
    visible === Infinity ? 'none, however large' : `one of ${size('share', visible)}`;
  const seen = `Of falls of success in an intent a comparison with a stored baseline finds, four times in five, ${least(blindest.visible)}`;
  const where = `${intents.length} of ${plural(of, 'intent')}, ${plural(blindest.cells, 'cell')} in the smallest`;
  const confirmed = `--versus --confirm ${least(blindest.visibleConfirmed)}`;
  const most = 'more than anybody would hold';
  const needed = repetitions === null ? most : plural(repetitions, 'repetition');
  const confirming = repetitionsConfirmed === null ? most : count(repetitionsConfirmed);
  const added = `one of ${size('share', fall)} takes ${needed} a cell, ${confirming} with --versus --confirm`;
  return `${seen} (${where}), ${confirmed}; ${added}. More scenarios or personas of an intent do as much as repetitions.`;
}
