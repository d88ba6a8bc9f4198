import { type MetricName, metricOf, metrics } from '../score/metrics.ts';
import { type Need, needs } from '../score/metrics/needs.ts';
import { everything, type Source } from './source.ts';
import { plural } from '../wording/words.ts';

export interface Untested {
  what: string;
  why: string;
  /** True: the bot gives no way to see it. */
  notObservable: boolean;
}

/** Why transcripts can't show a metric; empty where this program held the conversations itself. */
export function whyUnseen({ candidate }: Source, metric: MetricName): string {
  if (!candidate.record.imported) return '';
  const { needs: need } = metricOf(metric);
  return need ? needs[need].why : '';
}

/** Of a run read from transcripts, everything its report can't say, and why. */
export function unseenInTranscripts({ candidate, baseline }: Source): Untested[] {
  const { values, conversations } = candidate.record.aggregate;
  const seen = new Map(
    values.filter(({ segment }) => segment.kind === everything.kind).map((value) => [value.metric, value]),
  );
  const seenBy = (need: Need) =>
    metrics.flatMap(({ name, needs: own }) => (own === need ? (seen.get(name) ?? []) : []));
  const rows = (Object.keys(needs) as Need[])
    .filter((need) => seenBy(need).every(({ value }) => value === null))
    .map((need) => ({ ...needs[need], notObservable: true }));
  const contained = Math.max(0, ...seenBy('signals').map(({ conversations: shown }) => shown));
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
