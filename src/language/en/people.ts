/** How English asks for a person, takes one and wants none. */
import { person } from './parts.ts';
import type { PeopleWords } from '../reading/people.ts';
import { department, noun, role, somebody } from './persons.ts';
import { tiredOfBots } from './tired-of-bots.ts';
import { unbroken } from '../text/unbroken.ts';

/** Verbs of talking to somebody. */
const speak = unbroken(`
      (?:speak|speaking|spoke|talk|talking|chat|chatting|communicate|communicating|contact|contacting|
      deal|dealing|in touch|get through|got through|be (?:connected|transferred|put through)|connect|
      connecting|interact|converse|correspond)
    `);

/** Small words as people type them: "ot", "wiht", "na". */
const small = "(?:[a-z']{1,5} ){0,3}?";

/** A person and no machine. */
const contrasts = [
  new RegExp(
    unbroken(String.raw`
      \b(?:not|no|don't want|instead of|rather than|stop|hate|sick of|tired of|than|other than|
      isn't) (?:to )?(?:(?:talk|speak|chat)(?:ing)? (?:to|with) )?(?:a |an |this |the |you |
      some )?(?:\w+ )?(?:bots?|robots?|machines?|computers?|chatbots?|automated \w+|ai)\b.*\b(?:human|
      person|someone|agent|people)\b
    `),
  ),
  /\b(?:human|person|someone|agent|people)\b.*\b(?:not|instead of|rather than) (?:a |an |this |the )?(?:bot|robot|machine|computer|chatbot|ai)\b/,
];

const asking = [
  new RegExp(`\\b${speak} ${small}(?:[\\w']+ ){0,2}?(?:${noun}|${somebody})\\b`),
  new RegExp(`\\b(?:speak|talk|chat|connect|transfer|put)(?:ing|ed)? ${small}${department}\\b`),
  new RegExp(
    `\\b(?:transfer|connect|pass|put|switch|forward|route|redirect|escalate|hand|refer) (?:me|us|this|it|my \\w+) ${small}(?:${role})\\b`,
  ),
  new RegExp(
    unbroken(`
        \\b(?:get|give|find|fetch|send|bring|call|want|need|require|prefer|have|see|reach|request|ask for|
        asking for|looking for|page|where is|where's|assistance from|help from|support from) (?:me |us |
        for |to (?:see|have|get|reach|call) |hold of )*(?:an? |the |your |
        some )?(?:[\\w']+ )?${noun}(?! (?:number|id|fee|name|code|discount|to (?:come|fix|deliver|clean|
        mow)))\\b
      `),
  ),
  new RegExp(
    unbroken(`
        ^(?:(?:please|ok|no|yes|hi|hello|hey|just|i said|an?|the|real|live|human|damn|now|connect|
        can i have|could i have|may i have|i want|i need|give me)[,.!: ]+)*(?:${noun}|${somebody}|
        customer (?:service|support|care))(?:[,.! ]+(?:please|pls|now|thanks|thank you|immediately|asap|
        again|already))*[.!?]*$
      `),
  ),
  ...contrasts,
  new RegExp(
    unbroken(String.raw`
      \bis (?:there )?(?:anyone|anybody|someone|somebody) (?:there|here|(?:i can|to) (?:speak|talk|
      chat))\b|^(?:hello[?!., ]*)?(?:anyone|anybody|someone) (?:there|here)\b
    `),
  ),
  /\b(?:can|could) (?:a |an |the )?(?:human|person|real person|agent|representative) (?:help|call|contact|assist|take|look|ring|deal)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:someone|somebody|anyone|anybody)(?: else)?(?: (?:that|who|whom))? (?:i|we) (?:can|could|may|
      might) (?:speak|talk|chat|turn|write|phone|call|ring|reach|contact)\b|\b(?:someone|somebody|anyone|anybody) (?:higher up|
      more senior|above you|in charge|with (?:more |the )?authority)\b
    `),
  ),
  /\bescalate (?:this|it|that|(?:my|the) (?:case|issue|complaint|ticket|problem|query|request|matter))\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:can|could|can't|couldn't|cannot|will|would|won't) (?:someone|somebody|anyone|anybody|one of (?:you|your \w+)) 
      (?:(?:please|just|not|simply|at least|there) ){0,2}(?:call|contact|ring|phone|text|speak to|talk to) (?:me|us)\b
    `),
  ),
  new RegExp(
    unbroken(`
      \\b(?:want|need|prefer|like|get me|give me|send me) (?:somebody|someone|anyone)(?: (?:real|else|human))?
      (?:[.! ]*$| (?:now|please|instead|who (?:can|could|knows|understands|listens|speaks|helps))\\b)
    `),
  ),
  new RegExp(
    `\\b(?:call|callback|call back|phone call|reply|answer) from (?:an? |the |your )?(?:[\\w']+ )?(?:${noun}|${somebody})\\b`,
  ),
  new RegExp(
    unbroken(`
      ^(?:(?:please|ok|okay|no|just|now|then|so|yes)[,.! ]+)*(?:put|patch) me (?:straight )?(?:through|over)
      (?:[,.! ]+(?:please|pls|now|thanks|then))*[.! ]*$
    `),
  ),
  /\b(?:human|live|real) (?:agent|person|operator|help|support|assistance|representative|rep|advisor|being|assistant)\b/,
  /\b(?:customer|client) (?:service|support|care|assistance)\b.*\b(?:call|contact|number|phone|hours?|speak|talk|reach|human|agent|chat|open|ask)\b/,
];

