/** Every code that evidence can carry, by the scorer that writes it: a closed table. */
import type { ScorerName } from '../scorer-names.ts';
import { accuracyEvidence } from './accuracy-evidence.ts';
import { effortEvidence } from './effort-evidence.ts';
import { escalationEvidence } from './escalation-evidence.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import { toneEvidence } from './tone-evidence.ts';

export const evidenceCodes = {
  accuracy: accuracyEvidence,
  effort: effortEvidence,
  escalation: escalationEvidence,
  tone: toneEvidence,
} as const satisfies Record<ScorerName, Record<string, EvidenceKind>>;

type CodesOf<Table> = Table extends unknown ? keyof Table : never;

export type EvidenceCode = CodesOf<(typeof evidenceCodes)[ScorerName]>;
