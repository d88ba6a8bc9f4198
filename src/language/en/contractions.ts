/** "It's booked", "we've moved": words that were drawn together, apart again where it matters whether a thing is done. */
import { unbroken } from '../text/unbroken.ts';
const after = unbroken(`
      (?= (?:now |just |already |all |both )?(?:been|on|off|back|in|up|set|done|sorted|sent|paid|made|put|
      held|frozen|yours|live|active|you|the|your|[a-z-]+ed|withdrawn)\\b)
    `);
const is = new RegExp(`\\b([a-z]+)'s${after}`, 'g');

/** "I did change it" says what "I have changed it" does. */
const emphatic = /\b(i|we) did ((?:already |now |just )?)(?!not\b|so\b|it\b|that\b|this\b|what\b)([a-z]{2,})\b/g;
const perfect = (_: string, who: string, adverb: string, verb: string): string =>
  `${who} have ${adverb}${verb.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i')}ed`;

/** @param text Normalised. */
export const unfolded = (text: string): string => {
  const plain = text.includes(' did ') ? text.replace(emphatic, perfect) : text;
  return plain.includes("'")
    ? plain
        .replace(/'s (?=(?:\w+ )?been\b)/g, ' has ')
        .replace(is, '$1 is')
        .replace(/\b(i|we|you|they)'ve\b/g, '$1 have')
        .replace(/\b(you|we|they)'re\b/g, '$1 are')
        .replace(/\bi'm\b/g, 'i am')
    : plain;
};
