/** scores.jsonl and the figures of a run, made from its conversations alone; made again, they come out the same. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import type { Aggregate } from '../score/aggregate.ts';
import { aggregator } from '../score/collect.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { ScoredConversation, ScoringContext } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import type { Intent, Voice } from '../scenario/schema/persona-schema.ts';
import { openAppender } from './appender.ts';
import { sealed, sumOfRun } from './checksum.ts';
import type { RunRecord } from './record.ts';
import { writing } from '../writing.ts';

export const scoresFile = 'scores.jsonl';
export const scoresFormat = 3;

/** The first line. */
export interface ScoresHeader {
  kind: 'scores';
  format: typeof scoresFormat;
  scorers: Record<ScorerName, number>;
  /** When the run was begun whose scores these are, as its journal says; absent: an earlier version wrote them. */
  startedAt?: string;
}

export interface Scoring {
  versions: Record<ScorerName, number>;
  /** Why this customer would come back on another day; null: it would not. */
  comesBack: (conversation: Conversation) => string | null;
  /** Metrics of the project's own. */
  own: readonly UserMetric[];
  scoreConversation: (conversation: Conversation, context: ScoringContext) => Promise<ScoredConversation>;
}

/**
 * Scores come after the last conversation and not between them: a bot's reply that waits for a scorer to finish would be timed as a
 * slow one. And figures are added up in one order, so that equal runs have equal ones to the last digit.
 */
export async function scoreRun(
  folder: string,
  conversations: AsyncIterable<Conversation>,
  { startedAt, voice, intents, metrics = [] }: Pick<RunRecord, 'startedAt' | 'voice' | 'intents' | 'metrics'>,
  { versions, scoreConversation }: Pick<Scoring, 'versions' | 'scoreConversation'>,
): Promise<Aggregate> {
  const path = join(folder, scoresFile);
  const header: ScoresHeader = { kind: 'scores', format: scoresFormat, scorers: versions, startedAt };
  const context = scoringContext(voice, intents);
  const figures = aggregator(metrics);
  // The header's own checksum is a plain one: it says whose the others are.
  let of = 0;
  const file = await openAppender(`${path}.tmp`, 'w', (line) => sealed(line, of));
  try {
    let written = file.append(JSON.stringify(header));
    of = sumOfRun(startedAt);
    let waiting = 0;
    for await (const conversation of conversations) {
      const scored = await scoreConversation(conversation, context);
      figures.add(scored);
      written = file.append(JSON.stringify(scored));
      // Not every line is waited for, but never so few that they pile up.
      if (++waiting % linesAhead === 0) await written;
    }
    await written;
  } finally {
    await file.close();
  }
  await writing(path, () => rename(`${path}.tmp`, path));
  return figures.result();
}

const linesAhead = 256;

export function scoringContext(voice: Voice, intents: Record<string, Intent>): ScoringContext {
  const intentNames = Object.fromEntries(Object.entries(intents).map(([id, { bot_names = [] }]) => [id, bot_names]));
  return { voice, intentNames };
}
