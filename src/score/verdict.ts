/** Did the customer get what it came for? Decided by evidence, never by the bot's own word. */
import { spotOf, spotOfWords, whereItFailed } from './blame.ts';
import type { Entry } from './ledger.ts';
import type { Check, Conversation } from '../conversation/conversation.ts';
import type { ScoredConversation } from './score.ts';
import { handoffOf } from './escalation/handoff.ts';

export interface VerdictOnGoal {
  /** null: nothing could decide. */
  verified: boolean | null;
  decidedBy: ScoredConversation['decidedBy'];
  /** Did the thing done turn out to be done? Leaves out what was merely said; null: unknown. A claim is held against this. */
  done: boolean | null;
  /** What failed, each with equal weight; empty when verified. */
  causes: Entry[];
}

/**
 * All evidence at hand must hold: every back-end check, every required and forbidden statement, a right answer to
 * everything the customer wanted to learn, and a handoff signal where it wanted a person. `decidedBy` names the
 * strongest kind that settled it: the oracle (the back end, or the label another tool left in its transcript) before
 * what was said and signalled in the conversation itself.
 */
export function verdictOn(conversation: Conversation): VerdictOnGoal {
  const oracle = ofOracle(conversation);
  const said = ofConversation(conversation);
  const causes = [...oracle.causes, ...said.causes];
  if (causes.length > 0) {
    const decidedBy = oracle.causes.length > 0 ? oracle.source : 'statement';
    return { verified: false, decidedBy, done: doneBy(oracle, said), causes };
  }
  // A check that could not be made leaves the question open: no evidence is no success.
  if (oracle.open) return { verified: null, decidedBy: null, done: null, causes };
  if (oracle.passed) return { verified: true, decidedBy: oracle.source, done: true, causes };
  return said.decided
    ? { verified: true, decidedBy: 'statement', done: true, causes }
    : { verified: null, decidedBy: null, done: null, causes };
}

/** Saying something forbidden spoils the conversation, but does not undo what was done. */
function doneBy(oracle: Oracle, said: ReturnType<typeof ofConversation>): boolean | null {
  if (oracle.passed !== null) return oracle.passed;
  if (oracle.open || !said.decided) return null;
  return said.causes.every((cause) => cause.code === 'forbidden-statement');
}

interface Oracle {
  source: 'back-end' | 'label';
  passed: boolean | null;
  open: boolean;
  causes: Entry[];
}

function ofOracle(conversation: Conversation): Oracle {
  const checks = conversation.checks.filter((check) => check.source !== 'statement');
  const source = checks.some((check) => check.source === 'label') ? 'label' : 'back-end';
  const failed = checks.filter((check) => check.passed === false);
  const open = checks.some((check) => check.passed === null);
  if (failed.length === 0) return { source, passed: open || checks.length === 0 ? null : true, open, causes: [] };
  const { why, ...spot } = whereItFailed(conversation);
  return {
    source,
    passed: false,
    open,
    causes: failed.map((check) => ({
      ...spot,
      code: 'not-verified',
      weight: 1,
      text: `${check.name}: expected ${check.expected}, found ${check.actual}; ${why}`,
    })),
  };
}

function ofConversation(conversation: Conversation): { decided: boolean; causes: Entry[] } {
  const statements = conversation.checks.filter((check) => check.source === 'statement' && check.passed !== null);
  const wanted = Object.keys(conversation.brief.wants.learn);
  const human = wantsHuman(conversation);
  return {
    decided: statements.length > 0 || wanted.length > 0 || human,
    causes: [
      ...statements.filter((check) => !check.passed).map((check) => ofStatement(conversation, check)),
      ...wanted.flatMap((about) => ofAnswer(conversation, about)),
      ...(human ? ofHuman(conversation) : []),
    ],
  };
}

/** The outcome of a scenario that must reach a person, and checks nothing else, is the handoff itself. */
function wantsHuman({ brief, checks }: Conversation): boolean {
  if (brief.wants.human) return true;
  return brief.escalation.policy === 'required' && checks.length === 0 && Object.keys(brief.wants.learn).length === 0;
}

function ofStatement(conversation: Conversation, check: Check): Entry {
  // A forbidden statement that fails stands in a turn; a required one that fails is missing from all of them.
  if (check.turn !== null) {
    const turn = conversation.turns.find((turn) => turn.number === check.turn);
    const spot = turn
      ? spotOfWords(turn, check.actual)
      : { turn: check.turn, side: 'bot' as const, message: null, quote: check.actual };
    return { ...spot, code: 'forbidden-statement', weight: 1, text: `Must never be said: ${check.name}` };
  }
  const { why, ...spot } = whereItFailed(conversation);
  return { ...spot, code: 'statement-missing', weight: 1, text: `Never said: ${check.name}; ${why}` };
}

function ofAnswer(conversation: Conversation, about: string): Entry[] {
  const told = conversation.turns
    .flatMap((turn) => (turn.bot?.acts ?? []).map((act) => ({ turn, act })))
    .findLast(({ act }) => act.kind === 'informs' && act.about === about);
  const title = about.replaceAll('_', ' ');
  if (!told || told.act.kind !== 'informs') {
    const { why, ...spot } = whereItFailed(conversation);
    return [{ ...spot, code: 'answer-missing', weight: 1, text: `Never told: ${title}; ${why}` }];
  }
  if (told.act.correct) return [];
  const truth = String(conversation.brief.wants.learn[about]?.truth);
  const text = `Wrong answer: ${title} is ${truth}, the bot said ${told.act.value}`;
  return [{ ...spotOf(told.turn, told.act), code: 'answer-wrong', weight: 1, text }];
}

function ofHuman(conversation: Conversation): Entry[] {
  const { signalled, promised } = handoffOf(conversation);
  if (signalled) return [];
  const { why, ...spot } = promised ? { ...promised, why: 'one was promised in words' } : whereItFailed(conversation);
  return [{ ...spot, code: 'human-not-reached', weight: 1, text: `The customer wanted a person; ${why}` }];
}
