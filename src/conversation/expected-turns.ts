/** What the bot is to say, or not, in one of its turns: the nth, or its answer to something the customer did. */
import { PatternError } from '../linear-pattern.ts';
import type { Brief, BriefExpectation } from '../plan/brief.ts';
import type { Check, Turn } from './conversation.ts';
import { findStatement } from './find-statement.ts';
import { isMeant } from './unreached-turns.ts';

/** Nothing where the turn did not come about, or was not answered: that is told elsewhere. Pure. */
export function checkExpected({ expect = [] }: Pick<Brief, 'expect'>, turns: readonly Turn[]): Check[] {
  return expect.flatMap((one) => {
    const turn = turns.find((other) => isMeant(one, other));
    return turn?.bot ? checksOf(one, turn.number, textOf(turn)) : [];
  });
}

const textOf = ({ bot }: Turn): string => bot!.messages.map(({ text }) => text).join('\n');

function checksOf({ name, says, never }: BriefExpectation, turn: number, text: string): Check[] {
  const check = (wanted: 'said' | 'never said', words: readonly string[]): Check => {
    const said =
      words.map((one) => findStatement(one, text, wanted === 'said')).find((found) => found !== null) ?? null;
    const passed = said instanceof PatternError ? null : (said !== null) === (wanted === 'said');
    return {
      name: name ?? words.join(', or '),
      source: 'statement',
      expected: `${wanted} in turn ${turn}`,
      passed,
      actual: said instanceof PatternError ? `not known: ${said.message}` : (said ?? 'not said'),
      turn,
    };
  };
  return [...(says.length > 0 ? [check('said', says)] : []), ...(never.length > 0 ? [check('never said', never)] : [])];
}
