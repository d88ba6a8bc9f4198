import { unbroken } from '../../language/text/unbroken.ts';
import type { Utterance } from './utterance.ts';

/**
 * The three ways service teams define empathy, kept apart (0: not shown, 1: shown): attending to the customer's
 * situation and urgency, to the customer's emotional state, and remorse.
 */
export interface Empathy {
  context: number;
  emotion: number;
  remorse: number;
}

export function empathy({ lower }: Utterance): Empathy {
  return {
    context: some(attendsToContext, lower),
    emotion: some(namesEmotion, lower),
    remorse: some(regrets, lower),
  };
}

const attendsToContext = [
  /\b(?:right away|straight ?away|immediately|as (?:soon|quickly|fast) as (?:possible|i can|we can)|at once|without (?:further )?delay)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:i|we) (?:can |do |fully |completely )?(?:see|understand|know|realise|realize|
      appreciate) (?:that )?(?:this|it|that|how|the|your|you)\b[^.!?]{0,60}\b(?:urgent|important|time|
      wait|waiting|need|matters?|deadline|soon|quickly)\b
    `),
  ),
  /\b(?:given|considering) (?:your|the) (?:situation|circumstances|urgency)\b/,
  /\byou(?:'ve| have) (?:already )?(?:been waiting|waited|been (?:passed|sent) (?:around|back)|had to (?:wait|repeat|chase|contact))\b/,
  /\b(?:priority|prioriti[sz]e|top of (?:my|our) list)\b/,
  /\b(?:make|put|set) (?:this|it|things) right\b/,
];

const feelings =
  '(?:frustrat|annoy|upset|disappoint|stress|worr|angr|anxi|difficult|hard|inconvenien|distress|unsettl|concern|awful|scary|confus|painful|tough|feel|upsetting)';

const namesEmotion = [
  new RegExp(
    `\\b(?:understand|imagine|see|hear|know|appreciate|realise|realize|sounds?|must be|must have been|sense|get)\\b[^.!?]{0,40}\\b${feelings}`,
  ),
  new RegExp(
    `\\b${feelings}[a-z]*\\b[^.!?]{0,30}\\b(?:is|are) (?:completely |entirely |totally |perfectly )?(?:understandable|valid|justified)\\b`,
  ),
  /\b(?:i hear you|your frustration|your disappointment|your concerns?|my condolences|sorry for your loss|i would (?:be|feel) the same|in your (?:shoes|place|position))\b/,
];

const regrets = [
  /\bsorry\b(?!,? (?:but )?i (?:did|do|could|can|am|was)(?: not|n't|not)? (?:quite )?(?:get|catch|understand|follow|know|find|help|able))/,
  /\bapolog(?:y|ies|ise|ize|ised|ized|ising|izing)\b/,
  /\b(?:i|we) (?:deeply |sincerely |very much |truly )?regret\b/,
  /\b(?:my|our) (?:fault|mistake)\b/,
  /\bforgive (?:me|us)\b/,
];

const some = (patterns: readonly RegExp[], text: string): number =>
  patterns.some((pattern) => pattern.test(text)) ? 1 : 0;
