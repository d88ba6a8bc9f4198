/** English forms of menus and of choices in words. */
import type { ChoiceWords } from '../reading/choices.ts';
import { unbroken } from '../text/unbroken.ts';

const keyVerb =
  'reply|respond|answer|press|text|txt|type|enter|send|dial|say|hit|tap|key in|choose|select|option|write|use';

/** "Do any of these suit you?" */
const suits = 'work|suit|help|appeal|good|okay|ok|possible|convenient|fit';
const doesAnySuit = String.raw`\b(?:(?:any|one|either) of (?:these|those|them|the above|the two)|(?:does|do|would|will|could|can) (?:any|either))\b(?: \w+){0,2} (?:${suits})\w*\b[^?]*\?$`;
/** "Tuesday at 3 or Friday at 9. Any good?" */
const anyGood = String.raw`(?:^|[–—-] |[.,;] )any (?:good|use|preference)(?: (?:to|for) you)?\?$`;
/** "Tell me the one you want." */
const naming = '(?:please |just |now )?(?:tell|let|say|pick|name|give|show)';
const sayWhich = String.raw`^${naming}\b[^?]{0,20} the ones? (?:you|that|to|which)\b[^?]*$`;

/** Before the first of several choices: "would you like", "we can offer". */
const beforeChoices = unbroken(`
      like|prefer|want|need|choose|be|have|get|receive|take|offer|(?:can|could) do|is (?:it|this|that)|
      about|(?:choose|choosing|decide|pick|select|choice|option|go) between|either|rather|options are|available|options|keen on|for you|give you|do you mean|
      are you after|you can|is your \\w+|was it|was that|is it for|it
    `);

/** Between that and the choice itself. */
const articles = unbroken(`
      (?:to|a|an|the|have|get|receive|about|between|for|by|via|us|me|it|your|either|going for|it be|me to|
      us to|on|in|with|keep|choose from|of|are|is|:)
    `);

