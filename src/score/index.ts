/** The table of scorers, and one conversation through all of them. */
import { sumOfRetries } from '../bot/retries.ts';
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { unreachedIn } from '../conversation/unreached-turns.ts';
import { blameOf } from '../conversation/end-reasons.ts';
import { accuracy } from './accuracy/accuracy.ts';
import { audit } from './audit.ts';
import { contact } from './contact.ts';
import { doubtsIn } from './doubt/doubts.ts';
import { isExcused } from './doubt/excused.ts';
import { effort } from './effort/effort.ts';
import { escalation } from './escalation/escalation.ts';
import { estimate, estimateMeasures } from './estimate/estimate.ts';
import { observable } from './observable.ts';
import { outcome } from './outcome.ts';
import type { Departure } from './goal/departures.ts';
import type { FailureCause, Measures, ScoredConversation, Scorer, ScorerResult, ScoringContext } from './score.ts';
import { tone } from './tone/tone.ts';
import { verdictOn } from './verdict.ts';

export const scorers: readonly Scorer[] = [accuracy, effort, escalation, tone];

/**
 * All scores and measures of one conversation. Pure: same conversation and context, same result.
 * Where the harness or the network is to blame nothing is measured, and every score is null; the simulated customer is
 * audited first, whatever end it came to. Somebody else's customer follows no brief it could break.
 */
export function scoreConversation(conversation: Conversation, context: ScoringContext): ScoredConversation {
  const isAudited = blameOf(conversation.end.reason) === null && observable(conversation).customer;
  const fault = isAudited ? audit(conversation) : null;
  const endReason = fault ? 'customer-fault' : conversation.end.reason;
  const scorable = blameOf(endReason) === null;
  const why = fault ? `customer-fault: ${fault.text} (turn ${fault.turn})` : endReason;
  const results = scorers.map((scorer) => (scorable ? scorer.score(conversation, context) : unscored(scorer, why)));
  const verdict = scorable ? verdictOn(conversation, context) : null;
  const { verified, decidedBy } = verdict ?? { verified: null, decidedBy: null };
  // Where something decided the outcome a guess at it adds nothing.
  const estimated = scorable && verified === null ? estimate(conversation) : null;
  const measures: Measures = scorable
    ? Object.assign(
        {},
        ...results.map((result) => result.measures),
        outcome(conversation, verdict!),
        contact(conversation),
        estimateMeasures(estimated),
      )
    : {};
  const scores = results.map((result) => result.score);
  return {
    ...identityOf(conversation),
    endReason,
    fault,
    scorable,
    verified,
    decidedBy,
    ...(verdict?.onlyGuards && { onlyGuards: true as const }),
    ...(verdict?.began && { cause: causeOf(verdict.began) }),
    ...(scorable ? doubtIn(conversation, verdict!.began) : {}),
    scores,
    measures,
    estimate: estimated,
  };
}

function identityOf({ id, brief, turns, leftovers, times }: Conversation) {
  return {
    id,
    cell: brief.item.cell,
    scenario: brief.item.scenario,
    persona: brief.item.persona,
    intent: brief.intent,
    segment: brief.persona.segment,
    tags: brief.tags,
    repetition: brief.item.repetition,
    seed: brief.item.seed,
    turns: turns.length,
    unknownTurns: unknownTurns(turns),
    ...retriesIn(turns),
    ...(leftovers && { leftovers: leftovers.length }),
    ...unreached(brief, turns),
    replyMs: replyTimes(turns, 'lastMs'),
    ...waitedIn(turns),
    ...arrivalOf(times),
    ...lateIn(turns),
    ...silenceIn(turns),
    firstReplyMs: replyTimes(turns, 'firstMs'),
  };
}

function unreached(brief: Conversation['brief'], turns: Turn[]): Pick<ScoredConversation, 'unreached'> {
  const names = unreachedIn(brief, turns).map(({ name }) => name);
  return names.length === 0 ? {} : { unreached: names };
}

function retriesIn(turns: readonly Turn[]): Pick<ScoredConversation, 'retries'> {
  const retries = sumOfRetries(turns.map((turn) => turn.retries));
  return retries === null ? {} : { retries };
}

/** As many as a reader needs to see what it is about. */
const mostShown = 3;

function doubtIn(conversation: Conversation, began: Departure | null): Pick<ScoredConversation, 'doubt'> {
  const doubts = doubtsIn(conversation);
  if (doubts.length === 0) return {};
  const excuses = began !== null && isExcused(conversation, began, doubts);
  return { doubt: { turns: doubts.length, shown: doubts.slice(0, mostShown), excuses } };
}

const causeOf = ({ code, turn, side, message, quote, why }: Departure): FailureCause => ({
  code,
  turn,
  side,
  message,
  quote,
  why,
});

function replyTimes(turns: readonly Turn[], to: 'firstMs' | 'lastMs'): number[] {
  return turns.flatMap(({ bot }) => (bot?.times && Number.isFinite(bot.times[to]) ? [bot.times[to]] : []));
}

function lateIn(turns: readonly Turn[]): { lateMs?: number } {
  const lateMs = turns.reduce((sum, { bot }) => sum + (bot?.times?.lateMs ?? 0), 0);
  return lateMs > 0 ? { lateMs } : {};
}

function waitedIn(turns: readonly Turn[]): Pick<ScoredConversation, 'waitedMs'> {
  const waitedMs = turns.flatMap(({ bot }) =>
    bot?.times && Number.isFinite(bot.times.lastMs) ? [bot.times.waitedMs ?? 0] : [],
  );
  return waitedMs.some((ms) => ms > 0) ? { waitedMs } : {};
}

function arrivalOf(times: Conversation['times']): Pick<ScoredConversation, 'arrival' | 'heldMs'> {
  if (!times?.arrival) return {};
  return { arrival: times.arrival, heldMs: Date.parse(times.endedAt) - Date.parse(times.startedAt) };
}

function silenceIn(turns: readonly Turn[]): Pick<ScoredConversation, 'silence'> {
  const times = turns.flatMap(({ bot }) => bot?.times ?? []);
  const longestMs = times.reduce((most, { quietMs = 0 }) => Math.max(most, quietMs), 0);
  const lateBubbles = times.reduce((sum, one) => sum + (one.lateBubbles ?? 0), 0);
  return longestMs + lateBubbles > 0 ? { silence: { longestMs, lateBubbles } } : {};
}

function unscored({ name, version }: Scorer, why: string): ScorerResult {
  const summary = `not scored: ${why}`;
  return { score: { scorer: name, version, lost: null, of: 1, summary, evidence: [] }, measures: {} };
}

/** Bot turns in which the customer could read nothing at all. */
function unknownTurns(turns: readonly Turn[]): [number, number] {
  const answered = turns.flatMap((turn) => turn.bot ?? []);
  const unknown = answered.filter((bot) => bot.acts.length > 0 && bot.acts.every((act) => act.kind === 'unknown'));
  return [unknown.length, answered.length];
}
