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
const parts = [
  "ok(?:ay)?|no|nope|great|perfect|alright|all right|good|cool|lovely|got it|that(?:'|’)?s (?:all|it|everything|great|perfect|fine)|that (?:is|was|will be) (?:all|it|everything)",
  'no,? (?:thanks|thank you)|(?:many )?thanks|thank you|thanku|thx|ty|cheers|much appreciated|appreciate it|i appreciate (?:it|your help|that)',
  'so much|very much|a lot|again|for (?:your|the|all your|all the) (?:help|time|assistance|support|patience|information)|for (?:helping(?: me)?|everything|that|this)',
  'good ?bye|bye(?:[- ]bye)?|see you|take care|have a (?:nice|good|great|lovely|wonderful) (?:day|one|evening|weekend|night)|you too|and|then|now',
];
const courtesy = new RegExp(`^(?:(?:${parts.join('|')})[\\s,.!:)]*)+$`, 'i');
