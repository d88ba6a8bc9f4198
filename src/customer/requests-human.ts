/** Requests for a person and promises of one, read from text by general rules. */
import { isConditional, isYesNo } from './reading/mode.ts';
import { sentencesOf, type Sentence } from './reading/sentences.ts';

const role =
  '(?:(?:live|real|actual|human|customer|support|service|care|another|different|senior|duty|trained|dedicated|available|responsible|breathing|living|call|help|phone|front|desk|your|our|the|a|an|one of (?:the|our|your)|some|any) ){0,5}(?:humans?(?: beings?)?|persons?|people|agents?|operators?|representatives?|reps?|advis[eo]rs?|assistants?|associates?|managers?|supervisors?|colleagues?|specialists?|technicians?|somebody|someone|staff(?: members?)?|team ?members?|members? of (?:staff|the team|our team|your team|the support team)|employees?|consultants?|attendants?|clerk|boss|expert|customer (?:service|support|care)(?: (?:team|department|line|desk))?|support(?: team| staff)?|service desk|help ?desk|hotline|front desk|call cent(?:er|re)|(?:support |service |returns |billing |complaints |care )?team)';

const speak =
  '(?:speak|speaking|spoke|talk|talking|chat|chatting|communicate|deal|get (?:in touch|through)|got through|be (?:connected|transferred|put through)|connect|connecting|interact|converse|correspond)';

const asking = [
  new RegExp(`\\b${speak} (?:directly )?(?:to|with) ${role}\\b`),
  new RegExp(
    `\\b(?:transfer|connect|pass|put|switch|forward|route|redirect|escalate|hand|refer) (?:me|us|this|it|my \\w+)(?: (?:on|over|through|straight|back|up))? ?(?:to|with|through to)? ${role}\\b`,
  ),
  new RegExp(
    `\\b(?:get|give|find|fetch|send|bring|call|want|need|require|prefer|have|see|reach|contact|request|ask for|asking for|looking for|page|where is|where's) (?:me |us |for |to (?:see|have|get|reach|contact|call) |hold of |in contact with |in touch with )*(?:the |a |an )?${role}\\b`,
  ),
  new RegExp(
    `^(?:(?:please|ok|no|yes|hi|hello|hey|just|i said|an?|the|real|live|connect|now|can i have|could i have|may i have|i want|i need|give me)[,.!: ]+)*(?:a |an |the )?(?:live |real |actual |human )*(?:human(?: being)?|agent|operator|representative|rep|advis[eo]r|real person|person|supervisor|manager|customer (?:service|support|care))(?:[,.! ]+(?:please|pls|now|thanks|thank you|immediately|asap))*[.!?]*$`,
  ),
  /\b(?:not|no|don't want|instead of|rather than|stop|hate|sick of|tired of|than|other than|isn't) (?:to )?(?:(?:talk|speak|chat)(?:ing)? (?:to|with) )?(?:a |an |this |the |you |some )?(?:\w+ )?(?:bots?|robots?|machines?|computers?|chatbots?|automated \w+|ai)\b.*\b(?:human|person|someone|agent|people)\b/,
  /\b(?:human|person|someone|agent|people)\b.*\b(?:not|instead of|rather than) (?:a |an |this |the )?(?:bot|robot|machine|computer|chatbot|ai)\b/,
  /\b(?:talk|speak|chat) (?:to|with) (?:someone|somebody|anyone|anybody) (?:else|real|human|who|there|from|at|in|about)\b/,
  /\b(?:is (?:there )?)?(?:anyone|anybody|someone|somebody) (?:there|(?:i can|to) (?:speak|talk|chat))\b/,
  /\b(?:can|could) (?:a |an |the )?(?:human|person|real person|agent|someone) (?:help|call|contact|assist|take|look|ring|deal)\b/,
  /\b(?:human|live|real) (?:agent|person|operator|help|support|assistance|representative|rep|advisor|being|assistant)\b/,
  /\b(?:customer|client|technical|tech) (?:service|support|care|assistance)\b.*\b(?:call|contact|number|phone|hours?|speak|talk|reach|human|agent|chat|open|ask)\b/,
];

/** Talk about people that is no request for one: fees for the agent, who made you, are you a human. */
const aboutPeople =
  /\b(?:are you|r u|am i (?:talking|speaking|chatting)|is this|you're|are u)\b.{0,30}\b(?:human|person|robot|bot|machine|computer|real|ai)\b|\b(?:delivery|travel|estate|real estate|insurance|booking|ticket) (?:agent|person|man|guy|driver)\b|\bperson(?:al|s? in)\b|\bper person\b|\b(?:don't|do not|didn't|no longer|never) (?:want|need|wish|like) to (?:speak|talk|chat)\b|\bno (?:human|agent|person)\b/;

/** Does this text of a customer ask for a person? A question whether the bot is one does not. */
export function asksForHuman(text: string): boolean {
  return sentencesOf([text]).some(
    (sentence) => asking.some((pattern) => pattern.test(sentence.text)) && !aboutPeople.test(sentence.text),
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
  /\btransfer(?:red)? you(?: now)?\b/,
  /\byour (?:case|request|chat|conversation|issue|call) (?:has been|is being|will be|was) (?:escalated|transferred|handed over|forwarded|passed)\b/,
];

const notPromised =
  /\b(?:can't|cannot|can not|could not|couldn't|unable|not able|not possible|won't|will not|don't|do not|isn't|no (?:agents?|one|humans?|operators?|colleagues?)|nobody|would you like|do you want|should i|shall i|may i|can i|could i|want me to|like me to|prefer|you can|you may|you could|please (?:contact|call|reach)|feel free|let me know)\b/;

/** Does this text of a bot promise that a person takes over? Offers, conditions and refusals do not. */
export function promisesHuman(text: string): boolean {
  return sentencesOf([text]).some(promisesHumanIn);
}

export function promisesHumanIn(sentence: Sentence): boolean {
  if (!promising.some((pattern) => pattern.test(sentence.text))) return false;
  return !notPromised.test(sentence.text) && !isConditional(sentence) && !isYesNo(sentence);
}

const aPerson = new RegExp(`\\b(?:human|(?:live|real|customer service) (?:agent|person|advisor)|${role})\\b`);
const handing = new RegExp(`\\b(?:connect|transfer|pass|put|hand|escalate|forward|${speak})\\b`);

/** Does a yes/no question or a label offer a person? "Would you like to talk to an agent?" */
export function offersHuman(text: string): boolean {
  return sentencesOf([text]).some(
    (sentence) => asksForHuman(sentence.text) || (handing.test(sentence.text) && aPerson.test(sentence.text)),
  );
}
