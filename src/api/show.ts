import { resolve } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import type { Noted } from '../report/noted.ts';
import { notesIn } from '../trial/notes-log.ts';
import { ProblemError } from '../problem.ts';
import { scoringContext } from '../run/score-run.ts';
import { openRun, readConversation, readRecord } from '../run/store.ts';
import { scoring } from '../run/scoring.ts';
import type { OwnRow } from '../score/metrics.ts';
import { keptOwn, measuresAmong } from '../score/own/measure-own.ts';
import type { ScoredConversation } from '../score/score.ts';

export interface ShowOptions {
  /** Run folder. */
  run: string;
  /** `scenario/persona/repetition`. */
  id: string;
  cwd?: string;
}

export interface Shown {
  conversation: Conversation;
  /** As the scorers of this version see it. */
  scored: ScoredConversation;
  /** What people wrote beside it; null where nobody did. */
  noted: Noted | null;
}

/**
 * One conversation of a stored run. In a packed journal it is found by its index, without the rest being read.
 *
 * @throws ProblemError when the folder holds no run, or the run no such conversation.
 */
export async function show({ run, id, cwd = process.cwd() }: ShowOptions): Promise<Shown> {
  const folder = resolve(cwd, run);
  const { voice, intents, metrics = [] } = await readRecord(folder);
  const conversation = await readConversation(folder, id);
  if (conversation === null) throw notInRun(folder, id);
  const noted = (await notesIn(folder)).find((one) => one.conversation === id) ?? null;
  const scored = await scoring.scoreConversation(conversation, scoringContext(voice, intents));
  return { conversation, scored: metrics.length === 0 ? scored : await withKept(scored, folder, metrics), noted };
}

/** What the run's own metrics found stands in its scores: they are not at hand here. */
async function withKept(
  scored: ScoredConversation,
  folder: string,
  metrics: readonly OwnRow[],
): Promise<ScoredConversation> {
  for await (const before of (await openRun(folder, scoring)).scored())
    if (before.id === scored.id) return keptOwn(scored, { own: before.own, measures: measuresAmong(before, metrics) });
  return scored;
}

export function notInRun(folder: string, id: string): ProblemError {
  const message = `The run in "${folder}" holds no conversation "${id}"`;
  const hint = 'The report and junit.xml name them; those of a bot compared with are in the folder "baseline" below.';
  return new ProblemError([{ code: 'unknown-reference', message, expected: 'scenario/persona/repetition', hint }]);
}
