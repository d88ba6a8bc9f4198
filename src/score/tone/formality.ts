import { unbroken } from '../../language/text/unbroken.ts';
import type { Utterance } from './utterance.ts';

/**
 * Formality from −1 (chatty) to 1 (official): marks of informal writing (contractions, slang, emoji, exclamations, "hey")
 * against marks of formal writing (long words, formal connectives, passive turns of phrase), per word, squashed by tanh.
 * The marks follow Pavlick & Tetreault, "An Empirical Analysis of Formality in Online Communication", TACL 2016.
 */
export function formality({ lower, words, text, plain }: Utterance): number {
  if (words.length === 0) return 0;
  let informal = 0;
  let formal = 0;
  for (const word of words) {
    if (word.includes("'") && contraction.test(word)) informal += 1;
    else if (slang.has(word)) informal += 2;
    else if (formalWords.has(word)) formal += 2;
    else if (word.length >= 9) formal += 0.5;
  }
  informal += Math.min(3, count(text, exclamation)) + (plain ? 0 : Math.min(3, count(text, emoji))) * 2;
  if (greeting.test(lower)) informal += 1;
  if (formalPhrases.test(lower)) formal += 3;
  return Math.tanh((formal - informal) / Math.sqrt(words.length));
}

const contraction = /'(?:m|re|s|ve|ll|d|t)$/;
const exclamation = /!/g;
const emoji = /\p{Extended_Pictographic}/gu;
const greeting = /^(?:hey|hi|yo|hiya|howdy|sup)\b/;
const formalPhrases = new RegExp(
  unbroken(String.raw`
    \b(?:dear (?:sir|madam|customer|valued|mr|mrs|ms)|kindly|please be (?:advised|informed)|
    we regret to|at your earliest convenience|yours (?:sincerely|faithfully)|in accordance with|
    with regard to|we would like to|should you (?:require|wish|have))\b
  `),
);
const slang = new Set(
  `hey hiya yeah yep nope yup gonna wanna gotta kinda sorta lol omg btw fyi thx pls u ur cool awesome ok okay oops guys
  folks stuff super totally hang dude bro nah cuz gimme dunno ya haha`.split(/\s+/),
);
const formalWords = new Set(
  `regarding therefore however furthermore moreover hereby herewith pursuant accordingly consequently nevertheless
  whereas upon shall request require inquiry enquiry assistance provide ensure obtain commence terminate subsequently
  respectively aforementioned sincerely inconvenience correspondence`.split(/\s+/),
);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
