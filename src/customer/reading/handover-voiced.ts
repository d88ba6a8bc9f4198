/** Whether a conversation says in words that a person takes over, read from both sides. */
import type { Language } from '../../language/language.ts';
import { asksForHuman } from './asks-for-human.ts';
import { offersHandover, promisesHuman } from './promises-human.ts';

export interface SaidTurn {
  role: 'customer' | 'bot';
  text: string;
}

/**
 * A bot voices a handover when it promises one, or when the customer takes one it has offered.
 * @return Index of the bot's turn that promises or offers; null where none does.
 */
export function handoverVoiced(turns: readonly SaidTurn[], language: Language): number | null {
  for (const [index, { role, text }] of turns.entries()) {
    if (role !== 'bot') continue;
    if (promisesHuman(text, language)) return index;
    const answer = turns.slice(index + 1).find((turn) => turn.role === 'customer' || turn.text !== '');
    if (answer?.role === 'customer' && takesPerson(answer.text, language) && offersHandover(text, language))
      return index;
  }
  return null;
}

/** Does a customer's answer to the offer of a person take it? */
export function takesPerson(text: string, language: Language): boolean {
  const { courtesies, refuses, agrees } = language.people;
  const said = language.normalise(text.slice(0, 600)).replace(courtesies, '');
  return !refuses.test(said) && (agrees.some((pattern) => pattern.test(said)) || asksForHuman(said, language));
}
