/** The sentences of a comparison. Terminal, JUnit, summary and page all take them from here, so that all say the same. */
import { plural } from '../counts.ts';
import type { RunRecord } from '../run/record.ts';
import type { Segment } from '../score/segment.ts';
import { metricOf, type MetricRow, success } from '../score/metrics.ts';
import type { Arm, CellChange, CellLabel, MetricChange, ParityLine, Verdict } from '../compare/comparison.ts';
import { chance, change, figure, share, tallyText, unknownText } from './numbers.ts';
import { lowered } from './words.ts';

/** What the project calls its intents, personas and scenarios. */
export type Names = Pick<RunRecord, 'intents' | 'titles'>;

const verdictOn: Record<Verdict, (subject: string) => string> = {
  regressed: (subject) => `${subject} got worse`,
  improved: (subject) => `${subject} got better`,
  changed: (subject) => `${subject} changed`,
  held: (subject) => `${subject} held`,
  'not-enough-evidence': (subject) => `${subject}, not enough evidence`,
  'not-observable': (subject) => `${subject}: not observable`,
};

const labelWords: Record<CellLabel, string> = {
  'newly-failing': 'newly failing',
  flaky: 'flaky',
  fixed: 'fixed',
  'still-failing': 'still failing',
  passing: 'passing',
  undecided: 'undecided',
  added: 'added',
  removed: 'removed',
};

/**
 * `Refunds got worse: 41 of 60 solved, was 55 of 60; difference −23 points, 95 % −37 to −9; confirmed on 20 fresh
 * conversations`.
 */
export function sentence(one: MetricChange, names: Names): string {
  const metric = metricOf(one.metric);
  const subject = subjectOf(metric, one.segment, names);
  const said = saidOf(metric, one, subject);
  if (one.verdict === 'not-observable') return said;
  const parts = [`${said}: ${seen(metric, one.candidate)}, was ${seenBefore(metric, one.baseline)}`];
  const difference = differenceOf(one);
  return [...parts, ...(difference ? [difference] : []), ...howLarge(one), ...howSurely(one)].join('; ');
}

/** A change is sure by its test; its interval also reckons with values that nobody has seen, and may reach over nought. */
function howLarge({ verdict, interval }: MetricChange): string[] {
  const isCalled = verdict === 'regressed' || verdict === 'improved' || verdict === 'changed';
  return isCalled && interval !== null && interval.low <= 0 && interval.high >= 0 ? ['by how much is unsure'] : [];
}

function saidOf({ better }: MetricRow, { verdict, confirmation }: MetricChange, subject: string): string {
  if (verdict !== 'not-enough-evidence' || !confirmation) return verdictOn[verdict](subject);
  return better === 'neither' ? `${subject} looked different` : `${subject} looked worse`;
}

/** `difference −23 points, 95 % −37 to −9`; null where the cells do not overlap. */
function differenceOf({
  metric,
  difference,
  interval,
}: Pick<MetricChange, 'metric' | 'difference' | 'interval'>): string | null {
  if (difference === null) return null;
  return `difference ${change(metricOf(metric).unit, difference, interval)}`;
}

/** `Impatient, served worse: 41 of 60 solved, others 58 of 60 in the same scenarios; difference −28 points, 95 % −40 to −15`. */
export const paritySentence = (line: ParityLine, names: Names): string => besideOthers(line, names, likeness.behind);

const likeness: Record<ParityLine['verdict'], (name: string) => string> = {
  behind: (name) => `${name}, served worse`,
  even: (name) => `${name}, served alike`,
  'not-enough-evidence': (name) => `${name}, not enough evidence`,
};

/** `Rude, served worse: 24 of 60 solved, the same customers as they are 51 of 60; difference −45 points, 95 % −59 to −28`. */
export const variantSentence = (line: ParityLine, names: Names): string =>
  besideOthers(line, names, likeness[line.verdict]);

/** The same of customers of whom nothing is claimed. */
export const besideSentence = (line: ParityLine, names: Names): string => besideOthers(line, names, (name) => name);

function besideOthers(line: ParityLine, names: Names, claim: (name: string) => string): string {
  const metric = metricOf(line.metric);
  const what = metric.name === success.name ? '' : ` (${lowered(metric.title)})`;
  const others = seenBefore(metric, line.others);
  const beside =
    line.segment.kind === 'variant'
      ? `the same customers as they are ${others}`
      : `others ${others} in the same scenarios`;
  const found = `${seen(metric, line.own)}, ${beside}`;
  const difference = differenceOf(line);
  return `${claim(segmentName(line.segment, names))}${what}: ${found}${difference ? `; ${difference}` : ''}`;
}

/** Who a change is said of: `Refunds`, `Refunds: effort index`. */
export const subjectIn = (one: MetricChange, names: Names): string =>
  subjectOf(metricOf(one.metric), one.segment, names);

