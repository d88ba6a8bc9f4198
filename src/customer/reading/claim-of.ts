/** Whether a sentence claims that what the customer came for is done: in words that rules know, or that sound like it. */
import type { Sentence } from '../../language/text/sentence.ts';
import { isOfOthers } from './claims.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { leavesOutOwn } from './own-left-out.ts';

/** `meant`: of something near it, with a doubt. */
export function claimOf(heard: HeardSentence, context: Context): 'sure' | 'meant' | null {
  const { sentence, speech } = heard;
  const claim = context.prepared.claims(sentence) ?? likelyClaim(heard, context);
  // "I've forwarded your request; a colleague will contact you": what was left to a person has not been done.
  const isLeft = claim !== 'named' && speech.has('promises-contact');
  if (claim === null || isLeft || isOnlyAsked(heard) || isAfterAdvice(sentence, context)) return null;
  if (isTakenBack(sentence, context) || leavesOutOwn(sentence.text, context.prepared.ownValues, sentence.language))
    return null;
  return claim === 'meant' ? 'meant' : 'sure';
}

/** "It was cancelled and then reinstated." */
function isTakenBack({ text, language }: Sentence, { prepared }: Context): boolean {
  const [whole = null, verb = ''] = language.claims.undone.exec(text) ?? [];
  // Who came to have something taken back has it done by the same words.
  return whole !== null && !prepared.aims.has(language.keyOf(verb));
}

/** "Please indicate the date on which delivery is now desired." */
const isOnlyAsked = ({ sentence, request, speech }: HeardSentence): boolean =>
  request && speech.has('asks-to-tell') && sentence.clauses.length === 1;

/** No rule knows the words, and they sound like it: said of what the customer came for. */
function likelyClaim({ sentence, speech, said, question }: HeardSentence, { prepared, turn }: Context): 'meant' | null {
  const { aims, brief, language } = prepared;
  if (isOfOthers(sentence.text, aims, language)) return null;
  if (language.claims.otherThing.test(sentence.text) || language.claims.taken.test(sentence.text)) return null;
  if (brief.wants.done.length === 0 || sentence.role === 'item' || question || sentence.text.endsWith('?')) return null;
  const logit = said.logit('done');
  const { clauses } = sentence;
  if (speech.has('refuses') || clauses.some(({ scope }) => scope.conditional || scope.unreal || scope.general))
    return null;
  const { claims } = language;
  if (clauses.every(({ scope }) => scope.negated) || clauses.some(({ text }) => claims.denial.test(text))) return null;
  // "It was renewed, not cancelled."
  const isOfDeed = (keys: readonly string[]) => keys.some((key) => aims.has(key) && claims.isDeed(key));
  if (
    clauses.some(
      ({ scope, text, keys }) =>
        claims.longAgo.test(text) || claims.whileSo.test(text) || (scope.negated && isOfDeed(keys)),
    )
  )
    return null;
  if (logit < 0.5 || rivals.some((label) => said.logit(label) > logit)) return null;
  const at = turn.sentences.indexOf(sentence);
  const near = turn.sentences.slice(Math.max(0, at - 1), at + 2).filter(({ role }) => role === 'text');
  const isAboutIt = near.some(({ keys }) => keys.some((key) => aims.has(key)));
  return isAboutIt ? 'meant' : null;
}

/** What a sentence that sounds like a claim may be instead. */
const rivals = ['states', 'promises', 'refuses', 'asks-leave', 'asks-check'] as const;

/** "Tap Bookings, then Move. Your booking has been moved." */
function isAfterAdvice(sentence: Sentence, { turn }: Context): boolean {
  const { ofBot, isSelfService } = sentence.language.claims;
  if (sentence.clauses.some(({ text }) => ofBot.test(text))) return false;
  const before = turn.sentences.slice(
    Math.max(0, turn.sentences.indexOf(sentence) - 4),
    turn.sentences.indexOf(sentence) + 1,
  );
  return before.some(
    ({ clauses, words }) => isSelfService(words) || clauses.some((clause) => isSelfService(clause.words)),
  );
}
