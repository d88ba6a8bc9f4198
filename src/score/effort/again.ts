/** What the customer had to do more than once. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { spotOf, spotOfTurn } from '../spot.ts';
import { disclosures, factTitle } from '../facts.ts';
import type { Entry } from '../ledger.ts';
import { askedForElse } from './first-asked.ts';
import { repeatedToHuman } from '../repeated-to-human.ts';
import { isCourtesy } from './excess-turns.ts';
import { repetitions } from './repetition.ts';
import { unit } from './weights.ts';

export function askedAgain(conversation: Conversation): Entry[] {
  const given = disclosures(conversation);
  const { brief, turns } = conversation;
  return turns.flatMap((turn, index) => {
    const asked = new Set<string>();
    return (turn.bot?.acts ?? []).flatMap((act) => {
      // Whether a doubtful question is for this fact or for something else nobody knows.
      const since = act.kind === 'asks' && act.doubt === undefined ? given.get(act.fact) : undefined;
      if (act.kind !== 'asks' || since === undefined || since > turn.number || asked.has(act.fact)) return [];
      asked.add(act.fact);
      if (askedForElse(conversation, act.fact, since, act.quote)) return [];
      // A fact with fall-back values is expected to be refused: asking for the next of them is no repetition.
      const answer = valueIn(turns[index + 1], act.fact);
      const before = valueBefore(turns.slice(0, index + 1), act.fact) ?? String(brief.facts[act.fact]?.value);
      if (answer !== undefined && answer !== before) return [];
      return [
        unit(
          'fact-asked-again',
          spotOf(turn, act),
          since === 0
            ? `${factTitle(brief, act.fact)}, given before the conversation began`
            : `${factTitle(brief, act.fact)}, given in turn ${since}`,
        ),
      ];
    });
  });
}

const valueIn = (turn: Turn | undefined, fact: string): string | undefined =>
  turn?.customer.acts.flatMap((act) => (act.kind === 'informs' && act.fact === fact ? act.value : []))[0];

/** As it was given last; undefined where the customer's opening told it. */
const valueBefore = (turns: readonly Turn[], fact: string): string | undefined =>
  turns.map((turn) => valueIn(turn, fact)).findLast((value) => value !== undefined);

export function askedAfterTransfer(conversation: Conversation): Entry[] {
  return (repeatedToHuman(conversation) ?? []).map(({ fact, since, spot }) =>
    unit(
      'asked-after-transfer',
      spot,
      since === 0
        ? `${factTitle(conversation.brief, fact)}, given before the conversation began`
        : `${factTitle(conversation.brief, fact)}, given to the bot in turn ${since}`,
    ),
  );
}

/** A customer's rephrasing, and its asking for a human again, are the doing of the bot turn before. */
export function causedByTurnBefore({ turns }: Conversation, kind: 'rephrases' | 'asks-human'): Entry[] {
  return turns.flatMap((turn, index) => {
    const act = turn.customer.acts.find((act) => act.kind === kind);
    const before = turns[index - 1];
    if (!before || !act || (act.kind === 'asks-human' && !act.again)) return [];
    return kind === 'rephrases'
      ? [unit('rephrase', spotOfTurn(before), `The customer had to say it in other words in turn ${turn.number}`)]
      : [
          unit(
            'human-asked-again',
            spotOfTurn(before),
            `The customer had to ask for a human again in turn ${turn.number}`,
          ),
        ];
  });
}

export function repeated({ turns }: Conversation): Entry[] {
  return repetitions(turns).flatMap((earlier, index) =>
    earlier === null || isCourtesy(turns[index]!)
      ? []
      : [unit('bot-repetition', spotOfTurn(turns[index]!), `Said before, in turn ${earlier}`)],
  );
}
