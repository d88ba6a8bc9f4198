/** Did the customer get what it came for? Decided by evidence, never by the bot's own word. */
import type { Conversation } from '../conversation/conversation.ts';
import { causeIn } from './evidence/evidence-codes.ts';
import { causeFinder } from './goal/cause.ts';
import type { Departure } from './goal/departures.ts';
import { wantedIn, type Wanted } from './goal/wanted.ts';
import { type CauseOf, endedBadly, notDone, ofAnswer, ofCheck, ofHuman, ofStatement } from './goal/failures.ts';
import type { Entry } from './ledger.ts';
import { observable } from './observable.ts';
import type { MetricName } from './metrics.ts';
import type { Measure, Measures, ScoredConversation, ScoringContext } from './score.ts';

export interface VerdictOnGoal {
  /** null: nothing could decide. */
  verified: boolean | null;
  /** null of a customer whose goal is known: counted, and neither pass nor fail. Of the customers of a transcript nobody knows what they came for. */
  unknown: boolean;
  decidedBy: ScoredConversation['decidedBy'];
  /** Did the thing done turn out to be done? Leaves out what was merely said; null: unknown. A claim is held against this. */
  done: boolean | null;
  /** What failed, each with equal weight; empty when verified. */
  causes: Entry[];
  /** Where it began to fail, of all that failed; null where nothing did. */
  began: Departure | null;
  /** Every check of the back end had held before the first message, and nothing else could show a success. */
  onlyGuards: boolean;
}

type Context = Pick<ScoringContext, 'intentNames'>;

/**
 * A rate that hangs on whether the goal was reached. Unknown is counted as such, on neither side of the share: were it left out, those that
 * something could decide would stand for all in whom nothing but the bot's word could show a success.
 */
export function byVerdict(
  metric: MetricName,
  { verified, unknown }: Pick<VerdictOnGoal, 'verified' | 'unknown'>,
  holds: (verified: boolean) => boolean,
): Measures {
  const measure: Measure = [holds(verified === true) ? 1 : 0, 1];
  if (verified !== null) return { [metric]: measure };
  return unknown ? { [metric]: null } : {};
}

/**
 * Something the customer wanted must have come about (told, done or signalled), and all evidence at hand must hold: every
 * back-end check, every required and forbidden statement, a right answer to everything it wanted to learn, a handoff signal
 * where it wanted a person or the scenario requires one, and an end that was not the bot's breaking off. What could not be found
 * out leaves the verdict open. `decidedBy` names the strongest kind that settled it: the oracle (the back end, or the label
 * another tool left in its transcript) before what was said and signalled in the conversation itself.
 */
export function verdictOn(conversation: Conversation, context: Context = { intentNames: {} }): VerdictOnGoal {
  const wanted = wantedIn(conversation);
  const causeOf = onceAsked(() => causeFinder(conversation, context));
  const ofOracle = wanted.oracle.failed.map((check) => ofCheck(check, causeOf));
  const others = [
    ...wanted.statements.failed.map((check) => ofStatement(conversation, check, causeOf)),
    ...wanted.answers.flatMap((answer) => ofAnswer(conversation, answer, causeOf)),
    ...(wanted.human === 'missing' ? [ofHuman(conversation, causeOf)] : []),
    ...(wanted.label ? [] : endedBadly(conversation)),
  ];
  const causes = [...ofOracle, ...others];
  const open = wanted.oracle.open || wanted.statements.open;
  if (causes.length === 0 && !open && isUndone(conversation, wanted)) causes.push(notDone(causeOf));
  const common = { causes, began: null, onlyGuards: wanted.onlyGuards, unknown: false };
  if (causes.length > 0) {
    const decidedBy = ofOracle.length > 0 ? wanted.oracle.source : 'statement';
    return { ...common, verified: false, decidedBy, done: doneIn(wanted, causes), began: earliest(causes, causeOf) };
  }
  const reached = (decidedBy: VerdictOnGoal['decidedBy']) => ({ ...common, verified: true, decidedBy, done: true });
  // What could not be found out leaves the question open: no evidence is no success.
  if (!open && wanted.proven) return reached(wanted.oracle.source);
  if (!open && wanted.shown) return reached('statement');
  if (!open && wanted.guarded && wanted.claim === 'in own words') return reached('guards');
  return { ...common, verified: null, decidedBy: null, done: null, unknown: observable(conversation).customer };
}

/** The first turn where the conversation left the way to any of what failed. */
function earliest(causes: readonly Entry[], causeOf: CauseOf): Departure {
  return causes
    .map((failed): Departure => {
      const cause = causeOf(failed.code);
      if (cause.code !== failed.code) return cause;
      const { code, turn, side, message, quote } = failed;
      return { code, turn, side, message, quote, why: causeIn(code)?.why ?? cause.why };
    })
    .reduce((first, one) => (one.turn < first.turn ? one : first));
}

/** Most conversations fail in nothing: where they began to is not looked for before it is asked. */
function onceAsked(make: () => CauseOf): CauseOf {
  let made: CauseOf | null = null;
  return (failed) => (made ??= make())(failed);
}

/** The customer wanted something done; nothing shows that it was, and not even the bot says so. */
function isUndone(conversation: Conversation, wanted: Wanted): boolean {
  const { done, refused = [] } = conversation.brief.wants;
  if (done.length + refused.length === 0 || !observable(conversation).customer) return false;
  return !wanted.proven && !wanted.declared && !wanted.refused && wanted.claim === null;
}

/** Saying something forbidden spoils the conversation, and so does breaking it off; neither undoes what was done. */
function doneIn({ proven, oracle, claim }: Wanted, causes: readonly Entry[]): boolean | null {
  if (proven) return true;
  if (oracle.failed.length > 0) return false;
  if (oracle.open) return null;
  const undoing = causes.filter(({ code }) => code !== 'forbidden-statement' && code !== 'broken-off');
  return undoing.length > 0 ? false : claim === null ? false : null;
}
