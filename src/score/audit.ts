/** Was it the customer's fault? A simulated customer that breaks its own brief measures nothing about the bot. */
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { endOf } from '../conversation/end-reasons.ts';
import type { CustomerAct } from '../customer/acts.ts';
import type { CustomerFault } from './score.ts';
import { countWords } from './effort/count-words.ts';
import { sameValue, lettersAndDigits } from '../conversation/same-value.ts';
import { factTitle } from './facts.ts';
import { goalOpen } from './goal/goal-open.ts';

/** The first thing the customer did that a customer with this brief would not do; null: it kept to it. */
export function audit(conversation: Conversation): CustomerFault | null {
  const said = conversation.turns.map((turn) => lettersAndDigits(typed(turn)));
  for (const [index, turn] of conversation.turns.entries()) {
    const fault =
      emptyMessage(turn) ??
      contradiction(conversation, turn) ??
      unsaid(conversation, turn) ??
      repetition(turn, said, index) ??
      otherQuestion(conversation, index);
    if (fault) return fault;
  }
  return restarted(conversation) ?? endedWrongly(conversation);
}

function emptyMessage({ number, customer }: Turn): CustomerFault | null {
  const empty = customer.messages.length === 0 || customer.messages.some((message) => message.text.trim() === '');
  return empty ? { code: 'empty-message', turn: number, text: 'The customer sent an empty message' } : null;
}

function contradiction({ brief }: Conversation, { number, customer }: Turn): CustomerFault | null {
  for (const act of customer.acts) {
    const fact = act.kind === 'informs' || act.kind === 'corrects' ? act.fact : null;
    if (fact === null || (act.kind !== 'informs' && act.kind !== 'corrects')) continue;
    const known = Object.hasOwn(brief.facts, fact) ? brief.facts[fact] : undefined;
    if (known && [known.value, ...known.otherwise].some((value) => sameValue(value, act.value))) continue;
    const text = `The customer gave ${act.value} for ${factTitle(brief, fact)}, which is ${String(known?.value ?? 'unknown to it')}`;
    return { code: 'contradicted-fact', turn: number, text };
  }
  return null;
}

/** A code is told as it is written; dates and amounts may be worded in many ways. */
const codeLike = /^(?!\d{4}-\d{2}-\d{2}$)(?=.*\d)[\p{L}\d][\p{L}\d-]{4,}$/u;

function unsaid({ brief }: Conversation, { number, customer }: Turn): CustomerFault | null {
  const codes = customer.acts.filter((act) => act.kind === 'informs' && codeLike.test(act.value));
  if (codes.length === 0) return null;
  const said = lettersAndDigits(
    customer.messages.map((message) => `${message.text} ${message.option?.value ?? ''}`).join(' '),
  );
  const missing = codes.find((act) => act.kind === 'informs' && !said.includes(lettersAndDigits(act.value)));
  if (missing?.kind !== 'informs') return null;
  const text = `The customer meant to give ${factTitle(brief, missing.fact)} and did not say it`;
  return { code: 'fact-not-said', turn: number, text };
}

/** Below this a message may well be said twice: "yes please", "KT-48213". */
const fewestWords = 5;

function repetition({ number, customer }: Turn, said: readonly string[], index: number): CustomerFault | null {
  if (countWords(typed({ customer })) < fewestWords || customer.acts.some((act) => act.kind === 'chooses')) return null;
  const earlier = said.indexOf(said[index]!);
  if (earlier === index) return null;
  return {
    code: 'repeated-message',
    turn: number,
    text: `The customer said word for word what it said in turn ${earlier + 1}`,
  };
}

const typed = ({ customer }: Pick<Turn, 'customer'>): string =>
  customer.messages.map((message) => message.text).join(' ');

/** Asked for one fact and for nothing else, it told others instead. */
function otherQuestion({ brief, turns }: Conversation, index: number): CustomerFault | null {
  const { number, customer } = turns[index]!;
  const asking = (turns[index - 1]?.bot?.acts ?? []).filter((act) => demands.has(act.kind));
  const [asked] = asking;
  if (asking.length !== 1 || asked?.kind !== 'asks' || !Object.hasOwn(brief.facts, asked.fact)) return null;
  const others = customer.acts.filter((act) => act.kind === 'informs' && act.fact !== asked.fact);
  if (others.length === 0 || others.length < customer.acts.length) return null;
  const text = `Asked for ${factTitle(brief, asked.fact)}, the customer told something else`;
  return { code: 'other-question', turn: number, text };
}

/** Acts of a bot that want an answer. */
const demands = new Set<string>([
  'asks',
  'asks-other',
  'confirms',
  'offers',
  'asks-want',
  'did-not-understand',
  'refuses',
]);

const wants = (act: CustomerAct): boolean => act.kind === 'states-want' || act.kind === 'rephrases';

function restarted(conversation: Conversation): CustomerFault | null {
  const open = goalOpen(conversation);
  const again = conversation.turns.find(
    (turn, index) => index > 0 && !open[index - 1] && turn.customer.acts.some(wants),
  );
  if (!again) return null;
  return { code: 'restarted-goal', turn: again.number, text: 'The customer began again with what was already settled' };
}

/** Turns a settled conversation may still take: thanks, and the answer to it. */
const farewell = 3;

function endedWrongly(conversation: Conversation): CustomerFault | null {
  const { end, turns } = conversation;
  const { content, lost } = endOf(end.reason);
  const acts = turns.flatMap((turn) => turn.bot?.acts ?? []);
  const open = goalOpen({ ...conversation, end: { ...end, turn: -1 } });
  if (content === 'settled' && acts.length > 0 && open.at(-1) === true) {
    return { code: 'ended-early', turn: end.turn, text: 'The customer left content, with nothing told or claimed' };
  }
  if (content === 'handed-over' && !turns.some((turn) => (turn.bot?.signals.length ?? 0) > 0)) {
    return {
      code: 'ended-early',
      turn: end.turn,
      text: 'The customer left as if a human had come, and none was signalled',
    };
  }
  const settled = open.indexOf(false);
  if (lost === 'cut-off' && settled >= 0 && turns.length - settled > farewell) {
    return {
      code: 'never-ended',
      turn: turns[settled]!.number,
      text: 'The customer went on long after all was settled',
    };
  }
  return null;
}
