/** Expectations of turns that never came about. */
import type { Brief, BriefExpectation } from '../plan/brief.ts';
import type { Check, Turn } from './conversation.ts';

/** What could not be checked, because its turn did not come about or was not answered: neither kept nor broken. */
export function unreachedIn({ expect = [] }: Pick<Brief, 'expect'>, turns: readonly Turn[]): Check[] {
  return expect.flatMap((one): Check[] => {
    if (turns.find((other) => isMeant(one, other))?.bot) return [];
    const { name, says, never, turn, after, fact } = one;
    const act = fact === undefined ? after : `${after} ${fact}`;
    return [
      {
        name: name ?? [...says, ...never].join(', or '),
        source: 'statement',
        passed: null,
        expected: turn === undefined ? `in the answer once the customer ${act}` : `in turn ${turn}`,
        actual: 'not checked: that turn never came about',
        turn: null,
      },
    ];
  });
}

/** Whether it is the turn that the expectation is of. */
export function isMeant({ turn, after, fact }: BriefExpectation, { number, customer }: Turn): boolean {
  if (turn !== undefined) return number === turn;
  return customer.acts.some(
    (act) => act.kind === after && (fact === undefined || ('fact' in act && act.fact === fact)),
  );
}
