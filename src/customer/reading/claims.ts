/** Claims that what the customer wants has been done. */
import type { Brief } from '../../plan/brief.ts';
import { indexOfPhrase } from './asks.ts';
import { hasWh, isConditional, isYesNo } from './mode.ts';
import { keysOf, normalise, wordsOf, type Sentence } from './sentences.ts';

/** Perfect, passive or past: done, not to be done. */
const done =
  /\b(?:has|have|'ve|'s|is|are|was|were|been|i|we|now|just|successfully|already)\b (?:\w+ ){0,2}?\w+(?:ed|en|nt|id|ut|ld|ne|et|pt|wn)\b|\b(?:all (?:done|set|sorted)|done|sorted|completed|confirmed|successfully|successful|on (?:its|the|their) way|under way|underway|in progress|it's done|there you go)\b/;

/** Passive futures are taken for a promise kept: "you will receive your refund in 3 days". */
const promised =
  /\b(?:will|'ll|is going to|should) (?:now |then |also |soon |automatically )?(?:be|receive|get|see|have|arrive|appear|reach|land|show)\b/;

const negated =
  /\b(?:not|n't|never|no longer|can't|cannot|unable|hasn't|haven't|isn't|wasn't|won't|couldn't|didn't|failed|unfortunately|before|yet to|still (?:needs?|has|have) to|pending)\b/;

/** Done in general: what was done is told by what was asked for. */
const generic =
  /\b(?:all (?:done|set|sorted)|(?:it|that|this|everything)(?:'s| is| has been|'s been) (?:now )?(?:all )?(?:done|sorted|set|complete|completed|taken care of|processed|arranged|resolved|fixed|updated)|i(?:'ve| have) (?:now |just )?(?:done|sorted|taken care of|processed|completed|arranged|resolved|fixed|submitted) (?:that|this|it|everything|your request)|your request (?:has been|is|was) (?:now )?(?:done|completed|processed|submitted|fulfilled|granted)|^(?:ok(?:ay)?|great|perfect)?[,.! ]*done[.!, ]|^(?:ok(?:ay)?|great|perfect)?[,.! ]*done$)/;

/** Not yet so: wanted, possible, about to be tried. */
const wished =
  /\b(?:want|wants|would like|like to|needs? to|can|could|may|might|must|to be|in order to|shall|let me|let's|i'll|i will|we'll|how to|going to|ask for|request)\b/;

/** Steps on the way that are nobody's goal. */
const step =
  /\b(?:found|located|looked|checked|noted|received your (?:message|request|question)|understood|verified|see|seen|sent you a code|identified|opened your account|pulled up|selected|chosen)\b/;

export interface ClaimReader {
  (sentence: Sentence): boolean;
}

export function claimReader(brief: Pick<Brief, 'wants' | 'goal'>): ClaimReader {
  const phrases = brief.wants.done.map(keysOf).filter((keys) => keys.length > 0);
  if (phrases.length === 0) return () => false;
  const worded = brief.wants.done.map((phrase) => wordsOf(normalise(phrase)));
  // "A refund" is not yet "refunded", though their stems are one.
  const literal = (sentence: Sentence) => worded.some((words) => indexOfPhrase(sentence.words, words) >= 0);
  const wanted = new Set([...phrases.flat(), ...keysOf(brief.goal)].filter((key) => key.length > 3));
  return (sentence) => {
    if (isYesNo(sentence) || hasWh(sentence.text) || sentence.text.endsWith('?')) return false;
    if (isConditional(sentence) && !/^(?:as soon as|once) it (?:arrives|ships)/.test(sentence.text)) return false;
    if (negated.test(sentence.text)) return false;
    const named = phrases.some((phrase) => indexOfPhrase(sentence.keys, phrase) >= 0);
    if (named)
      return (
        done.test(sentence.text) || promised.test(sentence.text) || (literal(sentence) && !wished.test(sentence.text))
      );
    if (generic.test(sentence.text)) return true;
    const overlap = sentence.keys.filter((key) => wanted.has(key)).length;
    return overlap >= 2 && done.test(sentence.text) && !step.test(sentence.text) && !promised.test(sentence.text);
  };
}
