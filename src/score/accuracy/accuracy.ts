import { plural } from '../../counts.ts';
import { spotOf } from '../spot.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import { type Entry, settle } from '../ledger.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import { observable } from '../observable.ts';
import type { Measures, Scorer } from '../score.ts';
import { byVerdict, type VerdictOnGoal, verdictOn } from '../verdict.ts';
import { factsKept } from './facts-kept.ts';
import { understanding } from './understanding.ts';

/**
 * Did the customer get what it came for? Of 1: all of it is lost when the goal is not verified, shared equally among
 * what failed. Misunderstandings and wrong facts are shown at no cost of their own: they cost when the goal fails.
 */
export const accuracy: Scorer = {
  name: 'accuracy',
  version: 1,
  score(conversation, context) {
    const verdict = verdictOn(conversation, context);
    const claims = claimsIn(conversation, verdict);
    const facts = factsKept(conversation);
    const understood = understanding(conversation, context);
    const entries = [
      ...verdict.causes,
      ...claims.entries,
      ...rightAnswers(conversation),
      ...facts.entries,
      ...understood.entries,
      ...beginning(verdict, understood.entries),
    ];
    const settled = settle('accuracy', entries, verdict.verified === false ? 1 : 0);
    return {
      score: {
        scorer: 'accuracy',
        version: this.version,
        lost: verdict.verified === null ? null : settled.lost,
        of: 1,
        summary: summaryOf(verdict, claims.falsely, conversation),
        evidence: settled.evidence,
      },
      measures: {
        ...byVerdict('verified_success', verdict, (verified) => verified),
        ...claims.measures,
        ...(understood.right === null ? {} : { intent_accuracy: [understood.right ? 1 : 0, 1] as const }),
        ...(facts.used > 0 ? { facts_kept: [facts.kept, facts.used] as const } : {}),
        ...forbidden(conversation, verdict),
      },
    };
  },
};

/** What the bot said it did, held against what was done. */
function claimsIn(
  conversation: Conversation,
  verdict: VerdictOnGoal,
): { entries: Entry[]; measures: Measures; falsely: boolean } {
  const places = conversation.turns.flatMap((turn) => {
    const act = turn.bot?.acts.find((act) => act.kind === 'claims');
    return act ? [spotOf(turn, act)] : [];
  });
  if (places.length === 0) return { entries: [], measures: {}, falsely: false };
  if (verdict.done === null)
    return { entries: [], measures: observable(conversation).customer ? { false_success: null } : {}, falsely: false };
  if (verdict.done) return { entries: [], measures: { false_success: [0, 1] }, falsely: false };
  const text = 'The bot said it was done, and it was not';
  return {
    entries: places.map((place) => ({ ...place, code: 'false-success', weight: 0, text })),
    measures: { false_success: [1, 1] },
    falsely: true,
  };
}

/** Where a failure began, where no other scorer shows it. */
function beginning({ began }: VerdictOnGoal, shown: readonly Entry[]): Entry[] {
  if (began === null || !ownBeginnings.has(began.code)) return [];
  const { code, turn, side, message, quote, why } = began;
  if (shown.some((entry) => entry.code === code && entry.turn === turn)) return [];
  return [{ code, turn, side, message, quote, weight: 0, text: `It went wrong here: ${why}` }];
}

const ownBeginnings = new Set<EvidenceCode>(['refused', 'asked-unknown', 'passed-on', 'not-understood']);

function rightAnswers({ turns, brief }: Conversation): Entry[] {
  return turns.flatMap((turn) =>
    (turn.bot?.acts ?? []).flatMap((act) =>
      act.kind === 'informs' && act.correct && Object.hasOwn(brief.wants.learn, act.about)
        ? [{ ...spotOf(turn, act), code: 'answer-right', weight: 0, text: `Told: ${act.about.replaceAll('_', ' ')}` }]
        : [],
    ),
  );
}

function forbidden({ brief, checks }: Conversation, verdict: VerdictOnGoal): Measures {
  // Acts are listened for in some languages only.
  const isLookedFor = checks.some(({ source, expected }) => source === 'statement' && expected === 'never said');
  if (brief.statements.forbidden.length === 0 && !isLookedFor) return {};
  const isKnown = checks.every(({ source, passed }) => source !== 'statement' || passed !== null);
  const wasSaid = verdict.causes.some((cause) => cause.code === 'forbidden-statement');
  // What could not be looked up was neither said nor not said: counted, and in no share.
  if (!isKnown && !wasSaid) return { forbidden_statement: null };
  return { forbidden_statement: [wasSaid ? 1 : 0, 1] };
}

const verifiedBy = {
  'back-end': 'verified in the back end',
  label: 'verified by the label of another tool',
  statement: 'verified by what was said',
  guards: "verified by the bot's own word, beside checks that held before",
};

function summaryOf(
  { verified, decidedBy, causes, unknown }: VerdictOnGoal,
  falsely: boolean,
  { checks }: Conversation,
): string {
  if (verified === null) {
    if (!unknown) return 'not observable: nothing could decide';
    const open = checks.find(({ passed }) => passed === null);
    return open ? `unknown: could not be found out (${open.name})` : 'unknown: nothing could decide';
  }
  if (verified) return decidedBy === null ? 'verified' : verifiedBy[decidedBy];
  if (falsely) return 'claimed, not verified';
  return causes.length === 1 ? causes[0]!.code.replaceAll('-', ' ') : `${plural(causes.length, 'check')} failed`;
}
