/** Of several ends that are all right: which of them came about. */
import type { Check, Conversation } from '../../conversation/conversation.ts';
import type { BriefOutcome } from '../../plan/brief.ts';
import { phrase, readStatement } from '../../scenario/check/pattern.ts';

interface OfWanted {
  /** What is to be judged: of several outcomes, the checks of the one that came about. */
  checks: Check[];
  /** The bot refused, in words of an outcome that came about, or of the only one. */
  refused: boolean;
}

/** `said`: claimed, and nothing at hand to hold it against. */
type State = 'came about' | 'open' | 'said' | 'failed';

export function settledIn(conversation: Conversation): OfWanted {
  const { brief, checks } = conversation;
  const { outcomes } = brief.wants;
  if (outcomes === undefined) return { checks, refused: wordsOf(conversation, 'refuses-rightly').length > 0 };
  const common = checks.filter(({ outcome }) => outcome === undefined);
  const judged = outcomes.map((outcome) => ({ outcome, ...stateOf(outcome, conversation) }));
  for (const state of ['came about', 'open', 'said'] as const) {
    const one = judged.find((other) => other.state === state);
    if (one) return { checks: [...common, ...one.checks], refused: state === 'came about' && one.refused };
  }
  return { checks: [...common, noneOf(judged)], refused: false };
}

interface Judged {
  state: State;
  checks: Check[];
  refused: boolean;
}

function stateOf({ name, done, refused }: BriefOutcome, conversation: Conversation): Judged {
  const checks = conversation.checks.filter(({ outcome }) => outcome === name);
  const said = (words: readonly string[], kind: 'claims' | 'refuses-rightly', read: typeof phrase) =>
    wordsOf(conversation, kind).some((quote) => words.some((one) => read(one).find(quote) !== null));
  const isRefused = said(refused, 'refuses-rightly', readStatement);
  const isClaimed = said(done, 'claims', phrase);
  const judged = (state: State): Judged => ({ state, checks, refused: isRefused });
  if (checks.some(({ passed }) => passed === false)) return judged('failed');
  if (checks.some(({ passed }) => passed === null)) return judged('open');
  if (checks.some(({ guard }) => guard !== true) || isRefused) return judged('came about');
  if (!isClaimed) return judged('failed');
  // What held before the first message proves nothing, and neither does a claim without any check.
  return judged(checks.length > 0 ? 'came about' : 'said');
}

const wordsOf = ({ turns }: Conversation, kind: 'claims' | 'refuses-rightly'): string[] =>
  turns.flatMap(({ bot }) => (bot?.acts ?? []).flatMap((act) => (act.kind === kind ? [act.quote] : [])));

function noneOf(judged: readonly (Judged & { outcome: BriefOutcome })[]): Check {
  const found = judged.map(({ outcome, checks }) => {
    const failed = checks.filter(({ passed }) => passed === false).map(({ actual }) => actual);
    return `${outcome.name}: ${failed.join('; ') || 'not said'}`;
  });
  return {
    name: 'One of the acceptable outcomes',
    source: judged.some(({ checks }) => checks.length > 0) ? 'back-end' : 'statement',
    passed: false,
    expected: judged.map(({ outcome }) => outcome.name).join(', or '),
    actual: found.join(' · '),
    turn: null,
  };
}
