/** When a human was needed: how far customers got, and what the bot did by what each scenario declares. */
import { count } from '../wording/numbers.ts';
import { carriedAll } from '../score/escalation/measures.ts';
import { clopperPearson } from '../score/interval.ts';
import type { Interval } from '../score/aggregate.ts';
import { metrics } from '../score/metrics.ts';
import type { MetricLine } from './figure.ts';
import type { Lifeline, Observed, Policy, Way } from './observe.ts';
import { everything, type ReportedRun, type Source } from './source.ts';

interface Step {
  label: string;
  /** After it customers are lost who were promised a human in words alone. */
  isPromise?: true;
  /** Null: not observable in this run. */
  candidate: number | null;
  baseline: number | null;
}

export interface EscalationSection {
  /** Each step a subset of the one before. */
  funnel: Step[];
  /** Of which conversations, in words. */
  basis: string;
  /** Promised in words, no machine signal: where the way breaks. */
  promisedOnly: { candidate: number; baseline: number | null };
  /** `unseen`: transcripts of words alone, in which a signal can't be seen. */
  matrix: { policy: Policy; signalled: number; promisedOnly: number; none: number; unseen: number; total: number }[];
  /** Where on their way customers asked for a human, in probes of their own; null where none was made. */
  lifeline: { rows: LifelineRow[]; probes: number } | null;
  lines: MetricLine[];
}

interface LifelineRow {
  stage: number;
  candidate: Lifeline;
  /** Of the share reached, 95 %. */
  interval: Interval;
  baseline: Lifeline | null;
}

const policies: Policy[] = ['required', 'allowed', 'forbidden', 'undeclared'];

/** Null where no transcript was read or no conversation called for a human. */
export function escalationSection(from: Source): EscalationSection | null {
  const { candidate, baseline } = from;
  if (!candidate.observed) return null;
  const { ways, askers } = candidate.observed;
  const lines = metrics
    .filter((metric) => metric.group === 'escalation')
    .flatMap((metric) => from.line(metric.name, everything) ?? []);
  if (policies.every((policy) => ways[policy].conversations === 0)) return null;
  // Where no scenario declares when a human is due, a customer's asking for one is what remains.
  const isDeclared = ways.required.conversations > 0 || askers.conversations === 0;
  const wayOf = (observed: Observed) => (isDeclared ? observed.ways.required : observed.askers);
  const now = wayOf(candidate.observed);
  const before = baseline?.observed ? nonEmpty(wayOf(baseline.observed)) : null;
  return {
    funnel: now.conversations === 0 ? [] : [...funnel(now, before, isDeclared), ...carried(candidate, baseline)],
    basis: isDeclared
      ? 'conversations where a human was required'
      : 'conversations in which the customer asked for a human; whether one was due is declared nowhere',
    promisedOnly: { candidate: now.promisedOnly, baseline: before && before.promisedOnly },
    matrix: policies
      .filter((policy) => ways[policy].conversations > 0)
      .map((policy) => {
        const { conversations: total, signalled, promisedOnly, unseen } = ways[policy];
        return { policy, signalled, promisedOnly, none: total - signalled - promisedOnly - unseen, unseen, total };
      }),
    lifeline: lifelineOf(candidate.observed.lifeline, baseline?.observed?.lifeline ?? []),
    lines,
  };
}

function lifelineOf(now: readonly Lifeline[], before: readonly Lifeline[]): EscalationSection['lifeline'] {
  if (now.length === 0) return null;
  return {
    probes: now.reduce((sum, { asked }) => sum + asked, 0),
    rows: now.map((candidate) => ({
      stage: candidate.stage,
      candidate,
      interval: clopperPearson(candidate.reached, candidate.asked),
      baseline: before.find(({ stage }) => stage === candidate.stage) ?? null,
    })),
  };
}

const nonEmpty = (way: Way): Way | null => (way.conversations > 0 ? way : null);

function funnel(now: Way, before: Way | null, isDeclared: boolean): Step[] {
  const step = (label: string, of: (way: Way) => number | null): Step => ({
    label,
    candidate: of(now),
    baseline: before && of(before),
  });
  const steps = [
    step(isDeclared ? 'Human required' : 'Human asked for', (way) => way.conversations),
    { ...step('Promised in text', (way) => way.promised), isPromise: true as const },
    step('Machine signal', (way) => (way.unseen === way.conversations ? null : way.signalled)),
  ];
  // A bot that never says so gives no way to see it.
  const isConnected = now.connected > 0 || (before?.connected ?? 0) > 0;
  return isConnected ? [...steps, step('Accepted or connected', (way) => way.connected)] : steps;
}

function carried(candidate: ReportedRun, baseline: ReportedRun | null): Step[] {
  const [now, before] = [carriedBy(candidate), baseline && carriedBy(baseline)];
  const due = [...(before ? [before.due] : []), now.due].map((one) => count(one)).join(' and ');
  const step = {
    label: `All facts passed on, of ${due} where the bot knew any`,
    candidate: now.all,
    baseline: before && before.all,
  };
  return now.due === 0 && !before?.due ? [] : [step];
}

/** Who told the bot nothing before the handoff has nothing that could be carried. */
function carriedBy({ scored }: ReportedRun): { all: number; due: number } {
  const due = scored.flatMap(({ measures }) => carriedAll(measures) ?? []);
  return { all: due.filter((all) => all).length, due: due.length };
}
