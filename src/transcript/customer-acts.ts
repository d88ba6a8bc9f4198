import type { CustomerAct } from '../customer/acts.ts';
import { asksForHuman } from '../customer/reading/asks-for-human.ts';

/**
 * What can be read in the words of a customer nobody wrote a brief for: that it asks for a person, and bare courtesies. Which facts it
 * tells, and whether it says a thing again, only a brief can say.
 * @param asked It has asked for a person before.
 */
export function customerActs(text: string, asked: boolean): CustomerAct[] {
  if (asksForHuman(text)) return [{ kind: 'asks-human', again: asked }];
  return courtesy.test(text.trim().slice(0, 80)) ? [{ kind: 'thanks' }] : [];
}

/** Thanks and goodbyes with nothing else in them. */
const courtesy =
  /^(?:(?:ok(?:ay)?|no|great|perfect|alright|that's (?:all|it)|that is all|thanks?|thank you|thx|cheers|bye|goodbye|so much|very much|a lot|for (?:your|the|all your) help|have a (?:nice|good|great) (?:day|one|evening))[\s,.!]*)+$/i;