/** Talk about people that is no request for one: fees for the agent, who made you, are you a human. */
const aboutPeople = new RegExp(
  unbroken(String.raw`
      \b(?:are you|r u|am i (?:talking|speaking|chatting)|is this|you're|are u)\b.{0,30}\b(?:human|person|
      robot|bot|machine|computer|real|ai)\b|\b(?:delivery|travel|estate|real estate|insurance|booking|
      ticket) (?:agent|person|man|guy|driver)\b|\bpersonal\b|\bper person\b|\b(?:don't|do not|didn't|
      no longer|never) (?:want|need|wish|like) to (?:speak|talk|chat)\b|\b(?:don't|dont|do not|didn't|
      no longer|never) (?:want|need|wish|like)\b|\brather not\b|\bno need\b|\bno (?:human|agent|person)\b|
      \bwithout (?:(?:having|needing) to )?(?:speak|talk|chat)(?:ing)?\b|\b(?:people|persons?) (?:in|who|
      that|at|from|coming|for)\b
    `),
);

/** What is asked for and what is declined stand in parts of their own: "I don't want a bot, I want an agent". */
const parts =
  /[,;:] | - | (?:but|so|and|then) (?=(?:i|i'd|i'm|please|can|could|just|let|get|put|connect|transfer|give|do|don't)\b)/;

/** "Without a human agent", "instead of talking to somebody"; not "I can't do it without one". */
const leftOut = new RegExp(
  unbroken(`
      (?<!\\b(?:can't|cannot|won't|impossible|not) (?:[\\w']+ ){0,6})\\b(?:instead of|rather than|without|
      avoid(?:ing)?|other than|than) (?:[\\w']+ ){0,5}?(?:${noun}|${somebody}|${department})\\b
    `),
  'g',
);

/** Says no to a person, or tells of one. */
const declines = new RegExp(
  [
    unbroken(`
        \\b(?:do not|don't|dont|please not|never|no need (?:to|for)|not asking|not want|stop|hate|nobody|
        no one|needn't)\\b(?! (?:you|know|understand|see|mind|have|get)\\b) (?:[\\w']+ ){0,4}?(?:transfer|
        connect|put|pass|escalate|send|hand|forward|call|refer|redirect|speak|talk|chat|for|involve)
      `),
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

const courtesies =
  /^(?:(?:oh|ah|well|hmm|thank you(?: so much| very much)?|thanks|i see|i understand|understood|got it|great|perfect)[,.! ]+){1,3}/;
const agrees = new RegExp(
  unbroken(String.raw`
      ^(?:(?:ok|okay|alright|all right)[,.! ]+)?(?:yes|yeah|yep|yup|sure|absolutely|definitely|certainly|
      of course|please(?: do\b|[.! ]*$)|that (?:would|sounds|works|will)|sounds (?:good|great|fine)|
      i(?:'d| would) (?:really )?(?:like|appreciate|love) (?:that|it|to (?:speak|talk|be))|
      let's do (?:that|it))(?!,? (?:but|my|it's|the|i have)\b)
    `),
);
/** Of words that as often open another subject ("alright, then cancel it"). */
const agreesShortly = new RegExp(
  unbroken(String.raw`
      ^(?:ok|okay|alright|all right|fine|go ahead)(?:[,.! ]+(?:please|then|thanks|thank you|go ahead|
      do (?:that|it|so)|that's fine|sounds good))*[.! ]*$
    `),
);
const handMeOver = /\b(?:transfer|connect|escalate|put) (?:me|us|this|it)\b|\b(?:with|for) the transfer\b/;
const refuses = new RegExp(
  unbroken(String.raw`
      ^(?:\W|(?:ok|okay)\b)*(?:no|nope|not|never ?mind|i(?:'d| would) rather not)\b|\b(?:no need|
      don't need|do not need|don't want|do not want|rather not|instead of|without|
      before you)\b.{0,30}\b(?:transfer|human|agent|person)
    `),
);

/** Nods, thanks and goodbyes with nothing else in them. */
const thanks = [
  unbroken(`
      ok(?:ay)?|no|nope|great|perfect|alright|all right|very well|(?:very )?good|fine|noted|cool|lovely|got it|that(?:'|’)?s (?:all|it|
      everything|great|perfect|fine)|that (?:is|was|will be) (?:all|it|everything)
    `),
  'no,? (?:thanks|thank you)|(?:many )?thanks|thank you|thanku|thx|ty|cheers|much appreciated|appreciate it|i appreciate (?:it|your help|that)',
  unbroken(`
      so much|very much|a lot|again|for (?:your|the|all your|all the) (?:help|time|assistance|support|
      patience|information)|for (?:helping(?: me)?|everything|that|this)
    `),
  'good ?bye|bye(?:[- ]bye)?|see you|take care|have a (?:nice|good|great|lovely|wonderful) (?:day|one|evening|weekend|night)|you too|and|then|now',
];
const onlyThanks = new RegExp(`^(?:(?:${thanks.join('|')})[\\s,.!:)]*)+$`, 'i');

const persons = new Set(person.flatMap((line) => line.split('|')).map((words) => words.replaceAll('_', ' ')));

/** "Put you through to", "transfer to": and no thing that is handed over. */
const handsOver = new RegExp(
  unbroken(`
    ^(?:please )?(?:(?:transfer|connect|put|pass|hand|escalate|refer|switch|patch|forward|route)(?: (?:you|me|us|this|it))?
    (?: (?:over|through|across|straight|on|back))? (?:to|with)|(?:get|find|bring in|involve|ask)) 
  `),
);

export const people: PeopleWords = {
  asking,
  tiredOfBots,
  contrasts,
  aboutPeople,
  parts,
  leftOut,
  declines,
  oftenMistyped,
  courtesies,
  agrees: [agrees, agreesShortly, handMeOver],
  refuses,
  isPerson: (label) => persons.has(label),
  reached: new RegExp(
    unbroken(`
        \\b(?:${[...persons].join('|')}|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|call(?:ed|ing|back)?|ring(?:s|ing)?|phone(?:d|s)?|
        transfer\\w*|connect\\w*|through|hand(?:ed|ing)?|over|pass(?:ed|ing)?|escalat\\w*|patch\\w*|forward\\w*|refer\\w*|
        redirect\\w*|rout(?:e|ed|ing)|switch\\w*|loop\\w*|involve\\w*)\\b
      `),
  ),
  asLeave: (label) => (handsOver.test(label) ? `shall i ${label}?` : null),
  calls: /^(?:call|ring|talk|chat)/i,
  onlyThanks,
};
