import type { Check, Conversation } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import type { BotAct } from '../../customer/acts.ts';
import { phrase } from '../../scenario/check/pattern.ts';
import { settledIn } from './outcomes.ts';
import { reachOf } from '../escalation/reach.ts';

/** What the customer wanted, and what shows that it came about. */
export interface Wanted {
  oracle: {
    source: 'back-end' | 'label';
    failed: Check[];
    /** A check could not be made. */
    open: boolean;
  };
  statements: { failed: Check[]; open: boolean };
  answers: Answer[];
  /** `missing`: one was wanted or required, and none was signalled. An offer that is enough and was not taken wants none. */
  human: 'signalled' | 'missing' | 'not wanted';
  /** A transcript's own verdict is among the checks. */
  label: boolean;
  /** The oracle shows that something came about in the conversation. */
  proven: boolean;
  /** Some back-end checks held before the first message already: they guard, and prove nothing. */
  guarded: boolean;
  /** Nothing but them could have shown a success, the bot's own word beside. */
  onlyGuards: boolean;
  /** Every statement that must be made was made, in more than a greeting, or the human who was due was signalled. */
  declared: boolean;
  /** The bot said that it is done: in the scenario's own words for it, or in others. */
  claim: 'in own words' | 'in others' | null;
  /** The bot refused, in words that the scenario names as right. */
  refused: boolean;
  /** What was said and signalled in the conversation itself shows that it came about. */
  shown: boolean;
}

/** The last that was told of a thing the customer wanted to learn; `told` null: nothing. */
export interface Answer {
  about: string;
  told: { turn: number; value: string; correct: boolean } | null;
}

export function wantedIn(conversation: Conversation): Wanted {
  const { brief } = conversation;
  const { checks, refused } = settledIn(conversation);
  const ofOracle = checks.filter((check) => check.source !== 'statement');
  const ofWords = checks.filter((check) => check.source === 'statement');
  const made = ofWords.filter((check) => check.expected === 'said');
  const answers = Object.keys(brief.wants.learn).map((about) => answerTo(conversation, about));
  const human = humanIn(conversation);
  const label = checks.some((check) => check.source === 'label');
  const oracle = { source: label ? ('label' as const) : ('back-end' as const), ...outcomeOf(ofOracle) };
  const proofs = ofOracle.filter((check) => check.guard !== true);
  const proven = proofs.length > 0 && ofOracle.every((check) => check.passed === true);
  const said = made.length > 0 && made.every(isSaidIn(conversation));
  const told = answers.length > 0 && answers.every((answer) => answer.told?.correct === true);
  const claim = claimIn(conversation);
  // What a customer who leaves without it made of what was said shows nothing; nor does that it was said.
  const settled = said && (claim !== null || endOf(conversation.end.reason).lost === null);
  const guarded = ofOracle.length > proofs.length;
  return {
    oracle,
    statements: outcomeOf(ofWords),
    answers,
    human,
    label,
    proven,
    guarded,
    onlyGuards:
      guarded &&
      [proofs, made, answers].every(({ length }) => length === 0) &&
      human === 'not wanted' &&
      !isShownOtherwise(brief),
    declared: said || human === 'signalled',
    claim,
    refused,
    shown: settled || human === 'signalled' || told || refused,
  };
}

const isShownOtherwise = ({ wants, escalation }: Conversation['brief']): boolean =>
  (wants.refused ?? []).length > 0 || escalation.policy === 'required';

/** "Welcome to Acme" is said to everybody. */
const courtesies: ReadonlySet<BotAct['kind']> = new Set(['greets', 'thanks', 'goodbye', 'asks-want', 'offers-more']);

const isSaidIn =
  ({ turns }: Conversation) =>
  ({ passed, turn }: Check): boolean => {
    const acts = turns.find(({ number }) => number === turn)?.bot?.acts ?? [];
    return passed === true && !(acts.length > 0 && acts.every(({ kind }) => courtesies.has(kind)));
  };

function outcomeOf(checks: readonly Check[]): { failed: Check[]; open: boolean } {
  return {
    failed: checks.filter((check) => check.passed === false),
    open: checks.some((check) => check.passed === null),
  };
}

function answerTo({ turns }: Conversation, about: string): Answer {
  const told = turns
    .flatMap(({ number, bot }) => (bot?.acts ?? []).map((act) => ({ number, act })))
    .findLast(({ act }) => act.kind === 'informs' && act.about === about);
  if (told?.act.kind !== 'informs') return { about, told: null };
  return { about, told: { turn: told.number, value: told.act.value, correct: told.act.correct } };
}

function humanIn(conversation: Conversation): Wanted['human'] {
  const { due, kept, handoff } = reachOf(conversation);
  if (!conversation.brief.wants.human && !due) return 'not wanted';
  if (handoff.reached) return 'signalled';
  return kept && !conversation.brief.wants.human ? 'not wanted' : 'missing';
}

/** An answer of the bot that the scenario names in `wants.done` weighs more than one that merely sounds like it. */
function claimIn({ brief, turns }: Conversation): Wanted['claim'] {
  const quotes = turns.flatMap(({ bot }) =>
    (bot?.acts ?? []).flatMap((act) => (act.kind === 'claims' ? [act.quote] : [])),
  );
  if (quotes.length === 0) return null;
  const own = brief.wants.done.map(phrase);
  return quotes.some((quote) => own.some((words) => words.find(quote) !== null)) ? 'in own words' : 'in others';
}
