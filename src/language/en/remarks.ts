/** Side remarks of a turn that asks for something. */
import type { RemarkWords } from '../reading/claims.ts';
import { oneOf } from '../text/expression.ts';
import { saidOf, wordPattern } from '../text/pattern.ts';
import { remember } from '../text/remember.ts';
import { wordsOf } from '../text/words.ts';
import { spelling } from './spelling.ts';
import { onlyOf } from '../text/only-of.ts';
import { unbroken } from '../text/unbroken.ts';

const { normalise } = spelling;

/** One sentence is asked about by several of them. */
const said = remember((text) => saidOf(wordsOf(normalise(text)), text.trim().endsWith('?')), 300);

const pattern = (...lines: string[]) => {
  const made = wordPattern(lines, {});
  return (text: string) => made.test(said(text));
};

/** "All right, got it", "Certainly." */
const before = oneOf('all ok okay right great perfect thanks alright');
const nods = oneOf(`
  understood noted clear got_it got_that got_you i_understand i_see
  certainly of_course absolutely gladly by_all_means with_pleasure sure sure_thing
`);

/** What the step asked about brings with it: "it cannot be undone", "the fee is not refundable". */
const mayBeUndone = pattern(
  'be undone|reversed|restored|recovered|revoked|changed_afterwards|changed_later|taken_back|reinstated|reactivated|refunded',
  'not|non-refundable|no refundable|refund|way_back|changes|longer',
  "once|after|afterwards|then|if|when|will_not_be_able|won't_be_able|you_will_lose|you_lose|permanently|permanent|final",
);

/** It has come about: "has been booked", "I've cancelled", "is now closed". */
const isPerfect = pattern(
  "has|have|*'ve|*'s|is_now|are_now|was|were ..2 *ed|been|sent|done|made|put|set|paid|taken|*en",
  'is|are ..1 *ed now|for_you',
);

