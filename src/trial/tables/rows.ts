import type { Turn } from '../../conversation/conversation.ts';
import type { Evidence, OwnEvidence, Score } from '../../score/score.ts';
import type { HeldRow } from '../held-rows.ts';

export interface TurnRow extends HeldRow {
  /** `first`, `second`, `stage-3`. */
  part: string;
  turn: Turn;
}

export interface ScoreRow extends HeldRow {
  score: Score;
}

export interface EvidenceRow extends HeldRow {
  evidence: Evidence | OwnEvidence;
}

export interface MeasureRow extends HeldRow {
  metric: string;
  numerator: number | null;
  denominator: number | null;
}

export function turnRows(held: HeldRow): TurnRow[] {
  const { turns, second, lifeline } = held.conversation;
  return [
    ...turns.map((turn) => ({ ...held, part: 'first', turn })),
    ...(second?.turns ?? []).map((turn) => ({ ...held, part: 'second', turn })),
    ...lifeline.flatMap((probe) => probe.turns.map((turn) => ({ ...held, part: `stage-${probe.stage}`, turn }))),
  ];
}

export const scoreRows = (held: HeldRow): ScoreRow[] => held.scored.scores.map((score) => ({ ...held, score }));

export const evidenceRows = (held: HeldRow): EvidenceRow[] =>
  [
    ...held.scored.scores.flatMap((score): EvidenceRow['evidence'][] => score.evidence),
    ...(held.scored.own?.evidence ?? []),
  ].map((evidence) => ({ ...held, evidence }));

export const measureRows = (held: HeldRow): MeasureRow[] =>
  Object.entries(held.scored.measures).map(([metric, measure]) => {
    const [numerator, denominator] = measure ?? [null, null];
    return { ...held, metric, numerator, denominator };
  });
