/** Claims that what the customer wants has been done. */
import type { Brief } from '../../plan/brief.ts';
import { indexOfPhrase } from './asks.ts';
import { hasWh, isConditional, isYesNo } from './mode.ts';
import { keysOf, normalise, wordsOf, type Sentence } from './sentences.ts';

const participle =
  '(?!need\\b|indeed\\b|proceed\\b|speed\\b|feed\\b|exceed\\b|succeed\\b)(?:\\w{2,}ed|sent|paid|done|made|put|set|given|taken|found|written|reset|begun|gone|left|told|sold|bought|brought|kept|shut|withdrawn|booked)';

/** Perfect, passive or past: done, not to be done. */
const done = new RegExp(
  `\\b(?:has|have|'ve|is|are|was|were|been)\\b (?:(?:now|just|already|all|successfully|also|been|being) ){0,3}${participle}\\b|'(?:ve|s) (?:(?:now|just|already|all|successfully|also|been) ){0,3}${participle}\\b|(?:^|[,.] |\\band |\\bso )(?:i|we) (?:(?:now|just|already|successfully|also) ){0,2}${participle}\\b|\\b(?:all (?:done|set|sorted)|done|sorted|completed|confirmed|successfully|successful|on (?:its|the|their) way|under way|underway|in progress|there you go)\\b`,
);

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
  /'d\b|\b(?:would|should|want|wants|would like|like to|needs? to|can|could|may|might|must|to be|in order to|shall|let me|let's|i'll|i will|we'll|how to|going to|ask for|request)\b/;

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
    const match = done.exec(sentence.text);
    // Only what stands before counts: "your refund is issued and you should see it soon" is done.
    const so = match !== null && !wished.test(sentence.text.slice(0, match.index + match[0].length));
    if (named) return so || promised.test(sentence.text) || (literal(sentence) && !wished.test(sentence.text));
    if (generic.test(sentence.text)) return true;
    const overlap = sentence.keys.filter((key) => wanted.has(key)).length;
    return so && overlap >= 2 && !step.test(sentence.text) && !promised.test(sentence.text);
  };
}
