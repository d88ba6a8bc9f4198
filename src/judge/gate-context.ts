import type { RunRecord } from '../run/record.ts';
import { type MetricValue } from '../score/aggregate.ts';
import type { MetricRow } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { isSameSegment, type Segment } from '../score/segment.ts';
import type { Answer } from '../compare/decide/interim-analysis.ts';
import type { Comparison, Judgement } from '../compare/comparison.ts';
import type { Quarantine } from '../compare/quarantine.ts';

export interface GateContext {
  record: RunRecord;
  scored: readonly ScoredConversation[];
  /** null: no baseline; relative gates are then left out. */
  comparison: Comparison | null;
  /** Runs held with it: the other bot's, live, and the fresh conversations of both. */
  beside?: readonly RunRecord[];
  /** What the bot told to the wrong one of the fresh customers. */
  freshLeaks?: RunRecord['leaks'];
  /** Cells set aside: in no gate, floor or rollout. */
  quarantine?: Quarantine;
  /** What repeated looks answered; a gate they were taken for is judged by them. null or absent: nothing was looked at before the end. */
  answers?: readonly Answer[] | null;
}

/** What a verdict is put into words from. */
export type Judging = GateContext & Pick<Judgement, 'gates' | 'verdict' | 'rollout' | 'parity'>;

export const valueOf = ({ aggregate }: RunRecord, metric: MetricRow, segment: Segment): MetricValue | undefined =>
  aggregate.values.find((value) => value.metric === metric.name && isSameSegment(value.segment, segment));
