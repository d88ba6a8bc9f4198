/** Conversations of a stored run with their scores, one at a time. */
import type { Conversation } from '../conversation/conversation.ts';
import { ProblemError } from '../problem.ts';
import { scoring } from '../run/scoring.ts';
import { openRun } from '../run/store.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { RunWithin } from './folders-in.ts';

/** A conversation, where it was held, and what was found in it. */
export interface HeldRow {
  run: string;
  /** `candidate`, `baseline`, `candidate-fresh` or `baseline-fresh`. */
  arm: string;
  conversation: Conversation;
  scored: ScoredConversation;
}

/** Scores stand in the order of the journal. */
export async function* heldRows({ folder, arm }: RunWithin): AsyncGenerator<HeldRow> {
  const { record, conversations, scored } = await openRun(folder, scoring);
  const scores = scored();
  try {
    for await (const conversation of conversations()) {
      const { value: one } = await scores.next();
      if (one?.id !== conversation.id) throw otherScores(folder, conversation.id);
      yield { run: record.id, arm, conversation, scored: one };
    }
    const { value: more } = await scores.next();
    if (more !== undefined) throw otherScores(folder, more.id);
  } finally {
    await scores.return(undefined);
  }
}

function otherScores(folder: string, id: string): ProblemError {
  const message = `The scores in "${folder}" are not those of its journal: "${id}" is not where it should be`;
  return new ProblemError([
    { code: 'journal-damaged', message, hint: `Make them again: mystery-shopper score ${folder}` },
  ]);
}
