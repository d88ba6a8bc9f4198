/** How English says that something has been done. */
import type { ClaimWords } from '../reading/claims.ts';
import { unfolded } from './contractions.ts';
import { deedsMeant, deedsOf, isDeed, isParticiple, saysDone, saysVerbDone, speaksOf } from './deeds.ts';
import { isSelfService } from './guides.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;

export const claims: ClaimWords = {
  unfolded,
  isParticiple,
  isDeed,
  deedsOf,
  deedsMeant,
  saysDone,
  saysVerbDone,
  speaksOf,
  be: 'be',
  perfect: ['has', 'have'],
  small: new Set(
    keysOf(
      'have has had been was were are is the and for with that this your you his her its from not get got because one two than into out back new now all way who what when where how made done make put set again will can any more some',
    ),
  ),
  common: new Set(
    keysOf(
      'booking reservation order request change amount money payment account case application slot appointment place seat ticket subscription contract agreement',
    ),
  ),
  reason: /^(?:since|because|as|given)\b/,
  others: new RegExp(
    unbroken(String.raw`
        \b(?:(?:another|a different|one|some|most|many|other|several) (?:customer|client|guest|member|user|traveller|
        patient|subscriber)s?|somebody else|someone else|other people|(?:your|my|his|her|their|a) (?:friend|neighbour|
        neighbor|brother|sister|mother|father|mum|mom|dad|parents?|son|daughter|wife|husband|partner|flatmate|
        roommate|cousin|boss)(?:'?s)?)\b
      `),
  ),
  indefinite:
    /^(?:an?|any|each|every|no|all|most|some) (?!(?:done|set|sorted)\b).*\b(?:is|are|was|were|will|can|may|shall)\b/,
  otherThing: new RegExp(
    unbroken(String.raw`
        (?<!\bno )\b(?:another|a different|different|the other|your other|some other|(?:your|the|a) (?:previous|earlier)) (?:[a-z]+ )?(?:
        order|booking|item|product|contract|account|parcel|reservation|ticket|case|subscription|policy|appointment|card|
        customer number)s?\b|\bour (?:own )?(?:new )?(?:[a-z-]+ )?(?:address|number|hours|prices|website|terms|office)\b
      `),
  ),
  taken: new RegExp(
    unbroken(String.raw`
        (?<!\b(?:you're|you are|it's|that's) )\b(?:fully|all|completely|totally) booked\b|\bbooked (?:out|up|solid)\b|
        \b(?:booked|reserved|taken) by (?:an?other|other|someone|somebody|a different|one of)\b|
        ^(?!.*\b(?:you|your|yours|it|i|i've|we've|i have|we have)\b).*\b(?:already (?:been )?(?:booked|reserved|taken)|
        (?:booked|reserved|taken) already)\b
      `),
  ),
  leavesOut:
    /\b(?:except(?: for)?|apart from|other than|all but|excluding|besides|save for|not) (?:(?:for|your|the|order|booking|number|no) ){0,3}$/,
  deniesIt:
    /^,? ?(?:(?:however|though|itself|but) )?(?:(?:is|was|has|have|had|could|can|does|did|will)(?: not|n't)|not|remains|stays|(?:is|are) still|keeps)\b/,
  denial: /^(?:(?:but|and|though|still) )*(?:none|no|not(?: yet| so far| done)?|nothing|zero|0|never)[.!]?$/,
  keepsInformed: new RegExp(
    unbroken(String.raw`
      \b(?:keep|keeps|keeping) you (?:updated|posted|informed|notified)\b|\byou(?:'ll| will)(?: all| then| also)? be (?:kept )?(?:updated|informed|notified|
      contacted)\b
    `),
  ),
  undone: new RegExp(
    unbroken(String.raw`
      (?:[;,] |\b(?:and|but|then|later|since|until|before|though|although) )
      (?:(?:it|this|that|you|we|they|was|were|is|are|has|have|had|been|then|later|again|now|since|soon|afterwards) ){0,8}
      (?:(?<=\b(?:was|were|is|are|has|have|had|been|then|and|it|we|you|they|again|later) )
      (reinstated|reactivated|revoked|recalled|rescinded|withdrawn|undone|rejected|resumed|bounced|reopened|
      (?:taken|took|put|moved|changed|switched|turned|set|brought)(?: it| them| that| this)? (?:back|up again|on again)|
      (?:running|active|valid|open|live|on) again|paid (?:it|them|this|that) again|come back to us|came back to us)|
      then back (?:to|on)|(?:has|have|is|was|did|had)(?: not|n't)(?: [a-z]+)?$|did(?: not|n't) (?:happen|last|go through|work out))
      |\b(?:cancellation|termination|closure|refund|payout|move|change)(?: [a-z\d-]+){0,6} (?:was|were|is|has been|had been) (?:later |then |since )?
      (?:stopped|halted|revoked|withdrawn|rescinded|recalled|undone|blocked|rejected)
      |\b(?:stopped|halted|revoked|withdrew|rescinded|recalled|undid|undone|blocked|rejected) (?:the|your|that|this)
      (?: [a-z\d-]+){0,2} (?:cancellation|termination|closure|refund|payout|move|change)\b
    `),
  ),
  whileSo:
    /\b(?:while|whilst|during|throughout)\b(?!.*\b(?:has|have|been|was|were)\b).*(?:\b(?:is|are|stays?|remains?)\b|'s\b|'re\b)/,
  longAgo: new RegExp(
    unbroken(String.raw`
      \bback in (?:19|20)\d\d\b|
      \b(?:was|were|had been|had)(?: [^ ,;]+){1,6} (?:in|during) (?:19|20)\d\d\b|
      \b(?:was|were|has|have|had|been)(?: [^ ,;]+){1,4} (?<!\b(?:said|mentioned|told|promised|agreed|explained) )before(?=[.,;!]|$| for th)|
      ^(?:and |but |so )?(?:i|we|you) (?:[a-z]+ed|made|sent|paid|took|put)(?: [^ ,;]+){0,6} (?:in|during) (?:19|20)\d\d\b
    `),
  ),
  your: 'your',
  about: /^(?:it|that|this|them|everything|you|both)$/,
  ofBot: /^(?:i|we)\b/,
  isSelfService,
};
