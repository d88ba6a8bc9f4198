/** Whether the question that a fact was given to was for something else, and only now the fact itself is asked for. */
import type { Conversation } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import { factTitle } from '../facts.ts';

/**
 * "The old address?" was answered with the new one, the only one this customer has; "the new address?" then asks for it for the first time.
 * The earlier question named what is not in the fact, and the later one names more of the fact.
 */
export function askedForElse({ brief, turns }: Conversation, fact: string, given: number, now: string): boolean {
  const asked = turns[given - 2]?.bot?.acts.find((act) => act.kind === 'asks' && act.fact === fact);
  if (asked === undefined) return false;
  const { keysOf, smallWords } = languageFor(brief.persona.locale);
  const small = new Set(keysOf(smallWords));
  const tells = (text: string) => new Set(keysOf(text).filter((key) => !small.has(key)));
  const [own, before, after] = [
    tells(`${factTitle(brief, fact)} ${fact.replaceAll('_', ' ')}`),
    tells(asked.quote),
    tells(now),
  ];
  const namedBefore = [...own].filter((key) => before.has(key));
  const namedNow = [...own].filter((key) => after.has(key));
  const isOther = [...before].some((key) => !own.has(key) && !after.has(key));
  return isOther && namedNow.length > namedBefore.length && namedBefore.every((key) => after.has(key));
}
