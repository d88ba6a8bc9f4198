/** When a human was needed: how far customers got, and what the bot did by what each scenario declares. */
import type { MetricLine } from './figure.ts';
import { metrics } from '../score/metrics.ts';
import type { Observed, Policy, Way } from './observe.ts';
import { everything, type ReportedRun, type Source } from './source.ts';

export interface Step {
  label: string;
  candidate: number;
  baseline: number | null;
}

export interface EscalationSection {
  /** Of conversations where a human was required, each step a subset of the one before. */
  funnel: Step[];
  /** Promised in words, no machine signal: where the way breaks. */
  promisedOnly: { candidate: number; baseline: number | null };
  matrix: { policy: Policy; signalled: number; promisedOnly: number; none: number; total: number }[];
  lines: MetricLine[];
}

const policies: Policy[] = ['required', 'allowed', 'forbidden', 'undeclared'];

/** Null where no transcript was read or no conversation called for a human. */
export function escalationSection(from: Source): EscalationSection | null {
  const { candidate, baseline } = from;
  if (!candidate.observed) return null;
  const now = candidate.observed.ways;
  const before = baseline?.observed?.ways ?? null;
  const lines = metrics
    .filter((metric) => metric.group === 'escalation')
    .flatMap((metric) => from.line(metric.name, everything) ?? []);
  if (policies.every((policy) => now[policy].conversations === 0)) return null;
  return {
    funnel: now.required.conversations === 0 ? [] : funnel(now, before, candidate, baseline),
    promisedOnly: { candidate: now.required.promisedOnly, baseline: before?.required.promisedOnly ?? null },
    matrix: policies
      .filter((policy) => now[policy].conversations > 0)
      .map((policy) => {
        const { conversations: total, signalled, promisedOnly } = now[policy];
        return { policy, signalled, promisedOnly, none: total - signalled - promisedOnly, total };
      }),
    lines,
  };
}

function funnel(
  now: Observed['ways'],
  before: Observed['ways'] | null,
  candidate: ReportedRun,
  baseline: ReportedRun | null,
): Step[] {
  const step = (label: string, of: (way: Way) => number): Step => ({
    label,
    candidate: of(now.required),
    baseline: before && of(before.required),
  });
  const steps = [
    step('Human required', (way) => way.conversations),
    step('Promised in text', (way) => way.promised),
    step('Machine signal', (way) => way.signalled),
  ];
  // A bot that never says "connected" gives no way to see it.
  if (now.required.connected > 0 || (before?.required.connected ?? 0) > 0) {
    steps.push(step('Connected', (way) => way.connected));
  }
  const carried = {
    label: 'All facts carried',
    candidate: carriedAll(candidate),
    baseline: baseline && carriedAll(baseline),
  };
  return carried.candidate === 0 && !carried.baseline ? steps : [...steps, carried];
}

function carriedAll({ scored }: ReportedRun): number {
  return scored.filter(({ measures }) => {
    const [arrived, disclosed] = measures.context_recall ?? [0, 0];
    return measures.escalation_recall !== undefined && disclosed > 0 && arrived === disclosed;
  }).length;
}
