/** What the program reads in a turn, in the words of the labels, and what its customer answers. */
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import type { BotAct } from '../../../src/customer/acts.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../../customer/brief-of.ts';
import type { Turn } from './turns.ts';

/** Labels that are read act by act. `list-of-details` is not: it says how something is asked. */
export const readLabels = [
  'offers',
  'waits',
  'claims',
  'confirms',
  'reply-yes',
  'refuses',
  'offers-human',
  'goodbye',
  'offers-more',
] as const;

type Asked = Pick<Turn, 'set' | 'text' | 'goal'>;

export const foundIn = (turn: Asked): ReadonlySet<string> => new Set(actsIn(turn).flatMap(labelsOf));

/** Asks for something by name, whether or not the customer has a fact for it. */
export const asksIn = (turn: Asked): boolean =>
  actsIn(turn).some(({ kind }) => kind === 'asks' || kind === 'asks-other');

/** The very word, typed by a customer that wants what it is asked about. */
export function saysYes(turn: Asked): boolean {
  const customer = agendaCustomer(customerOf(turn));
  customer.open();
  const messages = customer.react(reply(turn.text)).next?.messages ?? [];
  return messages.some(({ text }) => /\byes\b/i.test(text));
}

const actsIn = (turn: Asked): BotAct[] => understand(reply(turn.text), customerOf(turn));

const labelsOf = (act: BotAct): string[] =>
  act.kind === 'confirms' && /^"?y(?:es)?"?$/i.test(act.keyword ?? '') ? ['confirms', 'reply-yes'] : [act.kind];

/** What an author would count as done, in plain words: one list for all matters of a data set. */
export const doneWords: Readonly<Record<string, readonly string[]>> = {
  tau: ['cancelled', 'returned', 'exchanged', 'modified', 'updated', 'booked', 'refunded', 'added', 'sent'],
  'sgd-acts': ['booked', 'reserved', 'confirmed', 'scheduled', 'purchased', 'paid', 'shared', 'added', 'playing'],
  star: ['booked', 'confirmed', 'submitted'],
};

/** Has a goal and no facts. */
const customerOf = ({ set, goal }: Asked) =>
  briefOf({ goal, opening: [goal || 'Hello'], rephrase: [], facts: {}, wants: { done: [...(doneWords[set] ?? [])] } });
