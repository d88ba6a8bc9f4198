import type { ScoredConversation } from '../../score/score.ts';
import { byRepetition, firstOf, suffices } from './by-repetition.ts';
import {
  beginAsking,
  look,
  repetitionsForNextLook,
  type Answer,
  type Looks,
  type Question,
} from './interim-analysis.ts';

/** What two bots, or one alone, said so far. */
export interface Held {
  baseline: readonly ScoredConversation[] | null;
  candidate: readonly ScoredConversation[];
}

/**
 * As many looks as the conversations suffice for. What is then still open wants more of them: `repetitionsForNextLook` says how
 * many. A look sees the repetitions it asked for and none that were held later, so that the answers can be found again from
 * the conversations alone.
 */
export function ask(questions: readonly Question[], looks: Looks, held: Held): Answer[] {
  const candidate = byRepetition(held.candidate);
  const baseline = held.baseline && byRepetition(held.baseline);
  let answers = beginAsking(questions);
  for (;;) {
    const needed = repetitionsForNextLook(answers, looks);
    const isEnough = suffices(candidate, needed) && (baseline === null || suffices(baseline, needed));
    if (needed.size === 0 || !isEnough) return answers;
    const before = baseline && { scored: firstOf(baseline, needed) };
    answers = look(answers, looks, before, { scored: firstOf(candidate, needed) });
  }
}