/** `order-late / hurried: newly failing: 1 of 5 verified, was 5 of 5; not confirmed`. */
export function cellSentence(one: CellChange, names: Names): string {
  // What is surely worse is no longer flaky.
  const isFlaky = one.label === 'flaky' && one.verdict !== 'regressed';
  const label = one.label === 'flaky' && !isFlaky ? 'got worse' : labelWords[one.label];
  const parts = [`${cellName(one, names)}: ${label}`];
  if (one.candidate) parts.push(`: ${tallyText(one.candidate, ' verified')}`);
  if (one.candidate && one.baseline) parts.push(`, was ${tallyText(one.baseline)}`);
  if (one.rate && isFlaky) parts.push(`; solved ${share(one.rate.value)} of the time`);
  if (one.verdict === 'not-enough-evidence' && !one.confirmation) parts.push('; not confirmed');
  if (one.confirmation) parts.push(`; ${freshCell(one.confirmation)}`);
  else if (one.verdict === 'regressed') parts.push('; sure after correction for all tests');
  if (one.quarantine) parts.push(`; set aside until ${one.quarantine.until}: ${one.quarantine.reason}`);
  return parts.join('');
}

export function cellName({ scenario, persona }: Pick<CellChange, 'scenario' | 'persona'>, { titles }: Names): string {
  return `${own(titles.scenarios, scenario) ?? scenario} / ${own(titles.personas, persona) ?? persona}`;
}

/** What a reader calls a segment; `overall` for the whole run. */
export function segmentName({ kind, id }: Segment, { intents, titles }: Names): string {
  const known = {
    all: 'overall',
    intent: own(intents, id)?.title,
    persona: own(titles.personas, id),
    scenario: own(titles.scenarios, id),
    segment: undefined,
    variant: titles.variants && own(titles.variants, id),
    tag: undefined,
  };
  return known[kind] ?? id;
}

/** The success of a part is said of the part itself: `Refunds got worse`. */
function subjectOf(metric: MetricRow, segment: Segment, names: Names): string {
  if (segment.kind === 'all') return metric.title;
  const name = segmentName(segment, names);
  return metric.rollout === 'success' ? name : `${name}: ${lowered(metric.title)}`;
}

/** `41 of 60 solved, unknown in 9`. */
const seen = (metric: MetricRow, arm: Arm): string =>
  `${figure(metric, arm)}${metric.rollout === 'success' ? ' solved' : ''}${unknownText(arm)}`;

/** `55 of 60`, where what was done has been said of the other. */
const seenBefore = (metric: MetricRow, arm: Arm): string => `${figure(metric, arm)}${unknownText(arm)}`;

function howSurely({ metric, verdict, confirmation, adjusted, repetitionsNeeded }: MetricChange): string[] {
  if (confirmation) return [freshMetric(metricOf(metric), confirmation)];
  if (verdict === 'not-enough-evidence' && repetitionsNeeded !== null) {
    return [`about ${plural(repetitionsNeeded, 'repetition')} a cell would settle it`];
  }
  const claimed = verdict === 'regressed' || verdict === 'improved' || verdict === 'changed';
  return claimed && adjusted !== undefined && adjusted !== null
    ? [`p ${chance(adjusted)} after correction for all tests`]
    : [];
}

function freshMetric(metric: MetricRow, { state, fresh }: NonNullable<MetricChange['confirmation']>): string {
  if (!fresh) return unjudged[state];
  const held = plural(fresh.candidate.conversations, 'fresh conversation');
  if (state === 'confirmed') return `confirmed on ${held}`;
  const found = `${seen(metric, fresh.candidate)}, was ${seenBefore(metric, fresh.baseline)}`;
  return `${notConfirmed(state, fresh.p)} on ${held} (${found})`;
}

function freshCell({ state, fresh }: NonNullable<CellChange['confirmation']>): string {
  if (!fresh) return unjudged[state];
  const held = plural(fresh.candidate.scorable, 'fresh conversation');
  if (state === 'confirmed') return `confirmed on ${held}`;
  const seen = `${tallyText(fresh.candidate, ' verified')}, was ${tallyText(fresh.baseline)}`;
  return `${notConfirmed(state, fresh.p)} on ${held} (${seen})`;
}

/** What is plainly there and still dropped is smaller than the margin. */
function notConfirmed(state: 'dropped' | 'open', p: number): string {
  if (state === 'open') return 'not settled';
  return p <= 0.01 ? 'not confirmed: less than matters' : 'not confirmed';
}

const unjudged = {
  confirmed: 'confirmed',
  dropped: 'not confirmed: no fresh conversation could be judged',
  open: 'not confirmed yet',
} as const;

/** Ids come from files: never a property of Object itself. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
