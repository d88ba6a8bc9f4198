import type { MetricName } from '../score/metrics.ts';
import { everything, type Source } from './source.ts';
import { plural } from './format.ts';

export interface Untested {
  what: string;
  why: string;
  /** True: the bot gives no way to see it. */
  notObservable: boolean;
}

/** What each thing needs that a transcript of another tool lacks; listed where none of the metrics could be observed. */
const reasons: { what: string; why: string; metrics: MetricName[] }[] = [
  {
    what: 'Verified success',
    why: 'no back end could be asked, and the transcripts carry no outcome',
    metrics: ['verified_success'],
  },
  {
    what: 'False success',
    why: 'what the customers wanted done is not known, so no claim can be held against it',
    metrics: ['false_success'],
  },
  { what: 'Intent understood', why: 'what the customers wanted is not known', metrics: ['intent_accuracy'] },
  {
    what: 'Facts kept, facts asked again',
    why: 'which facts the customers had and gave is not known',
    metrics: ['facts_kept', 'facts_asked_again'],
  },
  {
    what: 'Excess turns, rephrasing, dead ends',
    why: 'they need a goal; the effort index counts the other units alone and is a lower bound',
    metrics: ['rephrases', 'dead_ends'],
  },
  { what: 'Waiting, latency', why: 'the transcripts give no times', metrics: ['waiting'] },
  {
    what: 'Reached a human when required, handed off when forbidden, in time',
    why: 'whether a human was due is declared nowhere',
    metrics: ['escalation_recall', 'over_escalation', 'late_handoff'],
  },
  {
    what: 'Context received with a handoff',
    why: 'which facts had to travel is not known',
    metrics: ['context_recall', 'context_precision'],
  },
  {
    what: 'Contained, handed off',
    why: 'the transcripts hold words alone, in which no signal to a machine can be seen',
    metrics: ['containment'],
  },
  { what: 'Abandonment', why: 'why the customers left is not known', metrics: ['abandonment'] },
];

/** Why transcripts can't show a metric; empty where this program held the conversations itself. */
export function whyUnseen({ candidate }: Source, metric: MetricName): string {
  if (!candidate.record.imported) return '';
  return reasons.find(({ metrics }) => metrics.includes(metric))?.why ?? '';
}

/** Of a run read from transcripts, everything its report can't say, and why. */
export function unseenInTranscripts({ candidate, baseline }: Source): Untested[] {
  const { values, conversations } = candidate.record.aggregate;
  const seen = new Map(
    values.filter(({ segment }) => segment.kind === everything.kind).map((value) => [value.metric, value]),
  );
  const isSeen = (metric: MetricName) => (seen.get(metric)?.value ?? null) !== null;
  const rows = reasons
    .filter(({ metrics }) => !metrics.some(isSeen))
    .map(({ what, why }) => ({ what, why, notObservable: true }));
  const contained = seen.get('containment')?.conversations ?? 0;
  const partly = contained > 0 && contained < conversations;
  return [
    ...rows,
    { what: 'Mood and patience', why: 'the customers are not ours', notObservable: true },
    ...(baseline && !baseline.record.imported
      ? [{ what: 'Change of the effort index', why: 'of transcripts it counts fewer units', notObservable: true }]
      : []),
    ...(partly
      ? [
          {
            what: `Whether ${plural(conversations - contained, 'conversation')} were contained`,
            why: 'they show neither a call nor an agent',
            notObservable: true,
          },
        ]
      : []),
  ];
}
