/** English forms of menus and of choices in words. */

export const keyVerb =
  'reply|respond|answer|press|text|type|enter|send|dial|say|hit|tap|key in|choose|select|option|write|use';

/** Before the first of several choices: "would you like", "we can offer". */
export const beforeChoices =
  'like|prefer|want|need|choose|be|have|get|receive|take|offer|is (?:it|this|that)|about|between|either|rather|options are|available|options|keen on|for you|give you|do you mean|are you after|you can|is your \\w+|was it|was that|is it for|it';

/** Between that and the choice itself. */
export const articles =
  '(?:to|a|an|the|have|get|receive|about|between|for|by|via|us|me|it|your|either|going for|it be|me to|us to|on|in|with|keep|choose from|of|are|is|:)';

/** No choices, though "or" stands between: "more or less", "one or two days". */
export const noChoice =
  /\b(?:anything|something (?:else|similar)|else|questions?|not|so|more|later|any|concerns?|issues?|problems?|help|assistance|whether|why|how|less|two|three|queries|someone|anyone|similar)\b/;

export const leadingArticle =
  /^(?:an?|the|your|to|for|by|with|on|in|at|instead|either|whether|we can|i can|do you want|would you like|would you prefer|would you rather|is it|are you|should i|should we|shall i|shall we|have|me to|us to|do we|us|me|about|if you like,?|we|going for|it's)\s+/i;

/** Before the choices, and no part of them: "Now, mornings or afternoons". */
export const spokenFirst =
  /^(?:(?:so+|now|ok(?:ay)?|right|and|well|just|then|alright|great|perfect|sure|or)\b[,:!]?\s+)+/i;

/** After the choices: ", what's easier for you", " if you're a night owl", " by any chance". */
export const askedLast =
  /,?\s+(?:(?:and )?(?:what|which)(?:'s|'ll| is| would| shall| do| suits| one)\b.*|if (?:you|that|it)\b.*|up to you.*|your (?:call|choice).*)$/i;

/** Words that one answers "which" with are left when these are taken off the end. */
export const trailing =
  /\s*(?:,?\s*(?:please|instead|today|now|then|for you|by any chance|as well|you want|you'd like|you're looking at|you need|you mean))+$/;

/** Who would do it, before what would be done: "you could", "or I'll". */
export const doer =
  /^(?:or,? )?(?:if you (?:like|prefer|want|wish)[^,]{0,20},? )?(?:(?:either )?(?:i|we|you|they)(?: can| could| may| might|'ll|'d| will| would)(?: also| either| then)?|there(?:'s| is| are)|shall (?:i|we)|we(?=\s\w+ (?:here|on)\b)) /i;

/** Introduces things to choose from, though only "and" stands between them. */
export const listing =
  /\b(?:there (?:is|are)|there's|we have|i have|we've got|i've got|have got|left are|options are|i see|on)\b/i;
