import type { TurnOfCustomer } from '../../conversation/conversation.ts';
import { remember } from '../../language/text/remember.ts';
import { unbroken } from '../../language/text/unbroken.ts';

/**
 * Does the customer show anger, distress or urgency in this turn, in what it does (complains, insults, tells what is hard for it) or in words? A
 * persona's mood that shows in neither is not held against the bot: it cannot be known to it.
 */
export function showsEmotion({ acts, messages }: Pick<TurnOfCustomer, 'acts' | 'messages'>): boolean {
  if (acts.some(({ kind }) => kind === 'complains' || kind === 'insults' || kind === 'tells-plight')) return true;
  return messages.some((message) => message.option === null && emotionIn(message.text) !== null);
}

const anger = new RegExp(
  unbroken(String.raw`
    \b(?:ridiculous|unacceptable|outrageous|furious|angry|livid|disgust\w*|pathetic|appalling|useless|
    a joke|fed up|sick of|sick and tired|had enough|waste of (?:my )?time|terrible service|worst|
    infuriating|frustrat\w*|scam|rip ?off)\b
  `),
);
const distress = new RegExp(
  unbroken(String.raw`
    \b(?:worried|anxious|desperate|devastated|distressed|upset|in tears|crying|stressed|scared|
    panick\w*|passed away|funeral|bereave\w*|can'?t cope|don'?t know what to do|please help me|
    heartbroken)\b
  `),
);
const urgency =
  /\b(?:urgent(?:ly)?|asap|as soon as possible|right now|immediately|emergency|in a (?:real )?(?:hurry|rush)|running out of time|no time|today at the latest|by tomorrow)\b/;
const denied = /\b(?:not|n't|isn't|no longer) (?:\w+ )?(?:angry|upset|worried|urgent|furious)\b/;

/** What a text shows of how its customer feels; null where it shows nothing of it. */
export const emotionIn = remember((text): 'anger' | 'distress' | 'urgency' | null => {
  const lower = text.slice(0, 4000).toLowerCase().replaceAll('’', "'");
  if (denied.test(lower)) return null;
  if (anger.test(lower) || shouts(text)) return 'anger';
  if (distress.test(lower)) return 'distress';
  return urgency.test(lower) ? 'urgency' : null;
});

/** Three words or more in capitals, and no fewer than the others. */
function shouts(text: string): boolean {
  if (!capitals.test(text)) return false;
  const words = text.slice(0, 4000).match(/\p{L}{3,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  return loud >= 3 && loud * 2 >= words.length;
}

const capitals = /\p{Lu}{3}/u;
