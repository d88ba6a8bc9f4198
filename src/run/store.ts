/** A run folder read back, whether the run was completed, interrupted or killed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import { ProblemError } from '../problem.ts';
import { describeMetrics } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { headerIn, journalFile, type JournalHeader } from './journal.ts';
import { currentConversation, readJournal } from './read-journal.ts';
import { isThere } from './is-there.ts';
import { readScores } from './read-scores.ts';
import { lineIn } from './packed/pack-journal.ts';
import { storedAs } from './packed/stored-as.ts';
import { recordFile, runFormat, type RunRecord } from './record.ts';
import { refuseOther, refuseShortJournal } from './short-journal.ts';
import { scoresFile, type Scoring, scoringContext } from './score-run.ts';
import { withCriteria } from './stored-criteria.ts';
import { misfitOf } from './stored-shape.ts';
import { recordShape } from './stored-shapes.ts';
import { type Steps, upgrade } from './upgrade.ts';

export interface StoredRun {
  folder: string;
  record: RunRecord;
  /** Finished ones, one at a time: in the plan's order where the run is complete, else as they ended. */
  conversations: () => AsyncGenerator<Conversation>;
  /** From scores.jsonl; where a killed run has none, made from the conversations. */
  scored: () => AsyncGenerator<ScoredConversation>;
}

/** @throws ProblemError when there is no run in the folder, it was written by a newer version, or its journal lost conversations. */
export async function openRun(folder: string, scoring: Scoring): Promise<StoredRun> {
  const record = await readRecord(folder);
  await refuseShortJournal(folder, record);
  const conversations = () => readConversations(folder, record);
  return {
    folder,
    record,
    conversations,
    async *scored() {
      const path = join(folder, scoresFile);
      yield* (await storedAs(path)) !== null
        ? readScores(path, record)
        : scoreAgain(conversations(), record, withCriteria(scoring, record));
    },
  };
}

async function* scoreAgain(
  conversations: AsyncIterable<Conversation>,
  { voice, intents }: RunRecord,
  { scoreConversation }: Scoring,
): AsyncGenerator<ScoredConversation> {
  const context = scoringContext(voice, intents);
  for await (const conversation of conversations) yield await scoreConversation(conversation, context);
}

const recordSteps: Steps<RunRecord> = {};
export const holdsRecord = (folder: string): Promise<boolean> => isThere(join(folder, recordFile));

export async function readRecord(folder: string): Promise<RunRecord> {
  const path = join(folder, recordFile);
  const record = parse<RunRecord>(path, await readText(path, folder));
  const current = upgrade(path, (record as RunRecord | null)?.format, runFormat, recordSteps)(record);
  const misfit = misfitOf(current, recordShape);
  if (misfit === null) {
    describeMetrics(current.metrics ?? [], current.startedAt);
    return current;
  }
  throw new ProblemError([
    {
      code: 'journal-damaged',
      message: `This is no record of a run: ${misfit}`,
      file: path,
      hint: 'Name the folder of a run; a damaged one goes on where its journal ends: the same command with --resume.',
    },
  ]);
}

/** @param of What the journal must be of; whatever it is where nobody says. */
export async function* readConversations(folder: string, of?: RunRecord): AsyncGenerator<Conversation> {
  const path = join(folder, journalFile);
  let found = 0;
  for await (const line of readJournal(path)) {
    if (line.kind === 'journal' && of !== undefined) refuseOtherJournal(path, line, of);
    if (line.kind !== 'conversation') continue;
    const { kind: _, ...conversation } = line;
    found++;
    yield conversation;
  }
  if (of !== undefined) refuseOther(path, found, of);
}

/** @returns null: the run holds no such conversation. @throws ProblemError when the journal is damaged there. */
export async function readConversation(folder: string, id: string): Promise<Conversation | null> {
  const path = join(folder, journalFile);
  const line = await lineIn(path, id);
  const header = line === null ? null : await headerIn(path);
  const found = line === null || header === null ? null : currentConversation(line, header);
  if (found !== null) return found;
  for await (const conversation of readConversations(folder)) if (conversation.id === id) return conversation;
  return null;
}

/** @throws ProblemError when the journal was begun for another run than the record beside it. */
export function refuseOtherJournal(
  file: string,
  { startedAt }: JournalHeader,
  { startedAt: expected }: RunRecord,
): void {
  if (startedAt === expected) return;
  throw new ProblemError([
    {
      code: 'journal-damaged',
      message: `This journal was begun ${startedAt}, and is not that of the run beside it`,
      file,
      expected: `the journal of the run begun ${expected}`,
      hint: `Put back the journal that belongs to ${recordFile}.`,
    },
  ]);
}

async function readText(path: string, folder: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EPERM', 'EIO'].includes(code)) {
      const unreadable = {
        code: 'file-unreadable' as const,
        message: `The file can't be read: ${message}`,
        file: path,
      };
      throw new ProblemError([unreadable], { cause: error });
    }
    const problem = {
      code: 'run-not-found' as const,
      message: `There is no run in "${folder}"`,
      expected: `a folder with ${recordFile} and ${journalFile}`,
    };
    throw new ProblemError([problem], { cause: error });
  }
}

function parse<T>(file: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new ProblemError([{ code: 'journal-damaged', message: 'The file is not JSON', file }], { cause: error });
  }
}
