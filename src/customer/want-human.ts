/** When this customer would rather have a person. */
import type { BotAct } from './acts.ts';
import type { Mind } from './mind.ts';
import type { Response } from './response.ts';

/** Asked for none and must not be handed over: it says no to a person. */
export function declinesHuman({ brief, humanAsked }: Mind): boolean {
  if (brief.wants.human || humanAsked > 0) return false;
  return brief.persona.asks_human === 'never' || brief.escalation.policy === 'forbidden';
}

/** Is a person wanted more than what else is offered? */
export function wantsHumanNow(mind: Mind): boolean {
  const { persona, wants } = mind.brief;
  if (declinesHuman(mind)) return false;
  if (wants.human || mind.humanAsked > 0 || persona.asks_human === 'at-once') return true;
  return mind.stalled > (persona.asks_human === 'soon' ? 0 : 1);
}

/** Would a person be welcome now? */
export function wouldTakeHuman(mind: Mind, turn: readonly BotAct[] = []): boolean {
  const { persona, wants } = mind.brief;
  if (declinesHuman(mind)) return false;
  if (wants.human || mind.humanAsked > 0 || persona.asks_human === 'at-once' || persona.asks_human === 'soon')
    return true;
  return (
    mind.stalled > 0 ||
    mind.refusals > 0 ||
    mind.unanswerable > 1 ||
    turn.some((act) => act.kind === 'refuses') ||
    isOnlyWay(turn)
  );
}

/** A person is all that the turn has to offer. */
const isOnlyWay = (turn: readonly BotAct[]): boolean => turn.length > 0 && turn.every(({ kind }) => beside.has(kind));
const beside = new Set<BotAct['kind']>(['offers-human', 'apologises', 'thanks', 'greets', 'states', 'asks-other']);

/** Is now the moment to ask for a person? */
export function asksHumanNow(response: Response, understood: readonly BotAct[], mind: Mind): boolean {
  const { persona, wants } = mind.brief;
  if (
    response.progress ||
    response.courtesy ||
    response.due.some((act) => act.kind === 'affirms' || act.kind === 'chooses')
  )
    return false;
  if (wants.human) return true;
  const refused =
    understood.some((act) => act.kind === 'refuses') && !response.due.some((act) => act.kind === 'objects');
  // Whoever was not heard tries in between to be served by the bot.
  if (mind.humanAsked > 0) return mind.stalled % 2 === 0 || persona.asks_human === 'at-once';
  switch (persona.asks_human) {
    case 'at-once':
    case 'soon':
      return true;
    case 'when-stuck':
      return refused || mind.stalled >= 2 || mind.patience <= 2;
    default:
      return false;
  }
}