export const remarks: RemarkWords = {
  mayBeUndone,
  isPerfect,
  isAside: /\b(?:reply|text|type|send|press) (?:with )?\S+ for (?!yes\b)\w+/i,
  saysWhatIsWanted:
    /^(?:[\w' ]+ )?(?:understand|appreciate|know|see|hear)\b[^?]*\b(?:you'd|you would|you want|you prefer)\b[^?]*$/,
  hasUnderstood: new RegExp(`^(?:(?:${before}),? )*(?:${nods})(?:[.!,:;]|$)`),
  saysOfRest:
    /^(?:(?:anything|everything) else (?:\w+s|will|would|and)|(?:before|first|above) (?:anything|everything) else)\b[^?]*$/,
  isBackOffice: new RegExp(
    unbroken(String.raw`
        \b(?:working days?|business days?|in due course|as soon as (?:they|we) can|get back to you|
        will (?:e-?mail|write|reply|look into|review|investigate)|normally|usually|whenever they)\b
      `),
  ),
  waitsForWord: new RegExp(
    unbroken(String.raw`
        \b(?:say|reply|type|let me know|let us know|tell me|tell us|confirm|give me|give us|send|
        shout)\b[^?]*\b(?:and|then) (?:i|we)(?:'ll| will|'d| would| can)\b
      `),
  ),
  owesNothing: new RegExp(
    unbroken(String.raw`
      \b(?:nothing|none|no (?:further |other |more |additional )?(?:payments?|balance|amounts?|charges?|fees?|costs?|invoices?|bills?|renewals?|debits?|action|
      steps?))(?: (?:more|else|further|left|now|is|are|remains|will be))* (?:to (?:pay|do|settle|return|sign|
      send)|owed|owing|outstanding|due|payable|pending|needed|required|necessary|taken|charged|
      collected|debited|made|sent|issued)\b|\b(?:owed|
      owing|outstanding|due|to pay|balance)(?: \w+)?: (?:none|nothing|nil|zero|0)\b|
      ^(?:there (?:is|are|'s) )?no (?:\w+ ){0,2}(?:fees?|charges?|costs?|deposit|obligation|commitment|
      strings|penalty|minimum)\b(?! (?:back|refund))|\byou (?:owe|will owe|
      'll owe) (?:us )?nothing\b
    `),
  ),
  exclaims: new RegExp(
    unbroken(String.raw`
      ^(?:oh,? |ah,? )?(?:what an? (?:\w+ ){0,2}\w+|how (?:\w+ )?\w+|
      (?:lovely|nice|great|beautiful|gorgeous|excellent|cool|cute|fantastic|wonderful|brilliant|good) (?:\w+ )?\w+|
      love (?:it|that|the \w+))[.!]$|^(?:by the way,? )?did you know\?$|^(?:guess what|you know what)\?$
    `),
  ),
  nods: onlyOf(
    unbroken(String.raw`
      i (?:see|understand|hear you|get it)|(?:i have |i've |that's |it's |all )?(?:noted|got|heard|taken)(?: (?:it|that|this|you|down))*|gotcha|understood|
      (?:that |it )?(?:sounds|looks|makes|seems) (?:good|great|fine|right|sense|perfect|ok|okay)|perfect|great|brilliant|excellent|wonderful|awesome|fantastic|
      lovely|super|cool|(?:very )?(?:good|well|nice|true)|fine|all (?:good|right|clear|set then)|alright|right|of course|sure(?: thing)?|certainly|
      absolutely|definitely|no (?:problem|worries|trouble|rush)(?: at all)?|ok(?:ay)?|thanks|thank you|cheers|bye|goodbye|take your time|fair enough|
      good (?:question|choice)|you bet|with pleasure|my pleasure|(?:that's|that is|it's) (?:fine|great|ok|okay|good|all right)|and|now|so|then|oh|ah|yes|please|hm+
    `),
  ),
  regrets: /^(?:unfortunately|(?:i'm |we're )?(?:so |very )?sorry|i'm afraid|no,)/,
  proposes: /\b(?:how|what) about\b|\bfancy\b|\bhave you (?:heard|thought|considered|tried)\b/,
  writes:
    /^(?:and |then |also )?(?:we|i)(?:'ll| will) (?:also |then )?(?:text|e-?mail|message|send|remind|notify|ping|write to|drop) you\b(?!.*\b(?:your|you)\b)/,
  insteadOf: /\b(?:instead of|rather than|in place of)\b(.{3,60})/,
  introducesSteps:
    /\b(?:try|do|follow|check|go through|run through|work through)\b[^:]{0,30}\b(?:things?|steps?|following|these|this|tips?|checks)\b/,
  hasHelped: /\b(?:help|helps|helped|work|works|worked|solve|solved|useful|answer your question)\b/,
  isItBetter: new RegExp(
    unbroken(String.raw`
      ^(?:so |and |now )?(?:(?:did|does|has|have) (?:that|this|it|these|those|any of (?:that|these|those|this|them))\b.{0,25}\b(?:help|helped|work|worked|
      fix|fixed|solve|solved|change|changed|difference|trick)\b|(?:is|are) (?:it|that|this|everything|(?:the|your) [a-z]+)(?: \w+)? (?:now )?(?:working|back|fixed|any better|
      better|resolved|running)\b|(?:any|is there any) (?:better|luck|change|difference|improvement)\b)
    `),
  ),
  asksTried: new RegExp(
    unbroken(String.raw`
      \b(?:have|did) you (?:already |also |perhaps |maybe |at least )?(?:try|tried|attempt|attempted|restart(?:ed)?|reboot(?:ed)?|reset|reinstall(?:ed)?|
      unplug(?:ged)?|turn(?:ed)? (?:it|them) off)\b
    `),
  ),
  reportsBack: new RegExp(
    unbroken(String.raw`
      \b(?:let (?:me|us) know|tell (?:me|us)|report back)\b(?: \w+)? (?:what happens|how (?:it|that|this) (?:goes|went)|how you (?:get|got) on|(?:if|
      whether) (?:it|that|this) (?:helps|helped|works|worked|fixes|solves|does|did|made|makes))\b
    `),
  ),
  isBroken: new RegExp(
    unbroken(String.raw`
        \b(?:something (?:has )?(?:went|gone) wrong|(?:technical|system|server|internal|unexpected) (?:error|fault|failure|issue|problem|difficult(?:y|ies))s?|
        (?:an|the following) error (?:has )?(?:occurred|came up)|error code|ran into (?:an?|some) (?:error|problem|issue)|
        (?:system|service|tool|server|database)s? (?:is|are|seems? to be) (?:currently |temporarily )?(?:down|unavailable|offline|not (?:available|responding|working))|
        (?:is|are) temporarily unavailable|(?:please )?try again (?:later|in a (?:few|couple)))\b
      `),
  ),
  introducesTold:
    /\b(?:next|steps?|follow|happens?|how to|then|summary|remember|includes?|because|reasons?|done|changes?|note)\b/,
};
