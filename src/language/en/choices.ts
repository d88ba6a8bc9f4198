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
  /\b(?:anything|something|else|questions?|not|so|more|later|any|concerns?|issues?|problems?|help|assistance|whether|why|how|less|two|three|queries|someone|anyone)\b/;

export const leadingArticle =
  /^(?:an?|the|your|to|for|by|with|on|in|at|instead|either|we can|i can|do you want|would you like|would you prefer|would you rather|is it|are you|should i|shall i|have|me to|us to)\s+/;

/** Words that one answers "which" with are left when these are taken off the end. */
export const trailing = /\s*(?:,?\s*(?:please|instead|today|now|then|for you|by any chance|as well))+$/;
