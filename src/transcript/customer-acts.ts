import type { CustomerAct } from '../customer/acts.ts';
import { asksForHuman } from '../customer/reading/asks-for-human.ts';
import type { Language } from '../language/language.ts';

/**
 * What can be read in the words of a customer nobody wrote a brief for: that it asks for a person, and bare courtesies. Which facts it
 * tells, and whether it says a thing again, only a brief can say.
 * @param asked It has asked for a person before.
 */
export function customerActs(text: string, asked: boolean, language: Language): CustomerAct[] {
  if (asksForHuman(text, language)) return [{ kind: 'asks-human', again: asked }];
  return language.people.onlyThanks.test(text.trim().slice(0, 80)) ? [{ kind: 'thanks' }] : [];
}
