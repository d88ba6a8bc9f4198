/** Whether a conversation says in words that a person takes over, read from both sides. */
import { asksForHuman } from './asks-for-human.ts';
import { offersHandover, promisesHuman } from './promises-human.ts';
import { normalise } from '../../language/text/words.ts';

export interface SaidTurn {
  role: 'customer' | 'bot';
  text: string;
}

/**
 * A bot voices a handover when it promises one, or when the customer takes one it has offered.
 * @return Index of the bot's turn that promises or offers; null where none does.
 */
export function handoverVoiced(turns: readonly SaidTurn[]): number | null {
  for (const [index, { role, text }] of turns.entries()) {
    if (role !== 'bot') continue;
    if (promisesHuman(text)) return index;
    const answer = turns.slice(index + 1).find((turn) => turn.role === 'customer' || turn.text !== '');
    if (answer?.role === 'customer' && takesPerson(answer.text) && offersHandover(text)) return index;
  }
  return null;
}

/** Does a customer's answer to the offer of a person take it? */
export function takesPerson(text: string): boolean {
  const said = normalise(text.slice(0, 600)).replace(courtesies, '');
  if (declines.test(said)) return false;
  return agrees.test(said) || agreesShortly.test(said) || handMeOver.test(said) || asksForHuman(said);
}

const courtesies =
  /^(?:(?:oh|ah|well|hmm|thank you(?: so much| very much)?|thanks|i see|i understand|understood|got it|great|perfect)[,.! ]+){1,3}/;
const agrees =
  /^(?:(?:ok|okay|alright|all right)[,.! ]+)?(?:yes|yeah|yep|yup|sure|absolutely|definitely|certainly|of course|please(?: do\b|[.! ]*$)|that (?:would|sounds|works|will)|sounds (?:good|great|fine)|i(?:'d| would) (?:really )?(?:like|appreciate|love) (?:that|it|to (?:speak|talk|be))|let's do (?:that|it))(?!,? (?:but|my|it's|the|i have)\b)/;
/** Of words that as often open another subject ("alright, then cancel it"). */
const agreesShortly =
  /^(?:ok|okay|alright|all right|fine|go ahead)(?:[,.! ]+(?:please|then|thanks|thank you|go ahead|do (?:that|it|so)|that's fine|sounds good))*[.! ]*$/;
const handMeOver = /\b(?:transfer|connect|escalate|put) (?:me|us|this|it)\b|\b(?:with|for) the transfer\b/;
const declines =
  /^(?:\W|(?:ok|okay)\b[,. ]*)*(?:no|nope|not|never ?mind|i(?:'d| would) rather not)\b|\b(?:no need|don't need|do not need|don't want|do not want|rather not|instead of|without|before you)\b.{0,30}\b(?:transfer|human|agent|person)/;
