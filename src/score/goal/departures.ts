/** Where a conversation left the way to what the customer came for, and did not come back to it. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { factsKept } from '../accuracy/facts-kept.ts';
import { understanding } from '../accuracy/understanding.ts';
import { askedAgain, causedByTurnBefore, repeated } from '../effort/again.ts';
import { deadEnds, unanswered } from '../effort/dead-end.ts';
import { faultsOf } from '../escalation/faults.ts';
import { reachOf } from '../escalation/reach.ts';
import { causeIn, type EvidenceCode } from '../evidence/evidence-codes.ts';
import type { ScoringContext } from '../score.ts';
import { type Spot, spotOf } from '../spot.ts';
import { movesOn } from './moves-on.ts';

export interface Departure extends Spot {
  code: EvidenceCode;
  /** What happened there, in a few words: "the bot refused". */
  why: string;
}

/** In the order of turns; in one turn, in the order of the table of evidence. */
export function departuresOf(conversation: Conversation, context: Pick<ScoringContext, 'intentNames'>): Departure[] {
  const moved = movesOn(conversation);
  const movedFrom = (turn: number) => conversation.turns.some(({ number }, index) => number >= turn && moved[index]);
  const isMadeGood = {
    progress: (turn: number) => movedFrom(turn + 1),
    'progress at once': movedFrom,
    nothing: () => false,
  };
  return [
    ...anotherMatter(conversation, context),
    ...factsStillWrong(conversation),
    ...actsIn(conversation),
    ...askedAgain(conversation),
    ...repeated(conversation),
    ...deadEnds(conversation),
    ...unanswered(conversation),
    ...causedByTurnBefore(conversation, 'rephrases'),
    ...faultsOf(conversation, reachOf(conversation)),
  ]
    .flatMap(({ code, turn, side, message, quote }) => {
      const cause = causeIn(code);
      if (cause === null || isMadeGood[cause.undoneBy](turn)) return [];
      return [{ rank: cause.rank, departure: { code, turn, side, message, quote, why: cause.why } }];
    })
    .toSorted((a, b) => a.departure.turn - b.departure.turn || a.rank - b.rank)
    .map(({ departure }) => departure);
}

type Found = Spot & { code: EvidenceCode };

/** By the intent that the bot exposes; what its behaviour shows of it stands in the turns themselves. */
function anotherMatter(conversation: Conversation, context: Pick<ScoringContext, 'intentNames'>): Found[] {
  const { entries } = understanding(conversation, { voice: {}, ...context });
  return entries.filter(({ code }) => code === 'intent-misunderstood');
}

/** A fact that the bot has right in the end was only a slip. */
function factsStillWrong(conversation: Conversation): Found[] {
  const { entries, lastRight } = factsKept(conversation);
  return entries.filter(({ fact }) => lastRight.get(fact) !== true);
}

/** What stands in the bot's acts, and is evidence of its own only where the goal was not reached. */
function actsIn({ brief, turns }: Conversation): Found[] {
  const codes = (act: BotAct, next: Turn | undefined): EvidenceCode | null => {
    switch (act.kind) {
      case 'did-not-understand':
        return 'not-understood';
      case 'refuses':
        return 'refused';
      case 'claims':
        return 'false-success';
      case 'hands-off':
        return brief.wants.human ? null : 'passed-on';
      case 'informs':
        return !act.correct && Object.hasOwn(brief.wants.learn, act.about) ? 'answer-wrong' : null;
      case 'asks-other':
        return next?.customer.acts.some(({ kind }) => kind === 'does-not-know') === true ? 'asked-unknown' : null;
      default:
        return null;
    }
  };
  return turns.flatMap((turn, index) =>
    (turn.bot?.acts ?? []).flatMap((act) => {
      const code = codes(act, turns[index + 1]);
      return code === null ? [] : [{ code, ...spotOf(turn, act) }];
    }),
  );
}
