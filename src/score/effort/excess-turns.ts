/** Customer turns that a better bot would not have needed. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { CustomerAct } from '../../customer/acts.ts';
import type { Entry } from '../ledger.ts';
import { observable } from '../observable.ts';
import { repetitions } from './repetition.ts';
import { unit } from './weights.ts';

/**
 * Beyond the minimum that the scenario declares; where it declares none, every turn in which the customer had nothing to give that
 * was asked for the first time and nothing new of its own: what a bot must ask of this customer is no fault of it. One question
 * for what the customer does not know is free, since a bot can't tell before it asks; those after it are not, or a bot that asked
 * for ever would cost nobody anything. A turn of courtesies alone is free. Nothing can be said where nobody knows what the
 * customer came for.
 */
export function excessTurns(conversation: Conversation): Entry[] {
  const { minimum } = conversation.brief.turns;
  if (minimum === null) {
    if (!observable(conversation).customer) return [];
    return needless(conversation).map((turn) => entry(turn, 'nothing in it was asked for the first time'));
  }
  return conversation.turns
    .filter((turn) => turn.number > minimum && !isCourtesy(turn))
    .map((turn) => entry(turn, `${minimum} would have done`));
}

/** As many turns as this conversation had to take; null: nobody knows. */
export function fewestTurns(conversation: Conversation): number | null {
  const { minimum } = conversation.brief.turns;
  if (minimum !== null) return minimum;
  if (!observable(conversation).customer) return null;
  return conversation.turns.length - needless(conversation).length;
}

/** A courtesy at the end costs nothing. */
export const isCourtesy = ({ customer: { acts } }: Turn): boolean =>
  acts.length > 0 && acts.every((act) => courtesies.has(act.kind));

const courtesies = new Set<CustomerAct['kind']>(['thanks', 'leaves', 'greets', 'waits']);

/** What moves the matter on; `withholds`, `looks-for` and `doubts` are the customer's own. */
const moving = new Set<CustomerAct['kind']>([
  'informs',
  'chooses',
  'affirms',
  'denies',
  'asks',
  'withholds',
  'looks-for',
  'doubts',
  'states-want',
  'asks-human',
]);

function needless({ turns }: Conversation): Turn[] {
  const repeats = repetitions(turns);
  const firstUnknown = turns.find((turn) => !movesOn(turn) && doesNotKnow(turn));
  return turns.filter((turn, index) => {
    if (index === 0 || isCourtesy(turn)) return false;
    const isAnswerToARepeat = repeats[index - 1] !== null;
    if (isAnswerToARepeat || turn.customer.acts.some(({ kind }) => kind === 'corrects')) return true;
    return !movesOn(turn) && turn !== firstUnknown;
  });
}

const movesOn = ({ customer }: Turn): boolean => customer.acts.some(isNew);

const doesNotKnow = ({ customer }: Turn): boolean => customer.acts.some(({ kind }) => kind === 'does-not-know');

const isNew = (act: CustomerAct): boolean => moving.has(act.kind) && !('again' in act && act.again);

function entry({ number, customer }: Turn, why: string): Entry {
  const spot = { turn: number, side: 'customer' as const, message: 0, quote: customer.messages[0]?.text ?? null };
  return unit('excess-turn', spot, `Turn ${number}; ${why}`);
}
