import type { Conversation } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { repetitions } from '../effort/repetition.ts';
import { disclosures } from '../facts.ts';

/**
 * For each turn: did the bot move the customer's matter on? It asked for a fact for the first time, had one right, told a wanted answer,
 * offered what the customer could choose, or passed on whoever wanted a person. A claim moves nothing: it is what must be shown. The
 * same turn again does not either.
 */
export function movesOn(conversation: Conversation): boolean[] {
  const { turns, brief } = conversation;
  const given = disclosures(conversation);
  const repeats = repetitions(turns);
  const asked = new Set<string>();
  return turns.map(({ number, bot }, index) => {
    const chooses = turns[index + 1]?.customer.acts.some(({ kind }) => kind === 'chooses') ?? false;
    const moves = (act: BotAct): boolean => {
      switch (act.kind) {
        case 'asks':
          return !asked.has(act.fact) && (given.get(act.fact) ?? Infinity) > number;
        case 'confirms':
          return holds(act.values);
        case 'informs':
          return act.correct;
        case 'offers':
          return chooses;
        case 'hands-off':
          return brief.wants.human;
        default:
          return false;
      }
    };
    const did = repeats[index] === null && (bot?.acts ?? []).some(moves);
    for (const act of bot?.acts ?? []) if (act.kind === 'asks') asked.add(act.fact);
    return did;
  });
}

/** Journals of earlier versions have no values in a question. */
const holds = (values: readonly { correct: boolean }[] | undefined): boolean =>
  values !== undefined && values.length > 0 && values.every(({ correct }) => correct);
