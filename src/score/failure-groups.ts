import { type EvidenceCode, scorerOf } from './evidence/evidence-codes.ts';
import type { Evidence, FailureCause, ScoredConversation } from './score.ts';

/** Conversations that something went wrong in in the same way. */
export interface FailureGroup {
  code: EvidenceCode;
  members: Member[];
  /** Of these, failures that began with it. */
  explains: number;
  /** What followed from it in those, most often first. */
  consequences: { code: EvidenceCode; conversations: number }[];
}

export interface Member {
  conversation: ScoredConversation;
  evidence: Evidence;
}

/**
 * Causes before symptoms: a conversation that failed stands where it began to fail, with all it lost from there on below; what it lost
 * before, its tone, and what was lost in conversations that did not fail stand by themselves.
 */
export function failureGroups(conversations: readonly ScoredConversation[]): FailureGroup[] {
  const groups = new Map<EvidenceCode, FailureGroup>();
  const groupOf = (code: EvidenceCode): FailureGroup => {
    const group = groups.get(code) ?? { code, members: [], explains: 0, consequences: [] };
    groups.set(code, group);
    return group;
  };
  for (const conversation of conversations.filter(({ scorable }) => scorable)) {
    const { cause } = conversation;
    const costly = costliest(conversation);
    if (cause) {
      const group = groupOf(cause.code);
      group.explains += 1;
      group.members.push({ conversation, evidence: evidenceOf(cause, conversation) });
      for (const code of costly.keys()) if (followsFrom(costly.get(code)!, cause)) addTo(group, code);
    }
    for (const [code, evidence] of costly) {
      const isShown = cause !== undefined && (code === cause.code || followsFrom(evidence, cause));
      if (!isShown) groupOf(code).members.push({ conversation, evidence });
    }
  }
  for (const { consequences } of groups.values()) consequences.sort((a, b) => b.conversations - a.conversations);
  return [...groups.values()];
}

/** Tone is a matter of its own, wherever it slips. */
export const followsFrom = ({ code, scorer, turn }: Evidence, cause: FailureCause): boolean =>
  scorer !== 'tone' && code !== cause.code && turn >= cause.turn;

function addTo({ consequences }: FailureGroup, code: EvidenceCode): void {
  const known = consequences.find((one) => one.code === code);
  if (known) known.conversations += 1;
  else consequences.push({ code, conversations: 1 });
}

/** A false success costs nothing by itself (what was not done does), and explains more than what was not done. */
function costliest({ scores }: ScoredConversation): Map<EvidenceCode, Evidence> {
  const worst = new Map<EvidenceCode, Evidence>();
  for (const evidence of scores.flatMap((score) => score.evidence)) {
    const isCost = evidence.points > 0 || evidence.code === 'false-success';
    if (isCost && evidence.points >= (worst.get(evidence.code)?.points ?? 0)) worst.set(evidence.code, evidence);
  }
  return worst;
}

/** The evidence of that turn where a scorer shows it, else the cause itself, with what the failure cost. */
function evidenceOf({ why, ...cause }: FailureCause, { scores }: ScoredConversation): Evidence {
  const shown = scores
    .flatMap(({ evidence }) => evidence)
    .find((one) => one.code === cause.code && one.turn === cause.turn);
  const points = scores.find(({ scorer }) => scorer === 'accuracy')?.lost ?? 0;
  return shown ?? { ...cause, scorer: scorerOf(cause.code), points, text: why };
}
