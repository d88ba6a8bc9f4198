/** Runs the customer over the corpus and counts next moves a person could make. */
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { BotAct } from '../../src/customer/acts.ts';
import { briefFor, messagesOf, type Family, type WrittenTurn } from './families.ts';
import { isRight, movedBy, type Moved } from './moves.ts';

export interface Measured {
  family: Family;
  turn: WrittenTurn;
  understood: BotAct[];
  moved: Moved;
  right: boolean;
}

export function measure(family: Family): Measured[] {
  return family.turns.map((turn) => {
    const brief = briefFor(family, turn);
    const customer = agendaCustomer(brief);
    customer.open();
    const reaction = customer.react({
      messages: messagesOf(turn),
      intent: null,
      signals: [],
      times: { firstMs: 1, lastMs: 1 },
    });
    const moved = movedBy(reaction);
    return { family, turn, understood: reaction.understood, moved, right: isRight(moved, turn, brief) };
  });
}

/** Share of right moves, with how many. */
export function shareOf(measured: readonly Measured[]): string {
  const right = measured.filter((one) => one.right).length;
  const share = measured.length === 0 ? 0 : (100 * right) / measured.length;
  return `${share.toFixed(1)} % (${right} of ${measured.length})`;
}

export const actText = (act: BotAct): string => {
  switch (act.kind) {
    case 'asks':
      return `asks(${act.fact})`;
    case 'informs':
      return `${act.correct ? 'informs' : 'wrong'}(${act.about}: ${act.value})`;
    case 'confirms':
      return `confirms(${act.about}${act.keyword === null ? '' : ` ${act.keyword}`}${act.values.map(({ about, correct }) => ` ${about}${correct ? '' : '✗'}`).join('')})`;
    case 'offers':
      return `offers(${act.by}: ${act.options.map(({ label }) => label).join(' / ')})`;
    default:
      return act.kind;
  }
};
