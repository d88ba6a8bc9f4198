/** English forms of sentences: told, asked, requested, offered, conditional or denied. */
import type { ModeWords } from '../reading/asking.ts';
import { isTold } from './told.ts';
import { unbroken } from '../text/unbroken.ts';

const auxiliaries = unbroken(`
      (?:do|does|did|don't|doesn't|didn't|is|isn't|are|aren't|was|wasn't|were|have|haven't|has|hasn't|had|
      can|can't|could|couldn't|would|wouldn't|will|won't|shall|should|may|might|must)
    `);
const openers = unbroken(`
      (?:(?:ok(?:ay)?|sure|great|right|so|and|but|or|well|alright|thanks?|thank you|perfect|now|then|also|
      sorry|hi|hello|just to (?:check|confirm|be sure)|before i do(?: that)?|if so|in that case|please|
      got it|no problem|of course|certainly)[,.!: ]+){0,4}
    `);
const subjects =
  '(?:i|you|we|he|she|it|they|this|that|there|these|those|the|your|my|our|any|an?|someone|everything|anything|one)';

const wh = new RegExp(
  unbroken(`
      (?:^|[,;:-] ?|\\b(?:and|or|so|but|then|know|ask|tell me|say|specify|confirm|check|wondering|us|out|
      forth|state|declare|explain|describe|indicate|inform|remember|roughly|approximately|exactly|thanks|
      well|now|okay|ok) )(?:(?:in respect of|in relation to|with regard to|on behalf of|in (?:the )?case of|for|at|in|on|from|to|
      by|under|with|of|around|about|against|over|within|during|through|upon|per|starting|since|until|till|
      ending|arriving|leaving|going|beginning) )?(?:what|which|who|whom|whose|when|where|why|how|howmuch|
      howmany|howlong|what's|when's|where's|who's)\\b|
      \\b(?:which|who|whom|when|where)(?: one)?\\?$
    `),
);
const inverted = new RegExp(`^${openers}(?!did you know\\b(?! (?:the|your)\\b))${auxiliaries} ${subjects}\\b`);
const invertedLater = new RegExp(`[,;:-] ?(?:and |or |but |so |then )?${auxiliaries} ${subjects}\\b`);

/** Requests in the form of a statement or a command. */
const requests = [
  new RegExp(
    unbroken(String.raw`
      ^(?:(?:please|kindly|now|then|first|next|ok|thanks|also|and|just)[,.]? )*(?:state|provide|enter|
      type|give|send|tell|specify|supply|name|write|submit|share|select|choose|pick|indicate|input|add|
      quote|list|attach|upload|describe|let (?:me|us) (?:know|have)) (?:in )?(?:your|the|a|an|its|me|us|
      which|what|when|where|how|howmany|howmuch|both|all|any)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:let's|we'll|i'll|we can|let us) (?:start|begin) with\b|\b(?:all|what) (?:i|
      we)(?:'ll| will)? need (?:is|now is)\b|\bgo ahead and (?:give|tell|send|type|enter)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \bplease (?:also )?(?:first )?(?:provide|enter|type|share|give|send|tell|confirm|specify|state|
      supply|let me know|let us know|reply|respond|choose|select|pick|verify|upload|attach|describe|
      explain|fill|say|write|indicate|include|submit|input|list|add|answer|quote)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:provide|enter|type in|share|give me|give us|send me|send us|tell me|tell us|let me know|
      let us know|specify|supply|confirm|verify|indicate|describe|upload) (?:me |us |with |in |the |a |
      an |both |all |what |which |when |where |how |why |who |some |more )*(?:your|you|the|a|an|what|
      which|when|where|howmany|howmuch|how|why|who|its|details?|information|order|account)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:i|we)(?:'ll| will|'d| would)? (?:also |just |still |first |only )?(?:need|require|want|
      must (?:have|know|ask))\b(?! (?:it|this|that|them|you|to (?!know|have|ask|verify|confirm|see|get|
      check))\b)
    `),
  ),
  /\b(?:i|we)(?:'d| would) (?:also )?(?:like|love) to (?:know|have|ask|get)\b/,
  /\b(?:can|could|may|might) (?:i|we) (?:please |also |just |first |quickly )?(?:have|get|ask|know|take|grab|see|check)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:can|could|would|will) you (?:please |also |just |kindly |first |quickly )?(?:provide|enter|
      type|share|give|send|tell|confirm|specify|state|supply|let|verify|upload|attach|describe|explain|
      indicate|help me with|remind|say|repeat)\b
    `),
  ),
  /\b(?:is|are) (?:needed|required|missing)\b/,
  /\b(?:in order )?to (?:continue|proceed|get started|begin|help you|look (?:it|this|that) up)\b.*\b(?:need|provide|enter|your)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:do|would|did) you (?:still |happen to |already )?(?:have|know|remember|recall|
      prefer)\b.*\b(?:any|an?|your|the|in mind|particular|specific|preferred|preference)\b
    `),
  ),
  /\b(?:any|an?|the|your) (?:\w+ ){0,2}(?:preferences?|preferred|particular|specific|special|certain)\b/,
  /\b(?:in mind)\b/,
];

