/** The same run over three horizons: what it costs and serves now, whom it keeps, and what can be relied on. */
import type { CostsSpec } from '../../scenario/schema/cost-schema.ts';
import { metrics } from '../../score/metrics.ts';
import type { MetricLine } from '../figure.ts';
import { inARow } from '../in-a-row.ts';
import { everything, type Source } from '../source.ts';

type HorizonName = 'short' | 'medium' | 'long';

export interface Horizon {
  horizon: HorizonName;
  title: string;
  /** What it asks. */
  about: string;
  /** Sums of money that belong here; the page reckons them. */
  money: ('serving' | 'avoidable' | 'leaving')[];
  lines: MetricLine[];
  /** `Right 5 times in a row: 92.0 % → 71.1 % of situations.` */
  notes: string[];
  /** What the strategy looks at first; null where none is declared. */
  emphasis: string | null;
}

const horizons: {
  horizon: HorizonName;
  title: string;
  about: string;
  money: Horizon['money'];
}[] = [
  {
    horizon: 'short',
    title: 'Short term',
    about: 'Cost to serve, and whether service succeeds',
    money: ['serving', 'avoidable'],
  },
  {
    horizon: 'medium',
    title: 'Medium term',
    about: 'Who stays, and how fast and well matters are resolved',
    money: ['leaving'],
  },
  {
    horizon: 'long',
    title: 'Long term',
    about: 'What can be relied on, and how much of it needs no human',
    money: [],
  },
];

/** What each strategy looks at first, and why. It decides the order and no number. */
const first: Record<NonNullable<CostsSpec['strategy']>, { horizon: HorizonName; why: string }> = {
  growth: { horizon: 'medium', why: 'Growth: customers who stay are looked at first.' },
  profit: { horizon: 'short', why: 'Profit: what service costs now is looked at first.' },
  exit: { horizon: 'long', why: 'Exit: what a buyer can rely on is looked at first.' },
  turnaround: { horizon: 'short', why: 'Turnaround: what failure costs now is looked at first.' },
};

export function portfolio(from: Source, strategy: CostsSpec['strategy'] | null): Horizon[] {
  const emphasis = strategy ? first[strategy] : null;
  const told = horizons.map((horizon) => ({
    ...horizon,
    money: strategy === 'turnaround' ? horizon.money.toReversed() : horizon.money,
    lines: metrics.flatMap((metric) =>
      metric.horizon === horizon.horizon ? (from.line(metric.name, everything) ?? []) : [],
    ),
    notes: horizon.horizon === 'long' ? reliability(from) : [],
    emphasis: emphasis?.horizon === horizon.horizon ? emphasis.why : null,
  }));
  return told.toSorted((a, b) => Number(b.emphasis !== null) - Number(a.emphasis !== null));
}

/** How often a customer who comes again and again is served rightly each time. */
function reliability(from: Source): string[] {
  const right = inARow(from);
  return right ? [`Right ${right.times} times in a row: ${right.shares} of situations.`] : [];
}
