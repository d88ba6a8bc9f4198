/** What is said below the headline: changes that decide no intent. */
import type { Comparison, ParityLine } from '../compare/comparison.ts';
import { worseningOf } from '../compare/verdict.ts';
import { metricOf } from '../score/metrics.ts';
import { type Names, segmentName } from '../wording/sentences.ts';
import { capital, listed, lowered } from '../wording/words.ts';
import type { Judging } from './gate-context.ts';
import { setAside } from './set-aside.ts';

/** Sentences; none of a run that could not be judged. */
export function besidesOf(judged: Judging): string[] {
  const { record, comparison, scored, verdict, rollout, quarantine } = judged;
  if (record.aggregate.conversations === 0 || verdict === 'unscorable') return [];
  return [
    ...(comparison && rollout.length > 0 ? throughout(comparison, record) : []),
    ...(comparison ? [...wordedOtherwise(comparison), ...notCompared(comparison)] : []),
    ...unlike(judged),
    ...(quarantine ? setAside(scored, quarantine, record) : []),
  ];
}

/** Whom the bot surely serves worse than others who came with the same, gate or none. */
function unlike({ parity, record }: Judging): string[] {
  const behind = parity.filter(({ verdict }) => verdict === 'behind');
  const namesOf = (lines: readonly ParityLine[]) => [
    ...new Set(lines.map(({ segment }) => segmentName(segment, record))),
  ];
  const customers = namesOf(behind.filter(({ segment }) => segment.kind !== 'variant'));
  const variants = namesOf(behind.filter(({ segment }) => segment.kind === 'variant'));
  return [
    ...(customers.length === 0 ? [] : [`Served worse than others in the same scenarios: ${listed(customers, 4)}.`]),
    ...(variants.length === 0 ? [] : [`Served worse than the same customers as they are: ${listed(variants, 4)}.`]),
  ];
}

/** A difference might be the scorer's doing. */
function notCompared({ scoredApart = [] }: Comparison): string[] {
  if (scoredApart.length === 0) return [];
  const which = listed([...scoredApart]);
  return [
    `Not compared, for another version of this program scored the baseline: ${which}. Score the baseline again (score RUN), and approve it again if it was.`,
  ];
}

/** Told, for it fails nothing. */
function wordedOtherwise({ changes }: Comparison): string[] {
  const worse = changes.flatMap(({ metric: name, segment, verdict }) => {
    const { ofWording, title } = metricOf(name);
    return ofWording && segment.kind === 'all' && verdict === 'regressed' ? [lowered(title)] : [];
  });
  return worse.length === 0 ? [] : [`Worded otherwise: ${listed(worse)} got worse, which by itself fails nothing.`];
}

/** Effort and tone belong to the bot as a whole, not to an intent: said of everywhere only where no intent stayed as it was. */
function throughout({ changes }: Comparison, names: Names): string[] {
  const said = changes.flatMap((change) => {
    const metric = metricOf(change.metric);
    if (!metric.ofWholeBot || change.segment.kind !== 'all' || change.verdict !== 'regressed') return [];
    const parts = changes.filter(
      (one) => one.metric === change.metric && one.segment.kind === 'intent' && one.difference !== null,
    );
    const spared = parts.filter((one) => worseningOf(metric, one.difference!) <= 0 || isSpared.has(one.verdict));
    if (spared.length === 0) return [`${capital(metric.group)} got worse throughout`];
    const worse = parts.filter(({ verdict }) => verdict === 'regressed');
    const where = worse.map(({ segment }) => segmentName(segment, names));
    const what = capital(metric.group);
    if (where.length === 0) return [`${what} got worse on average, not in every intent`];
    return [`${what} got worse in ${listed(where, 4)}`];
  });
  return said.map((sentence) => `${sentence}.`);
}

const isSpared: ReadonlySet<string> = new Set(['held', 'improved']);