/** A bare noun phrase: "Order number?", "Your e-mail address, please." */
const bare = new RegExp(
  unbroken(String.raw`
      ^(?:(?:and|right|perfect|alright|ok(?:ay)?|thanks?|thank you|great|sure|first|next|now|then|also|
      just|only|instead)[,.! ]+){0,3}(?:your |the )?[^,.!?;]{2,60}(?:\?|,? please\b[.!?]?|:)$
    `),
);

const needless = new RegExp(
  unbroken(String.raw`
      (?<!\b(?:have|had|did|do|what|which) )\byou(?:'ll| will| can|'ve)? (?:also )?(?:find|see|saw|got|
      received|have received) |\b(?:no need|not need(?:ed)?|don't need|do not need|needn't|need not|
      don't have to|do not have to|not necessary|unnecessary|(?<!\b(?:please|give|enter|type|send|tell|share|provide|state)\b[^?]{0,60})without (?:your|the|an?)|never (?:share|send|
      ask|give|tell)|(?:do not|don't|please don't) (?:share|send|give|tell|enter|provide|post)|
      (?:won't|will not) (?:need|ask|(?:use|share|pass on|keep|store|sell) (?:it|this|that|them|your))|not (?:be )?required|isn't (?:needed|required|necessary)|
      already (?:have|got|know|see|received))\b
    `),
);

const conditional = new RegExp(
  unbroken(String.raw`
      (?:^|[,;:-] ?|\b(?:and|or|but|so|then|only|even|please|that|will|be|it|this|soon|you|is) )(?:if|
      once|when|whenever|after|unless|until|as soon as|provided|in case|should you|before|assuming|
      depending)\b
    `),
);

/** "You may give the bags away" tells. */
const allowed =
  /\byou (?:may|might|can|could) (?:also |then |now |still )?(?:give|send|keep|share|use|provide|enter)\b(?! (?:me|us)\b)/;

const parts = new RegExp(
  unbroken(String.raw`
      [;:]\s|\s[-–—]\s|,\s(?=(?:and |but |or |so |then |just |only |instead )?(?:what|which|who|when|
      where|why|how|howmany|howmuch|just|only|instead|do|does|did|is|are|can|could|would|will|shall|
      should|may|please(?! ?[.?!]?$)|i|we|you|for|at|in|but|if)\b)|\s(?:and|but)\s(?=(?:also |then |just |
      only )?(?:(?:at|in|on|from|to|for) )?(?:what|which|who|when|where|why|how|howmany|howmuch|do|does|
      did|is|are|can|could|would|will|shall|should|may|please|just|only)\b)
    `),
);

export const mode: ModeWords = {
  wh,
  inverted,
  invertedLater,
  requests,
  bare,
  notBare: /\b(?:you|i|we|it|that|this|is|are|was|will|would|not|do|did)\b/,
  please: ' please',
  needless,
  conditional,
  allowed,
  parts,
  isTold,
};
