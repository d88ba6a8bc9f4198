/** The table of scorers, and one conversation through all of them. */
import { blameOf, type Conversation } from '../conversation/conversation.ts';
import { accuracy } from './accuracy/accuracy.ts';
import { effort } from './effort/effort.ts';
import { escalation } from './escalation/escalation.ts';
import { outcome } from './outcome.ts';
import type { ScoredConversation, Scorer, ScorerResult, ScoringContext } from './score.ts';
import { tone } from './tone/tone.ts';
import { verdictOn } from './verdict.ts';

export const scorers: readonly Scorer[] = [accuracy, effort, escalation, tone];

/**
 * All scores and measures of one conversation. Pure: same conversation and context, same result.
 * Where the harness or the network is to blame nothing is measured, and every score is null.
 */
export function scoreConversation(conversation: Conversation, context: ScoringContext): ScoredConversation {
  const { brief, end, turns } = conversation;
  const scorable = blameOf(end.reason) === null;
  const results = scorers.map((scorer) =>
    scorable ? scorer.score(conversation, context) : unscored(scorer, conversation),
  );
  const { verified, decidedBy } = scorable ? verdictOn(conversation) : { verified: null, decidedBy: null };
  return {
    id: conversation.id,
    cell: brief.item.cell,
    scenario: brief.item.scenario,
    persona: brief.item.persona,
    intent: brief.intent,
    segment: brief.persona.segment,
    tags: brief.tags,
    repetition: brief.item.repetition,
    seed: brief.item.seed,
    endReason: end.reason,
    turns: turns.length,
    scorable,
    verified,
    decidedBy,
    unknownTurns: unknownTurns(conversation),
    replyMs: turns.flatMap((turn) =>
      turn.bot && Number.isFinite(turn.bot.times.lastMs) ? [turn.bot.times.lastMs] : [],
    ),
    scores: results.map((result) => result.score),
    measures: scorable
      ? Object.assign({}, ...results.map((result) => result.measures), outcome(conversation, verified))
      : {},
  };
}

function unscored(scorer: Scorer, { end }: Conversation): ScorerResult {
  const { name, version } = scorer;
  const summary = `not scored: ${end.reason}`;
  return { score: { scorer: name, version, lost: null, of: 1, summary, evidence: [] }, measures: {} };
}

/** Bot turns in which the customer could read nothing at all. */
function unknownTurns({ turns }: Conversation): [number, number] {
  const answered = turns.flatMap((turn) => turn.bot ?? []);
  const unknown = answered.filter((bot) => bot.acts.length > 0 && bot.acts.every((act) => act.kind === 'unknown'));
  return [unknown.length, answered.length];
}
