/** Requests for a person and promises of one, read from text by general rules. */
import { distance } from 'fastest-levenshtein';
import { isConditional, isYesNo } from './reading/mode.ts';
import { sentencesOf, type Sentence } from './reading/sentences.ts';

/** Whom a customer or a bot may mean by a person. */
const noun =
  '(?:human(?: being)?s?|persons?|people|agents?|operators?|representatives?|reps?|advis[eo]rs?|assistants?|associates?|managers?|supervisors?|colleagues?|specialists?|technicians?|staff(?: members?)?|team ?members?|members? of (?:staff|the team|our team|your team|the support team)|employees?|consultants?|attendants?|clerks?|boss|experts?)';
const somebody = '(?:someone|somebody|anyone|anybody|some one|one of (?:the|our|your) (?:team|people|staff))';
const department =
  '(?:(?:customer|client|technical|tech|support|service|returns|billing|complaints|care|our|your) ){0,3}(?:service|support|care|team|department|service desk|help ?desk|hotline|front desk|call cent(?:er|re))';
/** Up to three words between: "a damn", "one of your", "the next available". */
const between = "(?:[\\w']+ ){0,4}?";
const role = `(?:${between}(?:${noun}|${somebody})|${department})`;

const speak =
  '(?:speak|speaking|spoke|talk|talking|chat|chatting|communicate|communicating|contact|contacting|deal|dealing|in touch|get through|got through|be (?:connected|transferred|put through)|connect|connecting|interact|converse|correspond)';

/** Small words as people type them: "ot", "wiht", "na". */
const small = "(?:[a-z']{1,5} ){0,3}?";

const asking = [
  new RegExp(`\\b${speak} ${small}(?:[\\w']+ ){0,2}?(?:${noun}|${somebody})\\b`),
  new RegExp(`\\b(?:speak|talk|chat|connect|transfer|put)(?:ing|ed)? ${small}${department}\\b`),
  new RegExp(
    `\\b(?:transfer|connect|pass|put|switch|forward|route|redirect|escalate|hand|refer) (?:me|us|this|it|my \\w+) ${small}(?:${role})\\b`,
  ),
  new RegExp(
    `\\b(?:get|give|find|fetch|send|bring|call|want|need|require|prefer|have|see|reach|request|ask for|asking for|looking for|page|where is|where's|assistance from|help from|support from) (?:me |us |for |to (?:see|have|get|reach|call) |hold of )*(?:an? |the |your |some )?(?:[\\w']+ )?${noun}(?! (?:number|id|fee|name|code|discount|to (?:come|fix|deliver|clean|mow)))\\b`,
  ),
  new RegExp(
    `^(?:(?:please|ok|no|yes|hi|hello|hey|just|i said|an?|the|real|live|human|damn|now|connect|can i have|could i have|may i have|i want|i need|give me)[,.!: ]+)*(?:${noun}|${somebody}|customer (?:service|support|care))(?:[,.! ]+(?:please|pls|now|thanks|thank you|immediately|asap|again|already))*[.!?]*$`,
  ),
  /\b(?:not|no|don't want|instead of|rather than|stop|hate|sick of|tired of|than|other than|isn't) (?:to )?(?:(?:talk|speak|chat)(?:ing)? (?:to|with) )?(?:a |an |this |the |you |some )?(?:\w+ )?(?:bots?|robots?|machines?|computers?|chatbots?|automated \w+|ai)\b.*\b(?:human|person|someone|agent|people)\b/,
  /\b(?:human|person|someone|agent|people)\b.*\b(?:not|instead of|rather than) (?:a |an |this |the )?(?:bot|robot|machine|computer|chatbot|ai)\b/,
  /\bis (?:there )?(?:anyone|anybody|someone|somebody) (?:there|here|(?:i can|to) (?:speak|talk|chat))\b|^(?:hello[?!., ]*)?(?:anyone|anybody|someone) (?:there|here)\b/,
  /\b(?:can|could) (?:a |an |the )?(?:human|person|real person|agent|representative) (?:help|call|contact|assist|take|look|ring|deal)\b/,
  /\b(?:can|could) (?:someone|somebody) (?:please )?(?:call|contact|ring|phone) me\b/,
  /\b(?:human|live|real) (?:agent|person|operator|help|support|assistance|representative|rep|advisor|being|assistant)\b/,
  /\b(?:customer|client) (?:service|support|care|assistance)\b.*\b(?:call|contact|number|phone|hours?|speak|talk|reach|human|agent|chat|open|ask)\b/,
];

