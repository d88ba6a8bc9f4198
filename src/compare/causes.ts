import { type FailureGroup, failureGroups, type Member } from '../score/failure-groups.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { isInBoth, type PairedCell } from './cells.ts';
import type { Cause } from './comparison.ts';

/**
 * What went wrong in the candidate, grouped by where it began, in the cells both runs share. First what became more frequent: what
 * conversations failed by, then what was lost in others in the order of what customers came for; then by how many more conversations
 * show it than the baseline would have in as many, then by how many show it at all.
 */
export function causesOf(cells: readonly PairedCell[]): Cause[] {
  const shared = cells.filter(isInBoth);
  return causesIn(
    shared.flatMap((cell) => cell.candidate),
    shared.flatMap((cell) => cell.baseline),
  );
}

/** @param before Of the baseline; empty where there is none: then first what most failures began with. */
export function causesIn(now: readonly ScoredConversation[], before: readonly ScoredConversation[] = []): Cause[] {
  const known = new Map(failureGroups(before).map((group) => [group.code, group.members.length]));
  const scale = now.length / Math.max(1, before.length);
  const failures = now.filter(({ scorable, verified }) => scorable && verified === false).length;
  const more = (cause: Cause) => cause.candidate - cause.baseline * scale;
  return failureGroups(now)
    .map((group) => causeOf(group, known.get(group.code) ?? 0, failures))
    .toSorted(
      (a, b) =>
        rank(a, more(a)) - rank(b, more(b)) ||
        (before.length === 0 ? b.explains - a.explains : 0) ||
        more(b) - more(a) ||
        b.candidate - a.candidate ||
        (a.code < b.code ? -1 : 1),
    );
}

const severity: Record<ScorerName, number> = { accuracy: 1, escalation: 2, effort: 3, tone: 4 };

/** Off-brand words are many and forgivable; a refund that was never made is neither. */
function rank({ scorer, explains }: Cause, more: number): number {
  if (more <= 0) return 5;
  return explains > 0 ? 0 : severity[scorer];
}

function causeOf({ code, members, explains, consequences }: FailureGroup, baseline: number, failures: number): Cause {
  const [example] = members.toSorted(clearestFirst);
  const intents = new Map<string, number>();
  for (const { conversation } of members) intents.set(conversation.intent, (intents.get(conversation.intent) ?? 0) + 1);
  return {
    code,
    scorer: example!.evidence.scorer,
    baseline,
    candidate: members.length,
    explains,
    failures,
    consequences,
    intents: [...intents]
      .map(([intent, count]) => ({ intent, count }))
      .toSorted((a, b) => b.count - a.count || (a.intent < b.intent ? -1 : 1)),
    example: { conversation: example!.conversation.id, evidence: example!.evidence },
  };
}

/** The example to read: one that failed, where this cost most. */
function clearestFirst(a: Member, b: Member): number {
  return (
    Number(b.conversation.verified === false) - Number(a.conversation.verified === false) ||
    b.evidence.points - a.evidence.points ||
    (a.conversation.id < b.conversation.id ? -1 : 1)
  );
}
