/** The acts that whole sentences perform by their wording alone, whatever the scenario. */
import type { BotAct } from '../acts.ts';
import { isConditional, isYesNo } from './mode.ts';
import type { Sentence } from './sentences.ts';

type SpeechKind = Extract<
  BotAct['kind'],
  | 'refuses'
  | 'did-not-understand'
  | 'offers-more'
  | 'asks-want'
  | 'apologises'
  | 'thanks'
  | 'greets'
  | 'goodbye'
  | 'waits'
>;

const patterns: Record<SpeechKind, RegExp[]> = {
  'did-not-understand': [
    /(?:^(?:(?:sorry|apologies|hmm|oops|i'm sorry|i am sorry|my apologies)[,.! ]+)?|\b(?:i|we)(?:'m|'re| am| are| was)? (?:\w+ ){0,2}?)(?:didn't|did not|don't|do not|couldn't|could not|can't|cannot|not sure (?:that )?i|unable to|having (?:trouble|difficulty)|not able to|failed to|struggling to|not)\b(?: \w+){0,2}? (?:understand(?:ing)?|understood|grasp|interpret|parse|make sense of|recogni[sz]e(?!.*\b(?:order|number|code|account|email|address|card|postcode)\b)|(?:catch|caught|get(?:ting)?|got|follow(?:ing)?|process) (?:that|what|you|your|this|it|the (?:question|request|message|meaning)))\b(?! (?:an?|the|any|your|that|this|in|for|booked|reserved)\b)/,
    /\bnot (?:quite |entirely |really |exactly )?sure (?:i (?:understand|follow|got)|what you(?:'re| are)?(?: \w+)? (?:mean|ask|say|want|need|looking|try|refer))/,
    /\b(?:rephrase|reword|put (?:it|that) (?:another way|differently|in other words)|say (?:that|it) (?:again|another way|differently|in (?:other|different|a few) )|try (?:asking|saying|wording|again with|rewording|rephrasing|different)|in (?:other|different|fewer) words|word it differently|be more specific|more specific\?)/,
    /\b(?:please|could you|can you|just) (?:please )?(?:try again|repeat (?:that|your|what|it)|say again|clarify|elaborate|be clearer)\b/,
    /\bi(?:'m| am) (?:still|just|only) (?:learning|a bot|a virtual|an? automated)\b/,
    /\b(?:not something i|don't have an answer|do not have an answer|beyond what i|outside (?:of )?(?:what|my)|no answer (?:to|for) that|haven't been trained|not trained|don't know (?:how to|the answer|about|that|what)|lost me|that's (?:new|beyond)|what do you mean)\b/,
    /\b(?:invalid|unrecogni[sz]ed|unknown|unexpected) (?:input|command|option|choice|response|reply|answer|request)\b/,
    /^(?:sorry|pardon|huh|what|excuse me)(?: me)?,? ?(?:what)?[?.!]*$/,
    /\bpardon\?|\bcome again\?/,
  ],
  refuses: [
    /\b(?:can't|cannot|can not|couldn't|could not|(?:won't|will not) (?:be able|be possible|allow|let|accept|work|issue|refund|give|offer|replace|cancel|change|send)|unable to|not able to|not (?:currently )?possible|isn't possible|impossible|not allowed|not permitted|not authori[sz]ed|aren't able|isn't able|wasn't able|weren't able|am not able|don't recogni[sz]e|do not recogni[sz]e|doesn't (?:match|look like|seem to be)|not a valid|isn't a valid)\b/,
    /\b(?:not|isn't|aren't|no longer|doesn't|don't|wasn't) (?:\w+ ){0,2}(?:eligible|qualify|available|valid|covered|refundable|returnable|cancell?able|offered|supported|accepted|within|allow|offer|support|accept|have (?:any|a|that)|find|exist|match|found)\b/,
    /\b(?:too late|already (?:been )?(?:shipped|dispatched|expired|used|closed)|out of (?:stock|warranty)|has expired|have expired|sold out|against (?:our|the|company)|policy (?:does not|doesn't|states|says|prevents|requires)|only (?:within|valid|eligible)|declined|denied|rejected|was unsuccessful|has failed|went wrong|failed)\b/,
    /\b(?:no|there(?:'s| is| are) no|there (?:isn't|aren't)(?: any)?|don't have any|couldn't find|can't find|cannot find|did not find|didn't find) (?:\w+ ){0,3}(?:order|account|booking|record|customer|match|matching|availability|result|parcel|card|option|way|refund)\b/,
    /\bi(?:'m| am) afraid\b|\bunfortunately\b|\bregret to\b/,
  ],
  'offers-more': [
    /(?<!\bor )(?<!\bor maybe )\b(?:anything|something|what) else\b(?:.*\?|.*\b(?:need|help|let me know|just ask)\b|$)|\b(?:need|if there is|if there's) anything else\b/,
    /\b(?:any|have) (?:other|more|further|additional) (?:questions?|requests?|queries|concerns|issues?|help|assistance)\b/,
    /\b(?:do you (?:need|require|want)|need|require) (?:any |some )?(?:more|further|other|additional) (?:help|assistance|support|information)\b/,
    /\b(?:help|assist) you (?:any ?further|with (?:any|some)thing (?:more|further|other))\b/,
    /\b(?:some|more|any|further) (?:more |further |other )?(?:help|assistance)\b.*\?|\b(?:help|assist) (?:you )?(?:any )?further\b|\bfurther (?:help|assist)\b|\bhow else\b|\banything you need\?/,
    /\bwill that be all\b|\bis that all\b(?! right)|\bthat(?:'s| is) (?:all|everything)\?/,
    /\bany other (?:thing|way)\b.*\?/,
    /\b(?:help|assist) (?:you )?(?:out )?(?:some more|with anything(?: more| additional)?\?|in (?:any )?(?:an)?other way)|\banything (?:additional|more|further)\b|\b(?:any ?thing|something) i can (?:do|help|assist)\b.*\?|\bcan i do (?:something|anything)\b/,
  ],
  'asks-want': [
    /\b(?:how|what) (?:can|may|could|do) (?:i|we)(?: \w+)? (?:help|assist|do|be of)\b/,
    /\bhow (?:may|can|could) i be of\b/,
    /\bwhat (?:would you like|do you want|do you need|can i do|are you looking for|brings you|is it about|is your (?:question|request|issue|query|problem)|seems to be|is the (?:issue|problem|matter)|'s the (?:issue|problem|matter)|can we do|do you need help)\b(?!.*\border\b.*\bnumber\b)/,
    /\b(?:tell me|let me know|describe|explain|say) (?:briefly |me )?(?:what|how) (?:you(?:'d| would)? (?:like|need|want|are looking)|i can (?:help|do|assist)|your (?:issue|problem|question)|is (?:wrong|the matter)|it is about|this is about|happened)\b/,
    /\bwhat(?:'s| is) (?:up|going on|wrong|the problem|the issue|the matter|your (?:question|request|query|enquiry|issue))\b/,
    /\b(?:please )?(?:describe|explain|tell me (?:more )?about) (?:your|the) (?:issue|problem|question|request|enquiry|situation)\b/,
    /\b(?:state|specify|describe|enter|type|tell (?:me|us)|choose|select) (?:your|the) (?:request|enquiry|inquiry|query|question|concern|issue|problem|topic|matter|reason for (?:your )?(?:contact|call|message|visit))\b/,
    /\b(?:ask|asking) me (?:anything|about)\b|\bi can help (?:you )?with (?:orders|things like|the following|questions)\b|\bhow can i\b.*\?$/,
  ],
  apologises: [/\b(?:sorry|apologi[sz]e|apologi[sz]es|apologies|forgive|regret|pardon)\b/],
  thanks: [/\b(?:thank you|thanks|thank-you|much appreciated|appreciate (?:it|your|that|you)|grateful)\b/],
  greets: [
    /^(?:hi|hello|hey|welcome|greetings|good (?:morning|afternoon|evening|day)|howdy|nice to meet)\b/,
    /\b(?:i'm|i am|this is|my name is) (?:\w+,? ?){0,4}(?:your )?(?:virtual |digital |automated |ai )?(?:assistant|bot|chatbot|helper|agent)\b/,
  ],
  goodbye: [
    /\b(?:goodbye|good-bye|bye|farewell|see you|take care(?! of)|until next time|so long)\b/,
    /(?<!\bdo you )(?<!\byou )\b(?:have yourself|have|enjoy|wish you) (?:a|an|your|the|the rest of your) (?:\w+ ){0,2}(?:day|evening|afternoon|morning|night|weekend|week|time|trip|stay|meal|one|flight|ride|journey|rest)\b/,
    /^(?:(?:ok|okay|well|great|sure|thanks|thank you|you're welcome|no (?:problem|worries)|not a problem)[,.! ]+){0,2}(?:enjoy|have fun|take it easy|(?:i |we )?hope (?:you|your \w+) (?:have|enjoy|is|will be)|(?:(?:may )?you )?have (?:an? )?(?:\w+ ){0,2}(?:day|evening|afternoon|morning|night|weekend|time|one)|(?:good|great|nice) (?:day|night)(?: to you| then| sir| madam)?[.!]*$)/,
    /\b(?:wish you|all the best|until we meet)\b/,
    /\b(?:thanks|thank you) for (?:contacting|chatting|calling|choosing|shopping|visiting|reaching out|getting in touch|using)\b/,
    /\b(?:conversation|chat|session) (?:is|has been|was|will be|has) (?:now )?(?:closed|ended|over|close|end)\b|\b(?:closing|ending) (?:this|the|our) (?:chat|conversation|session)\b/,
  ],
  waits: [
    /\b(?:one|a|just a|just one|give me a|wait a|in a) (?:moment|second|sec|minute|min|few (?:seconds|moments|minutes)|mo|tick)\b/,
    /\b(?:please |kindly )?(?:hold on|hang on|bear with|stand by|wait|hold the line|be patient|stay on)\b(?! time)/,
    /\b(?:i'm|i am|we're|we are|let me|i'll|i will|allow me to|i'm going to)(?: \w+){0,2} (?:check(?:ing)?|look(?:ing)?|search(?:ing)?|find(?:ing)?|pull(?:ing)?|fetch(?:ing)?|retriev(?:e|ing)|process(?:ing)?|work(?:ing)?|get(?:ting)? (?:that|this|it|the|your)|see(?: what| if|ing)|review(?:ing)?|start(?:ing)?|begin|arrang(?:e|ing)|sort(?:ing)?|go ahead|take (?:a look|care))\b/,
    /^(?:checking|looking|searching|processing|working on|fetching|retrieving|loading)\b/,
  ],
};

/** Order matters only where one excludes another. */
const kinds = Object.keys(patterns) as SpeechKind[];

/** @return Each act the sentence performs by its wording. */
export function speechActs(sentence: Sentence): SpeechKind[] {
  const matched = new Set(kinds.filter((kind) => patterns[kind].some((pattern) => pattern.test(sentence.text))));
  if (matched.has('did-not-understand')) {
    for (const weaker of ['refuses', 'asks-want', 'greets'] as const) matched.delete(weaker);
  }
  if (matched.has('refuses') && notRefused(sentence)) matched.delete('refuses');
  if (matched.has('offers-more') && /\b(?:won't|not|never|don't)\b/.test(sentence.text)) matched.delete('offers-more');
  if (matched.has('offers-more')) matched.delete('asks-want');
  if (matched.has('waits') && (isYesNo(sentence) || needsAnswer.test(sentence.text))) matched.delete('waits');
  if (sentence.text.endsWith('?')) matched.delete('goodbye');
  if (matched.has('goodbye') && isConditional(sentence) && sentence.words.length > 12) matched.delete('goodbye');
  return [...matched];
}

const needsAnswer = /\b(?:i'll need|i need|i will need|please (?:provide|enter|send|give|tell|share|confirm))\b/;

/** "If you can't find it, …", "why don't you", "I can't wait": a refused thing has to be refused now. */
const notRefused = (sentence: Sentence): boolean =>
  /\b(?:if|in case|when) (?:you|it|this|that|there|your)\b[^,]*\b(?:can't|cannot|couldn't|unable|not|don't|doesn't)\b/.test(
    sentence.text,
  ) ||
  /\b(?:can't|cannot) wait\b|\bwon't (?:take|be) (?:long|charged|a)\b|\bcan't you\b|\bno problem\b|\bcannot be undone\b/.test(
    sentence.text,
  ) ||
  /\bsorry (?:that |to hear (?:that )?|to learn (?:that )?)?you\b/.test(sentence.text) ||
  (isYesNo(sentence) &&
    !/^(?:unfortunately|(?:i'm |i am |we're )?(?:so |very )?sorry|i'm afraid|no,)/.test(sentence.text));