export const choices: ChoiceWords = {
  or: ' or ',
  orWord: /\bor\b/,
  opensOr: /^(?:or|alternatively|otherwise)\b/i,
  leadingOr: /^(?:or|alternatively|otherwise),?\s/i,
  clauses: /[,;]?\s(?:or|and)\s|[,;]\s/,
  fragments: /\s+\/\s+|\s*,\s*(?:or\s)?|\s+or\s+/,
  areListed: /\s\/\s|\bor\b/,
  between: /,\s|\sor\s/,
  joined: /,\s(?:and\s|or\s)?|\s(?:and|or)\s/,
  ones: /,?\s(?:and\s)?one\s(?!of\b)/,
  saysOnes: / and one /,
  suggests: new RegExp(
    unbroken(String.raw`
      ^(?:(?:so|then|but|well|or|perhaps|maybe),? )?(?:how|what) about\b|^(?:or )?(?:would|could|can|does|do|might)\b[^?]*\b(?:suit|works?|ok|okay|possible|
      good|better|convenient|manage|make|instead|fine)\b
    `),
  ),
  also: /\b(?:also|as well|too|alternatively|otherwise|another|next)\b/,
  isFree: /\b(?:free|available|open|slots?|openings?|spaces?|appointments?|left|vacan\w+)\b/,
  anyOfThese: new RegExp(`${doesAnySuit}|${anyGood}|${sayWhich}`),
  yesOrNo: /^(?:yes|no|y|n)$/i,
  hour: /(?<=\d|day|mon|tues?|wed|thu|thurs?|fri|sat|sun) ?[ap]m\b/gi,
  beginning: new RegExp(`^.*?\\b(?:${beforeChoices}|whether)\\b(?: ${articles}\\b)*:?\\s*(\\S.*)$`, 'i'),
  beforeList: new RegExp(
    unbroken(String.raw`
      :\s|\b(?:at|in|are|is|have|got|offer|see|with|between|of|there's|for)\s(?:(?!or\b|and\b)\p{L}+ (?:on|at|for|in|from) )?(?!(?:the|a|
      an)?\s?\w+\s(?:left|available))
    `),
    'u',
  ),
  listing:
    /\b(?:there (?:is|are)|there's|we have|i have|we've got|i've got|have got|left are|options are|i see|(?:i|we) (?:can|could) (?:help|assist)|on)\b/i,
  noChoice: new RegExp(
    unbroken(String.raw`
        \b(?:anything|something (?:else|similar)|else|questions?|not|so|more|later|any|concerns?|issues?|
        problems?|help|assistance|whether|why|how|less|queries|(?<!through to |to |with )someone|anyone|similar)\b|
        ^(?:two|three)\b(?! (?:months?|years?)\b)
      `),
  ),
  leadingArticle: new RegExp(
    unbroken(String.raw`
        ^(?:an?|the|your|to|for|by|with|on|in|at|instead|either|whether|we can|i can|do you want|
        would (?:this|that|it) be|would you like|would you prefer|would you rather|is it|are you|should i|should we|shall i|shall we|
        have|me to|us to|do we|do you wanna|wanna|you wanna|us|me|about|if you like,?|we|going for|it's)\s+
      `),
    'i',
  ),
  spokenFirst: new RegExp(
    unbroken(String.raw`
      ^(?:would (?=(?:the|an?|next|this|tomorrow|mon|tues|wednes|thurs|fri|satur|sun|\d)\w*\s)|(?:so+|now|ok(?:ay)?|right|and|well|just|then|alright|great|
      perfect|sure|or)\b[,:!]?\s+)+
    `),
    'i',
  ),
  askedLast:
    /,?\s+(?:(?:and )?(?:what|which)(?:'s|'ll| is| would| shall| do| suits| one)\b.*|if (?:you|that|it)\b.*|up to you.*|your (?:call|choice).*)$/i,
  trailing: new RegExp(
    unbroken(String.raw`
      (?:\s*(?:,\s*)?(?:
        please|instead|today|now|then|for you|by any chance|as well|you want|you'd like|you're looking at|you need|you mean|
        suits? you|works? for you|be (?:better|good|ok|okay|best)(?: for you)?
      ))+$
    `),
  ),
  doer: new RegExp(
    unbroken(String.raw`
      ^(?:or,? )?(?:if you (?:like|prefer|want|wish)[^,]{0,20},? )?(?:(?:either )?(?:i|we|you|
      they)(?: can| could| may| might|'ll|'d| will| would)(?: also| either| then)?|there(?:'s| is| are)|
      (?:some|others|many|most)(?: of (?:them|our \w+))?(?: \w+s(?= \w))?(?: (?:prefer|choose|like|decide) to)?|
      shall (?:i|we)|we(?=\s\w+ (?:here|on)\b)) 
    `),
    'i',
  ),
  subject: /^(?:i|we|you|it|this|that) /i,
  keyVerb,
  keyMeans: 'for|to|if|means|=|:|-|–|→|=>',
  keyFor: '[Ff]or|[Tt]o|[Ii]f',
  keyWith: '(?:please |just )?',
  keyPreposition: 'with|by|using|via|either',
  keyOpens: '=|for|to',
  plainKeys: 'yes|no|y|n|ok|okay|stop|confirm|cancel|agree',
  keyNames: 'number|letter|digit|option|choice',
  namedKeys: 'one|two|three|four|five|six|seven|eight|nine|zero'.split('|'),
  keyLead: new RegExp(
    unbroken(String.raw`
        ^(?:(?:for|to|if) )?(?:(?:you(?:'d| would| want| need| are| have|'re)?|it(?:'s| is)?|this is|
        your \w+ is)(?: like| want| need| calling| wish)?(?: to)? )?(?:about |(?:talk|speak) about |for |
        to |with )?(?:an? |the |your )?
      `),
    'i',
  ),
  commands: new RegExp(
    unbroken(String.raw`
        ^(?:please |just |simply )*(?:give|tell|send|enter|type|state|open|go|click|tap|sign|log|scroll|
        visit|restart|reboot|reset|unplug|plug|turn|switch|press|hold|remove|check|make|read|wait|note|let)\b
      `),
    'i',
  ),
  example: /\b(?:for example|for instance|e\.g|eg|such as|like)\b/i,
  namesDetails: /\b(?:details?|information|particulars|data|things?|following)\W*$/,
  wordFor: "[Ff]or|[Tt]o|[Ii]f you(?:'d)? (?:want|like|need)(?: to)?",
  wordVerb: 'say|type|text|reply',
  andOr: 'and|or',
};
