/** What English words make of a clause. */
import type { ClauseWords } from '../reading/clauses.ts';
import { boundary, condition, purposeOpens } from './clause-boundaries.ts';
import { clauseParts } from './clause-parts.ts';
import { past } from './past.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn(clauseParts);

/** Verbs whose "that" tells what is said, and not which thing is meant. */
const isReporting = over(
  'say|says|said|confirm|confirmed|confirms|see|sees|tell|told|know|think|believe|guarantee|promise|note|show|shows ..2 $',
  'doubt|sure|certain|afraid|sorry|understand|hope|ensure|check|find|found|glad|happy|pleased|verify|assume|mean|means ..2 $',
  'regret|sorry_to_say|afraid_to_say|pleased_to_say ..2 $',
  'advise|inform|appears|appear|seems|seem|assure|report|reports|states|indicates|aware|noticed|notice ..2 $',
);

const negates = over(
  "not|never|no_longer|cannot|can't|cant|unable|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|won't|couldn't|didn't",
  "doesn't|don't|wouldn't|shouldn't|failed|fails|impossible|without|nobody|none|nothing|neither|nor|hardly|no|yet_to|refuse|refused",
  'still needs|need|has|have to',
  'rather|instead than|of',
);
const harmless = [
  ['not only', 'no worries', 'no problem', 'no doubt', 'no matter', 'no later than', 'no more than', 'no less than'],
  ['no extra cost', 'no extra charge', 'no charge', 'no cost', 'no fee', 'not a problem', 'not a worry', 'why not'],
  [
    'without delay',
    'without fail',
    'without any cost',
    'without any charge',
    'without any problems',
    'or not',
    "don't worry",
  ],
  [
    'nothing will be charged',
    'nothing will be taken',
    'nothing was charged',
    'nothing was taken',
    'nothing is due',
    'nothing to pay',
    'nothing to do',
    'nothing else',
    'nothing more',
    'nothing further',
    'no need to worry',
    'not to worry',
    'no action',
    'no further action',
  ],
].flat();
/** "No. 30817" counts and denies nothing. */
const harmlessWords = new RegExp(`\\b(?:${harmless.join('|')}|no \\d+)\\b(?! of\\b)`, 'g');

/** Says that it is not so. Words that deny something else ("not only", "no worries") don't. @param text Normalised. */
const isDenied = (text: string): boolean => negates(text.replace(harmlessWords, ' '));

const wishes = over(
  "*'d|would|should|want|wants|like_to|need_to|needs_to|can|could|may|might|must|shall|let_me|let's|let_us|i'll|i_will|we'll",
  'we_will|how_to|going_to|about_to|in_order_to|to_be|to_have|to_get|ask_for|try_to|trying_to|attempted_to|attempting_to',
  'request_to|requested_to|requested_that|was_requested|hope_to|plan_to|aim_to|intend_to|be_able_to|possible_to|ready_to|ask_to|asked_to|waiting_to',
  'i|we thought|believed|assumed|expected|heard',
  'i|we was|were|am|are|have|been been? told|informed',
);
/** The month. */
const may = /\bmay (?=(?:the )?\d)|(?<=\d(?:st|nd|rd|th)?(?: of)? )may\b/g;

/** Wanted, possible, to come, to be tried: not done. */
const isWished = (text: string): boolean => wishes(text.replace(may, ' '));

/** Perfect, passive or past: done, not to be done. */
const isDoneForm = over(
  "has|have|is|are|was|were|been|it's|that's|*'ve {adverb}? {adverb}? {adverb}? !{nonverb} {participle}",
  '^|and|so|then i|we {adverb}? {adverb}? !{nonverb} {participle}',
  'all_done|all_set|all_sorted|done|sorted|completed|confirmed|successfully|successful|under_way|underway|in_progress|there_you_go',
  'on its|the|their way',
  '^ {adverb}? !{nonverb} *ed ..9',
);

/** A passive future is taken for a promise kept: "you will receive your refund in 3 days". */
const isPromised = over(
  "will|you'll|it'll|*'ll {adverb}? {adverb}? be|receive|get|see|have|arrive|appear|reach|land|show",
  'is_going_to|should {adverb}? be|receive|get|see|have|arrive|appear|reach|land|show',
);

/** A rule for everybody: things named without "your", "the", "this" or a code. */
const generalWords = over(
  '^ ..2 customers|members|guests|passengers|policyholders|users',
  'our_policy|policy_is|as_a_rule|in_general|generally|usually|normally|typically|as_standard|always|each|every|whoever|anyone|terms',
);
const specificWords =
  /^(?:your|you|i|we|it|this|that|the|my|our|these|those|he|she|they|there|done|all|both|everything|news|address|us|yes|is|was|has)$/;
const attached = /^(?:of|with|from|like|without|under|over|by)$/;
const passive = /^(?:are|have|were|will|can|get|may|must|should|that|which|who)$/;

function isGeneral(text: string, words: readonly string[]): boolean {
  if (generalWords(text)) return true;
  const skipped = words.findIndex(
    (word) => !/^(?:please|note|remember|that|most|any|some|only|and|but|so)$/.test(word),
  );
  for (let at = Math.max(0, skipped); at < Math.min(words.length - 1, skipped + 4); at++) {
    const word = words[at]!;
    if (specificWords.test(word) || /\d/.test(word)) return false;
    if (!/^[a-z-]{3,}s$/.test(word)) continue;
    if (passive.test(words[at + 1]!)) return true;
    // "Contracts of that kind are …"
    if (attached.test(words[at + 1]!) && words.slice(at + 3, at + 7).some((one) => passive.test(one))) return true;
  }
  return false;
}

/** Has the customer check that it is so, or says that somebody will see to it. */
const haveChecked = /^(?:(?:please|kindly|first|then|and|also) )*(?:verify|check|make sure|ensure|confirm|see)\b/u;
const willSee = /\b(?:will|'ll|to|must|should|let me|let us) (?:make sure|ensure|check|verify|see to it)\b/u;

export const clauses: ClauseWords = {
  boundary,
  condition,
  exception: /^(?:unless|except)\b/,
  purpose: purposeOpens,
  relative: /^(?:which|who|whose|whom) /,
  that: /^(?:that|whether) /,
  but: /^(?:but|however|though|although) ?/,
  courtesy: /^(?:please|kindly|thanks|thank you|sorry)[?!. ]*$/,
  imperative: new RegExp(`${haveChecked.source}|${willSee.source}`, 'u'),
  ownReport: /^(?:i|we) (?:can|may|am|are)\b/,
  isReporting,
  isDenied,
  ...past,
  isWished,
  isGeneral,
  isDoneForm,
  isPromised,
};
