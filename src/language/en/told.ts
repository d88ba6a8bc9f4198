/** English clauses that look like questions and tell. */
import { unbroken } from '../text/unbroken.ts';

/**
 * Is the clause a proposal, a summary or an aside, and no question after something? "How about Tuesday?", "so you want two
 * seats?", "please confirm that …". Both normalised.
 */
export const isTold = (clause: string, sentence: string, hasWh: boolean): boolean =>
  (sentence.endsWith('?') && sumsUp.test(clause) && !hasWh) ||
  isRelative(clause, sentence) ||
  /^(?:\W|(?:so|ok|okay|sure|alright|and|or|then|well|great)\b)*(?:how|what) about (?!your\b)/.test(clause) ||
  /\bhow (?:would|do|does|did) you like (?:to\b|\w+ing\b)/.test(clause) ||
  /\b(?:what (?:do|would) you (?:think|say)|your opinion|how (?:does|do|would) (?:that|it|you consider))\b/.test(
    clause,
  ) ||
  wished.test(clause) ||
  (/\bconfirm(?:ing)?\b|^\W*confirmation\b/.test(clause) && !confirmsOne.test(clause));

/** "Please confirm: you wish to share it", "I need your confirmation to book it" */
const wished = new RegExp(
  unbroken(String.raw`
      ^you (?:would like|'d like|want|wish) to (?!know|tell)(?!.*\b(?:what|which|when|where|how)\b)|
      \b(?:your|a|the) (?:final |explicit )?confirmation (?:to|for|that|of|before|details)\b
    `),
);

const sumsUp = /^(?:\W|(?:so|ok|okay|alright|great|just to confirm)\b)*(?:you|it|i|that|this) (?!(?:have|know)\b)/;

/** "Confirm your order number", "confirm which one": here to confirm is to tell. */
const confirmsOne = new RegExp(
  unbroken(String.raw`
      \bconfirm\b.*\b(?:what|which|where|when|who|howmany|howmuch)\b|\bconfirm(?:ing)? (?:your|
      the) [\w-]+(?: [\w-]+){0,2}(?:$|[?.,]| (?:so|we|associated|linked|please|you used|for (?:me|us|your|
      the|security|verification)|to (?:continue|proceed|begin|start|help|make|be|me|us)|on (?:your|the|
      file)))(?!.*\d)|\bconfirm(?:ing)? (?:your|the) (?:[\w-]+ ){0,3}(?:number|code|reference|(?:sur|user)?name|address|postcode|
      email|e-mail|birth|birthday|digits|id)(?! (?:is|are|was|were|change|below|above|shown|i|we)\b|s?:)\b(?!.*\d)(?!.*\bconfirm\b)(?!.* (?:is|are) (?:correct|right|still))
    `),
);

/** "…, which leaves at noon": told of what was named before. */
const isRelative = (clause: string, sentence: string): boolean =>
  (sentence.endsWith('?')
    ? /^(?:which|who|whose|who's) (?:has|have|is|are|was|were|will|would|costs?|leaves|takes|can|does|you|we|i)\b(?! you\b)/
    : /^(?:which|who|whose|where|when)\b/
  ).test(clause) &&
  !sentence.startsWith(clause) &&
  !tells.test(sentence);
const tells =
  /\b(?:please|remind me|tell me|must|shall|declare|state|furnish|tell|let me know|need|know|say|specify|provide|want|like)\b/;
