/** Requests for a person, read from a customer's text by general rules. */
import { distance } from 'fastest-levenshtein';
import { department, noun, role, somebody } from '../../language/en/people.ts';
import { sentencesOf, type Sentence } from '../../language/text/turn.ts';

/** Verbs of talking to somebody. */
const speak =
  '(?:speak|speaking|spoke|talk|talking|chat|chatting|communicate|communicating|contact|contacting|deal|dealing|in touch|get through|got through|be (?:connected|transferred|put through)|connect|connecting|interact|converse|correspond)';

/** Small words as people type them: "ot", "wiht", "na". */
const small = "(?:[a-z']{1,5} ){0,3}?";

/** A person and no machine. */
const contrasts = [
  /\b(?:not|no|don't want|instead of|rather than|stop|hate|sick of|tired of|than|other than|isn't) (?:to )?(?:(?:talk|speak|chat)(?:ing)? (?:to|with) )?(?:a |an |this |the |you |some )?(?:\w+ )?(?:bots?|robots?|machines?|computers?|chatbots?|automated \w+|ai)\b.*\b(?:human|person|someone|agent|people)\b/,
  /\b(?:human|person|someone|agent|people)\b.*\b(?:not|instead of|rather than) (?:a |an |this |the )?(?:bot|robot|machine|computer|chatbot|ai)\b/,
];

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
  ...contrasts,
  /\bis (?:there )?(?:anyone|anybody|someone|somebody) (?:there|here|(?:i can|to) (?:speak|talk|chat))\b|^(?:hello[?!., ]*)?(?:anyone|anybody|someone) (?:there|here)\b/,
  /\b(?:can|could) (?:a |an |the )?(?:human|person|real person|agent|representative) (?:help|call|contact|assist|take|look|ring|deal)\b/,
  /\b(?:someone|somebody|anyone|anybody)(?: else)?(?: (?:that|who|whom))? (?:i|we) (?:can|could|may|might) (?:speak|talk|chat|turn|write)\b|\b(?:someone|somebody|anyone|anybody) (?:higher up|more senior|above you|in charge|with (?:more |the )?authority)\b/,
  /\b(?:can|could) (?:someone|somebody) (?:please )?(?:call|contact|ring|phone) me\b/,
  /\b(?:human|live|real) (?:agent|person|operator|help|support|assistance|representative|rep|advisor|being|assistant)\b/,
  /\b(?:customer|client) (?:service|support|care|assistance)\b.*\b(?:call|contact|number|phone|hours?|speak|talk|reach|human|agent|chat|open|ask)\b/,
];

/** Talk about people that is no request for one: fees for the agent, who made you, are you a human. */
const aboutPeople =
  /\b(?:are you|r u|am i (?:talking|speaking|chatting)|is this|you're|are u)\b.{0,30}\b(?:human|person|robot|bot|machine|computer|real|ai)\b|\b(?:delivery|travel|estate|real estate|insurance|booking|ticket) (?:agent|person|man|guy|driver)\b|\bpersonal\b|\bper person\b|\b(?:don't|do not|didn't|no longer|never) (?:want|need|wish|like) to (?:speak|talk|chat)\b|\b(?:don't|dont|do not|didn't|no longer|never) (?:want|need|wish|like)\b|\brather not\b|\bno need\b|\bno (?:human|agent|person)\b|\bwithout (?:(?:having|needing) to )?(?:speak|talk|chat)(?:ing)?\b|\b(?:people|persons?) (?:in|who|that|at|from|coming|for)\b/;

/** Does this text of a customer ask for a person? A question whether the bot is one does not. */
export function asksForHuman(text: string): boolean {
  return sentencesOf([text]).some(asksForHumanIn);
}

function asksForHumanIn(sentence: Sentence): boolean {
  const text = spelt(sentence.text);
  if (!asking.some((pattern) => pattern.test(text))) return false;
  if (contrasts.some((pattern) => pattern.test(text)) && !aboutPeople.test(text)) return true;
  return text
    .replace(leftOut, ' ')
    .split(parts)
    .some((part) => asking.some((pattern) => pattern.test(part)) && !aboutPeople.test(part) && !declines.test(part));
}

/** What is asked for and what is declined stand in parts of their own: "I don't want a bot, I want an agent". */
const parts =
  /[,;:] | - | (?:but|so|and|then) (?=(?:i|i'd|i'm|please|can|could|just|let|get|put|connect|transfer|give|do|don't)\b)/;

/** "Without a human agent", "instead of talking to somebody"; not "I can't do it without one". */
const leftOut = new RegExp(
  `(?<!\\b(?:can't|cannot|won't|impossible|not) (?:[\\w']+ ){0,6})\\b(?:instead of|rather than|without|avoid(?:ing)?|other than|than) (?:[\\w']+ ){0,5}?(?:${noun}|${somebody}|${department})\\b`,
  'g',
);

/** Says no to a person, or tells of one. */
const declines = new RegExp(
  [
    "\\b(?:do not|don't|dont|please not|never|no need (?:to|for)|not asking|not want|stop|hate|nobody|no one|needn't)\\b(?! (?:you|know|understand|see|mind|have|get)\\b) (?:[\\w']+ ){0,4}?(?:transfer|connect|put|pass|escalate|send|hand|forward|call|refer|redirect|speak|talk|chat|for|involve)",
    '\\b(?:prefer|like|wish|choose|happy|want)(?: to)? not\\b|\\bnot (?:to )?be (?:transferred|connected|put|passed|escalated)\\b',
    '\\b(?:already |just )?(?:spoke|talked|chatted|have spoken|been told) (?:to|with|by)\\b',
    `\\b${noun} (?:hung|said|told|was|were|did|didn't|promised|gave|never|i spoke|who told|isn't|is not|aren't)\\b`,
    '^(?:so )?do i (?:have|need) to\\b',
  ].join('|'),
);

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
