/** English words around values that answer. */
import type { AnswerWords } from '../reading/values.ts';
import { foreignToAmounts, foreignToDates, foreignToTimes, relatedTo, totals } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const pastVerbs = new Set(
  'came went left sent got took had wrote rang spoke told said heard met bought paid made began'.split(' '),
);
const expected = new Set(
  'expected scheduled estimated planned booked reserved confirmed fixed agreed arranged promised moved rescheduled delivered based delayed postponed extended renewed'.split(
    ' ',
  ),
);

const doers = new Set('i we you they he she'.split(' '));

/** "Unlike most people": said beside the others, not of them. */
const notBeside = '(?<!\\b(?:unlike|than|to) (?:\\w+ )?)';
const asARule =
  'standard|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|ordinar(?:y|ily)|regular(?:ly)?|general(?:ly)?|as a rule|by default|on average';
const everybody = 'most|every(?:body|one)|any(?:body|one)|others|other (?:people|\\w+s)';
const kindsOfPeople = 'people|customers|guests|passengers|members|travellers|users|clients|patients|residents';

export const answers: AnswerWords = {
  dull: new Set(
    spelling.keysOf(
      'date time day amount number what when where which how howmuch is the a of for my your will would it do does',
    ),
  ),
  relatedTo: (keys) => relatedTo([...keys]),
  foreignToDates,
  foreignToAmounts,
  foreignToTimes,
  timed: new Set(spelling.keysOf('time when until till open close hour start end begin departure arrival from')),
  own: /\b(?:yours|for you|in your case|in this case|you pay|your own)\b/,
  ofYou: /\byou(?:r|'ll|'re|'ve)?\b/,
  ofOthers: new RegExp(`${notBeside}\\b(?:${asARule}|${everybody}|${kindsOfPeople})\\b`),
  contrast: new RegExp(
    unbroken(String.raw`
      ^(?:[,;(]| [-–—] | but | it )?\s*(?:(?:it's|it is|that's|that is|you(?:'d|'ll)?(?: just| only)? pay|there's|there is) )?(?:just|only|merely|simply|
      but|instead|rather)\b(?! than)
    `),
  ),
  besides: /\b(?:instead of|rather than|as opposed to|in place of|compared (?:with|to)|in contrast to)\b/,
  toCome: /\b(?:will|shall|would|should|must|may|can|to) (?:\w+ )?be (?:\w+ly )?\w+|'ll be (?:\w+ly )?\w+/g,
  factive:
    /^(?:(?:and|but|so|then) )?(?:when|before|after|as|once|while|by the time) (?:it|they|he|she|your|the) (?!is not|isn't)/,
  since: /\bsince (?:about |around |the )?$/,
  bound: /\b(?:until|till|before|after) (?:about |around |the )*(?:\w+day,? )?(?:the )?$/,
  beginsYes: new RegExp(
    unbroken(String.raw`
        ^(?:\W*(?:oh|well|ah|good news)\W+)?(?:yes|yep|yeah|yup|of course|certainly|absolutely|sure|indeed|
        it (?:does|is)(?=[,.!]|$)|correct|definitely)\b
      `),
  ),
  beginsNo: new RegExp(
    unbroken(String.raw`
        ^\W*(?:(?:oh|well|ah|sorry|unfortunately|sadly|i'm afraid)\W+)*(?:no(?! (?:problem|worries|doubt|
        need|later|more))|nope|not (?:really|at all|yet|anymore)|i'm afraid not|(?:unfortunately|sadly) not|
        it (?:doesn't|isn't|does not|is not)(?=[,.!]|$))\b
      `),
  ),
  totals,
  limit: new RegExp(
    unbroken(String.raw`
        \b(?:not|no|never|\w+n't|cannot|nothing|without)\b.{0,30}\b(?:over|more than|above|beyond|exceed|
        exceeding|heavier than|longer than|later than|after|past|less than|under|below|before|
        earlier than) (?:the )?\W?$
      `),
  ),
  beyond: new RegExp(
    unbroken(String.raw`
      \b(?:(?:more|less|fewer|greater|higher|lower|longer|shorter|larger|smaller) than|over|above|exceed(?:s|ing)?|under|below|nearly|almost) (?:the |a |
      about )?\W?$
    `),
  ),
  atBound:
    /\b(?:up to|at (?:the )?(?:most|least)|not more than|no more than|(?:a )?(?:maximum|minimum) of|from|starting at) (?:the |a |about )?\W?$/,
  asksLimit:
    /\b(?:may|can|could|must|need|allowed|entitled|most|least|limit|max|maximum|min|minimum|cap|old|start|starts|from|cheapest)\b/,
  shareOf: /(?:%|\bper ?cent|\b(?:half|quarter|third|fifth|tenth)s?) of (?:the |your |a |its )?(?:\w+ (?:of )?)?$/i,
  between: /\bbetween (?:the )?(?:\w+day,? )?(?:the )?\W?$/,
  otherwise: /\b(?:otherwise|or else|if not|failing that)\b/,
  unavailable: new RegExp(
    unbroken(String.raw`
        ^ (?:is|are|was|has been|have been) (?:now |currently |temporarily |already |no longer )?(?:closed|shut|
        cancelled|canceled|gone|taken|full|fully booked|booked out|sold out|out of (?:order|service|stock|use)|
        unavailable|being [a-z]+|under (?:construction|repair|maintenance))\b
      `),
  ),
  howMany: /\bhow ?many (\p{L}+)/u,
  determiners: new Set('my your our the this that a an his her their'.split(' ')),
  namedBy: /^ (?:number|reference|code|details|date|id|form|method)\b/,
  asked:
    /\b(?:please|kindly|could you|can you|you can) (?:\w+ ){0,2}?(?:give|tell|send|enter|provide|confirm|upload|share|state|type)\b/,
  possible: /\b(?:may|might|could|perhaps|possibly|maybe)\b/,
  usual:
    /\b(?:usually|often|sometimes|normally|typically|generally|in general|as a rule|mostly|can be|for example|such as)\b/,
  movedTo: new RegExp(
    unbroken(String.raw`
      \b(?:postponed|pushed (?:back|out)|moved|delayed|rescheduled|put (?:back|off|up)|brought (?:forward|down)|shifted|
      slipped|deferred|rebooked|raised|increased|gone (?:up|down)|went (?:up|down)|risen|rose|reduced|lowered|cut|fallen|
      changed|switched|corrected|amended|updated|adjusted|extended|upgraded|downgraded)\b(?! for\b)[^.;]{0,20}\b(?:to|until|
      till|for)(?: the| next| this| now)?(?: room| gate| platform| desk| hall)? [£$€]?$|
      \b(?:replaced|succeeded|superseded|taken over)\b[^.;]{0,20}\bby (?:the |an? )?[£$€]?$
    `),
  ),
  mightMove: /\b(?:can|would|if|unless|possible|happy)\b/,
  byNow:
    /\b(?:now|since been|has since|have since|meanwhile|in the meantime|currently)\b(?!.*\b(?:previously|before|earlier|used to|was|were)\b)/,
  endsInOr: / or (?:an? |the )?(?:\w+ )?$/,
  orNumber: /^ or (?:\p{L}+ ){0,2}\W?\d/u,
  length: /^[- ]?(?:digits?|figures?|letters?|characters?)\b/,
  amountFollows:
    /^(?:[.,;!?)]?(?= |$)(?! ?(?:%|percent|am|pm|o'clock))(?! \p{L})|[.!?]*$| (?:in total|altogether|in all|back|net|each|now|left|per)\b)/u,
  countBefore: new RegExp(
    unbroken(String.raw`
        (?:\b(?:no|nr|number|ref|reference|case|ticket|order|room|flight|gate|platform|line|form|page|step|
        field|section|clause|article|unit|flat|house|box|since|until|by|on|at|in|within|and|plus|call|ring|
        dial)\b\.?|[-#:/.+]) ?$
      `),
  ),
  cuts: /[,;()]| [-–—] | but | and | so | now | it (?!(?:on|in|at|by|for|from|with|back) )| unless | if | because /g,
  from: /\bfrom (?:the )?(?:\w+day,? )?$/,
  to: /^ ?(?:to|on ?to) (?:the )?(?:\w+day,? )?$/,
  isPastVerb: (word, previous) =>
    pastVerbs.has(word) ||
    // "The appointment you booked on 2 May": who did it when, and not what was agreed on.
    (expected.has(word) && doers.has(previous)) ||
    (/^[a-z]{3,}ed$/.test(word) && !expected.has(word) && !/^(?:need|indeed)$/.test(word)),
};
