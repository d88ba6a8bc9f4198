import type { Evidence, ScoredConversation } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import type { EvidenceCode } from '../score/evidence/evidence-codes.ts';
import { isInBoth, type PairedCell } from './cells.ts';
import type { Cause } from './comparison.ts';

/**
 * What went wrong in the candidate, by evidence code, in the cells both runs share. First what became more frequent, in the
 * order of what customers came for; within a score by how many more conversations show it than the baseline would have in
 * as many, then by how many show it at all.
 */
export function causesOf(cells: readonly PairedCell[]): Cause[] {
  const shared = cells.filter(isInBoth);
  const before = findings(shared.flatMap((cell) => cell.baseline));
  const now = findings(shared.flatMap((cell) => cell.candidate));
  const scale = countOf(shared, 'candidate') / Math.max(1, countOf(shared, 'baseline'));
  const more = (cause: Cause) => cause.candidate - cause.baseline * scale;
  return [...now.entries()]
    .map(([code, found]) => causeOf(code, found, before.get(code)?.length ?? 0))
    .toSorted(
      (a, b) =>
        rank(a, more(a)) - rank(b, more(b)) ||
        more(b) - more(a) ||
        b.candidate - a.candidate ||
        (a.code < b.code ? -1 : 1),
    );
}

const severity: Record<ScorerName, number> = { accuracy: 0, escalation: 1, effort: 2, tone: 3 };

/** Off-brand words are many and forgivable; a refund that was never made is neither. */
function rank({ scorer }: Cause, more: number): number {
  return more > 0 ? severity[scorer] : 4;
}

interface Finding {
  conversation: ScoredConversation;
  /** The costliest of its code in the conversation. */
  evidence: Evidence;
}

function findings(conversations: readonly ScoredConversation[]): Map<EvidenceCode, Finding[]> {
  const found = new Map<EvidenceCode, Finding[]>();
  for (const conversation of conversations) {
    for (const [code, evidence] of costliest(conversation)) {
      const known = found.get(code);
      if (known) known.push({ conversation, evidence });
      else found.set(code, [{ conversation, evidence }]);
    }
  }
  return found;
}

/** A false success costs nothing by itself (what was not done does), and explains more than what was not done. */
function costliest({ scores }: ScoredConversation): Map<EvidenceCode, Evidence> {
  const worst = new Map<EvidenceCode, Evidence>();
  for (const evidence of scores.flatMap((score) => score.evidence)) {
    const isCause = evidence.points > 0 || evidence.code === 'false-success';
    if (isCause && evidence.points >= (worst.get(evidence.code)?.points ?? 0)) worst.set(evidence.code, evidence);
  }
  return worst;
}

function causeOf(code: EvidenceCode, found: readonly Finding[], baseline: number): Cause {
  const [example] = found.toSorted(clearestFirst);
  const intents = new Map<string, number>();
  for (const { conversation } of found) intents.set(conversation.intent, (intents.get(conversation.intent) ?? 0) + 1);
  return {
    code,
    scorer: example!.evidence.scorer,
    baseline,
    candidate: found.length,
    intents: [...intents]
      .map(([intent, count]) => ({ intent, count }))
      .toSorted((a, b) => b.count - a.count || (a.intent < b.intent ? -1 : 1)),
    example: { conversation: example!.conversation.id, evidence: example!.evidence },
  };
}

/** The example to read: one that failed, where this cost most. */
function clearestFirst(a: Finding, b: Finding): number {
  return (
    Number(b.conversation.verified === false) - Number(a.conversation.verified === false) ||
    b.evidence.points - a.evidence.points ||
    (a.conversation.id < b.conversation.id ? -1 : 1)
  );
}

const countOf = (cells: readonly PairedCell[], arm: 'baseline' | 'candidate'): number =>
  cells.reduce((sum, cell) => sum + cell[arm].length, 0);