/** Talk about people that is no request for one: fees for the agent, who made you, are you a human. */
const aboutPeople =
  /\b(?:are you|r u|am i (?:talking|speaking|chatting)|is this|you're|are u)\b.{0,30}\b(?:human|person|robot|bot|machine|computer|real|ai)\b|\b(?:delivery|travel|estate|real estate|insurance|booking|ticket) (?:agent|person|man|guy|driver)\b|\bpersonal\b|\bper person\b|\b(?:don't|do not|didn't|no longer|never) (?:want|need|wish|like) to (?:speak|talk|chat)\b|\bno (?:human|agent|person)\b|\b(?:people|persons?) (?:in|who|that|at|from|coming|for)\b/;

/** Does this text of a customer ask for a person? A question whether the bot is one does not. */
export function asksForHuman(text: string): boolean {
  return sentencesOf([text]).some(asksForHumanIn);
}

function asksForHumanIn(sentence: Sentence): boolean {
  const text = spelt(sentence.text);
  return asking.some((pattern) => pattern.test(text)) && !aboutPeople.test(text);
}

const oftenMistyped = [
  'agent',
  'person',
  'human',
  'operator',
  'someone',
  'somebody',
  'assistant',
  'representative',
  'speaking',
  'talking',
  'chatting',
  'contacting',
];

/** Words that are one slip away from one that matters here. */
function spelt(text: string): string {
  return text.replace(/[a-z]{4,16}/g, (word) => {
    if (oftenMistyped.includes(word)) return word;
    return oftenMistyped.find((right) => isSlipOf(word, right)) ?? word;
  });
}

/** One letter wrong, missing, doubled or swapped with its neighbour; the first one is seldom wrong. */
function isSlipOf(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word[0] !== right[0] || word === `${right}s`) return false;
  const apart = distance(word, right);
  return (
    apart === 1 ||
    (apart === 2 && word.length === right.length && word.split('').sort().join('') === right.split('').sort().join(''))
  );
}

const promising = [
  new RegExp(
    `\\b(?:connect(?:ing|ed)?|transferr?(?:ing|ed)?|pass(?:ing|ed)?|put(?:ting)?|hand(?:ing|ed)?|forward(?:ing|ed)?|rout(?:e|ing|ed)|redirect(?:ing|ed)?|escalat(?:e|ing|ed)|refer(?:ring|red)?) (?:you|this|it|your \\w+|the \\w+|that|everything)?(?: \\w+){0,3}? ?(?:over |on |through |across )?(?:to|with) ${role}\\b`,
  ),
  new RegExp(
    `\\b(?:bring(?:ing)?|get(?:ting)?|loop(?:ing)?|pull(?:ing)?|call(?:ing)?) (?:in )?${role}(?: in| on| to (?:help|join|assist|take over)| for you| now)\\b`,
  ),
  new RegExp(
    `\\b${role} (?:will|is going to|'ll|shall|is about to) (?:be|get|take|contact|call|reach|join|help|assist|come|respond|reply|look|review|handle|continue|follow|pick|email|ring|phone|message|speak|talk)\\b`,
  ),
  new RegExp(
    `\\b${role} (?:is|has been|are|have been) (?:joining|taking over|on (?:the|their|its) way|notified|informed|alerted|assigned|now (?:with|on))\\b`,
  ),
  new RegExp(
    `\\byou(?:'ll| will|'re| are) (?:now )?(?:be|being)? ?(?:connected|transferred|passed|put through|handed|speaking|talking|chatting)(?: over| now)? (?:to|with) ${role}\\b`,
  ),
  /\b(?:transferring|connecting|escalating|handing) (?:you|this|your \w+|the \w+)(?: over| now)?(?: now|, please| immediately|\.|!|$)/,
  /\b(?:you are|you're|you have been|you've been) (?:now )?(?:being )?(?:transferred|connected|put through|handed over)\b/,
  /\btransfer(?:red)? you(?: now)?\b|\binitiated (?:the|a|your) (?:transfer|escalation|handover)\b/,
  /\b(?:hold on|hold|moment|second|bear with me|wait|stand by)\b.{0,20}\bwhile i (?:transfer|connect|arrange|get you|put you|find (?:you )?(?:an? )?(?:agent|colleague))/,
  /\byour (?:case|request|chat|conversation|issue|call) (?:has been|is being|will be|was) (?:escalated|transferred|handed over|forwarded|passed)\b/,
];

const notPromised =
  /\b(?:can't|cannot|can not|could not|couldn't|unable|not able|not possible|won't|will not|don't|do not|isn't|without (?:transferring|having)|no (?:agents?|one|humans?|operators?|colleagues?)|nobody|would you like|do you want|(?:i|we) (?:can|could|would|may)(?: also)?|(?:i'd|we'd|would) be happy|happy to|glad to|recommend|suggest|alternatively|option to|should i|shall i|may i|can i|could i|want me to|like me to|prefer|you can|you may|you could|please (?:contact|call|reach)|feel free|let me know)\b/;

/** Does this text of a bot promise that a person takes over? Offers, conditions and refusals do not. */
export function promisesHuman(text: string): boolean {
  return sentencesOf([text]).some(promisesHumanIn);
}

export function promisesHumanIn(sentence: Sentence): boolean {
  if (!promising.some((pattern) => pattern.test(sentence.text))) return false;
  return !notPromised.test(sentence.text) && !isConditional(sentence) && !isYesNo(sentence);
}

const aPerson = new RegExp(`\\b(?:${noun}|${somebody}|${department})\\b`);
const handing = new RegExp(`\\b(?:connect|transfer|pass|put|hand|escalate|forward|${speak})\\b`);

/** Does a yes/no question or a label offer a person? "Would you like to talk to an agent?" */
export function offersHuman(text: string): boolean {
  return sentencesOf([text]).some(
    (sentence) => asksForHuman(sentence.text) || (handing.test(sentence.text) && aPerson.test(sentence.text)),
  );
}
