/** Every code that evidence can carry, by the scorer that writes it: a closed table, what costs customers most first. */
import { scorerNames, type ScorerName } from '../scorer-names.ts';
import { accuracyEvidence } from './accuracy-evidence.ts';
import { effortEvidence } from './effort-evidence.ts';
import { escalationEvidence } from './escalation-evidence.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import { toneEvidence } from './tone-evidence.ts';

export const evidenceCodes = {
  accuracy: accuracyEvidence,
  escalation: escalationEvidence,
  effort: effortEvidence,
  tone: toneEvidence,
} as const satisfies Record<ScorerName, Record<string, EvidenceKind>>;

const kinds = new Map<string, EvidenceKind>(Object.values(evidenceCodes).flatMap((table) => Object.entries(table)));
const ranks = [...kinds.keys()];

/** How a conversation leaves the way there, and before which others of the same turn; null: it does not. */
export function causeIn(code: EvidenceCode): (NonNullable<EvidenceKind['cause']> & { rank: number }) | null {
  const cause = kinds.get(code)?.cause;
  return cause === undefined ? null : { ...cause, rank: ranks.indexOf(code) };
}

/** Whether anything is lost by it, or it is only shown. */
export const costs = (code: EvidenceCode): boolean => (kinds.get(code)?.weight ?? 0) > 0;

/** A code that runs of another version know is said of accuracy. */
export const scorerOf = (code: EvidenceCode): ScorerName =>
  scorerNames.find((scorer) => code in evidenceCodes[scorer]) ?? 'accuracy';

type CodesOf<Table> = Table extends unknown ? keyof Table : never;

export type EvidenceCode = CodesOf<(typeof evidenceCodes)[ScorerName]>;
