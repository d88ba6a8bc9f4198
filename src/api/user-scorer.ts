/** Scores of somebody's own, as plain objects beside those of this program. */
import type { Conversation } from '../conversation/conversation.ts';
import type { ScoredConversation } from '../score/score.ts';

/** A number in whatever unit it has, or whether something holds; null: it can't be told. */
export interface OwnScore {
  value: number | boolean | null;
  /** In a sentence. */
  why?: string;
  /** Of the turn that shows it; counts from 1. */
  turn?: number;
}

/**
 * ```ts
 * const polite: UserScorer = {
 *   name: 'says sorry',
 *   score: ({ turns }) => turns.some(({ bot }) => bot?.messages.some(({ text }) => /sorry/i.test(text))),
 * };
 * ```
 */
export interface UserScorer {
  /** Once among those given. */
  name: string;
  score: (
    conversation: Conversation,
    scored: ScoredConversation,
  ) => OwnScore | OwnScore['value'] | Promise<OwnScore | OwnScore['value']>;
}

/** By the scorers' names. @throws Error that names the scorer which threw. */
export async function ownScores(
  scorers: readonly UserScorer[],
  conversation: Conversation,
  scored: ScoredConversation,
): Promise<Record<string, OwnScore>> {
  const found: Record<string, OwnScore> = {};
  for (const { name, score } of scorers) {
    try {
      const one = await score(conversation, scored);
      found[name] = typeof one === 'object' && one !== null ? one : { value: one };
    } catch (cause) {
      throw new Error(`The scorer "${name}" failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }
  return found;
}
