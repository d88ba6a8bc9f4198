/** Promises and offers of a person, read from a bot's text by general rules. */
import { asksForHuman, small, speak } from './asks-for-human.ts';
import { isConditional, isYesNo } from './mode.ts';
import { department, noun, role, somebody } from './people.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

const promising = [
  new RegExp(
    `\\b(?:connect(?:ing|ed)?|transferr?(?:ing|ed)?|pass(?:ing|ed)?|put(?:ting)?|hand(?:ing|ed)?|forward(?:ing|ed)?|rout(?:e|ing|ed)|redirect(?:ing|ed)?|escalat(?:e|ing|ed)|refer(?:ring|red)?) (?:you|this|it|your \\w+|the \\w+|that|everything)?(?: \\w+){0,3}? ?(?:over |on |through |across )?(?:to|with) ${role}\\b`,
  ),
  new RegExp(
    `\\b(?:bring(?:ing)?|get(?:ting)?|loop(?:ing)?|pull(?:ing)?|call(?:ing)?) (?:in )?${role}(?: in| on| to (?:help|join|assist|take over)| for you| now)\\b`,
  ),
  new RegExp(
    `\\b${role} (?:will|is going to|'ll|shall|is about to) (?:be|get|take|contact|call|reach|join|help|assist|come|respond|reply|look|review|handle|continue|follow|pick|email|ring|phone|message|speak|talk)\\b(?=.*\\b(?:you|your|shortly|soon|touch|within|today|this|it|from here)\\b)`,
  ),
  new RegExp(
    `\\b${role} (?:is|has been|are|have been) (?:joining|taking over|on (?:the|their|its) way|notified|informed|alerted|assigned|now (?:with|on))\\b`,
  ),
  new RegExp(
    `\\byou(?:'ll| will|'re| are) (?:now )?(?:be|being)? ?(?:connected|transferred|passed|put through|handed|speaking|talking|chatting)(?: over| now)? (?:to|with) ${role}\\b`,
  ),
  /\b(?:proceed(?:ing)? with|initiat(?:e|ed|ing)|start(?:ed|ing)?|arrang(?:e|ed|ing)) (?:the|a|your|this) (?:transfer|escalation|handover)\b/,
  /\b(?:transferring|connecting|escalating|handing) (?:you|this|your \w+|the \w+)(?: over| now)?(?: now|, please| immediately|\.|!|$)/,
  /\b(?:you are|you're|you have been|you've been) (?:now )?(?:being )?(?:transferred|connected|put through|handed over)\b/,
  /\btransfer(?:red)? you(?: now)?\b/,
  /\b(?:hold on|hold|moment|second|bear with me|wait|stand by)\b.{0,20}\bwhile i (?:transfer|connect|arrange|get you|put you|find (?:you )?(?:an? )?(?:agent|colleague))/,
  /\byour (?:case|request|chat|conversation|issue|call) (?:has been|is being|will be|was) (?:escalated|transferred|handed over|forwarded|passed)\b/,
];

/** In the clause of the promise itself: it will not happen. */
const refused =
  /\b(?:can't|cannot|can not|could not|couldn't|unable|not able|not possible|won't|will not|don't|do not|didn't|haven't|isn't|not (?:be )?(?:going|necessary|needed|required)|without|instead of|rather than|avoid|before|no (?:agents?|one|humans?|operators?|colleagues?|need)|nobody|never)\b/;
/** It may happen: the customer has to say so first. */
const offered =
  /\b(?:would you like|do you want|(?:i|we)(?: also)? (?:can|could|would|may|might)(?: also)?|(?:i'd|we'd|would) be happy|happy to|glad to|recommend|suggest|alternatively|options?|shall|should i|may i|can i|could i|want me to|like me to|like to|prefer|you (?:can|may|could|might|will need to|would need to)|might be|may be (?:best|better|necessary)|would be (?:best|better)|offer to|please (?:contact|call|reach)|feel free|let me know|whether|possible to|ask for)\b/;

/** Does this text of a bot promise that a person takes over? Offers, conditions and refusals do not. */
export function promisesHuman(text: string): boolean {
  return sentencesOf([text]).some(promisesHumanIn);
}

export function promisesHumanIn(sentence: Sentence): boolean {
  const words = handoverIn(sentence.text);
  if (words === null || offered.test(words) || ordered.test(words)) return false;
  return !isConditional(sentence) && !isYesNo(sentence);
}

/** "Transfer to an agent" is an item to choose; what is said of "the user" is not said to the customer. */
const ordered = /^\W*(?:\w+\W+)?(?:transfer|connect|escalate|forward|hand|pass|put) |\bthe (?:user|customer)\b/;

/** The clause that hands over to a person, up to where it says so; null where none does, or only denies it. */
function handoverIn(text: string): string | null {
  for (const pattern of promising) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = text.slice(0, match.index).search(clauseBefore);
    const clause = text.slice(Math.max(0, start), match.index + match[0].length);
    if (!refused.test(clause)) return clause;
  }
  return null;
}

/** The last place before the end where a clause begins: "I can't do that, but I'll transfer you" denies something else. */
const clauseBefore =
  /(?:[,;:] |\b(?:but|so|and|therefore|however|because|since|then) )(?!.*(?:[,;:] |\b(?:but|so|and|therefore|however|because|since|then) ))/;

const aPerson = new RegExp(`\\b(?:${noun}|${somebody}|${department})\\b`);
const handing = new RegExp(`\\b(?:connect|transfer|pass|put|hand|escalate|forward|${speak})\\b`);

/** Does this text of a bot offer to hand over to a person, if the customer says so? */
export function offersHandover(text: string): boolean {
  return sentencesOf([text]).some(
    (sentence) =>
      !promisesHumanIn(sentence) && (handoverIn(sentence.text) !== null || choosesPerson.test(sentence.text)),
  );
}

/** "Would you prefer to speak with a human agent?" */
const choosesPerson = new RegExp(
  `\\b(?:would you|do you|you'd|you would|option|or)\\b.{0,40}\\b(?:like|prefer|want|wish)\\b.{0,20}\\b${speak} ${small}(?:[\\w']+ ){0,2}?(?:${noun}|${somebody})\\b`,
);

/** Does a yes/no question or a label offer a person? "Would you like to talk to an agent?" */
export function offersHuman(text: string): boolean {
  return sentencesOf([text]).some(
    (sentence) => asksForHuman(sentence.text) || (handing.test(sentence.text) && aPerson.test(sentence.text)),
  );
}
