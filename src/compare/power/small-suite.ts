import { success } from '../../score/metrics.ts';
import type { Segment } from '../../score/segment.ts';
import { gatePowerOf, type GatePowerOptions } from './gate-power.ts';

/** From nine in ten to six in ten: a fall that nobody wants to miss in an intent. */
const plainFall = 0.3;

/** What a suite is too small to see, gates or none: a plain fall of success in an intent. */
export interface SmallSuite {
  /** Points that a fall must have to be found, as a share. */
  fall: number;
  /** Intents in which it would be missed more often than one time in five, the blindest first. */
  intents: {
    segment: Segment;
    cells: number;
    /** The smallest fall that would be found; Infinity: none, however large. */
    visible: number;
    visibleConfirmed: number;
  }[];
  /** How many intents there are. */
  of: number;
  /** Repetitions a cell that would find it in all of them, against a stored baseline and confirmed afresh; null: none would. */
  repetitions: number | null;
  repetitionsConfirmed: number | null;
}

/** null: a plain fall would be found in every intent, even against a stored baseline. */
export function smallSuiteOf(options: Omit<GatePowerOptions, 'gates' | 'intents' | 'rule'>): SmallSuite | null {
  const gates = [{ metric: success.name, each: 'intent', max_drop: plainFall } as const];
  const powers = gatePowerOf({ ...options, gates, intents: {}, rule: 'stored' }).filter(
    ({ visible }) => visible !== null,
  );
  const blind = powers.filter(({ visible }) => visible! > plainFall);
  if (blind.length === 0) return null;
  const most = (key: 'repetitions' | 'repetitionsConfirmed') => {
    const needed = powers.map((power) => power[key]);
    return needed.includes(null) ? null : Math.max(...needed.map((one) => one!));
  };
  return {
    fall: plainFall,
    intents: blind
      .map(({ segment, visible, visibleConfirmed }) => ({
        segment,
        cells: options.cells.filter(({ intent }) => intent === segment.id).length,
        visible: visible!,
        visibleConfirmed: visibleConfirmed!,
      }))
      .toSorted((a, b) => a.cells - b.cells),
    of: powers.length,
    repetitions: most('repetitions'),
    repetitionsConfirmed: most('repetitionsConfirmed'),
  };
}
