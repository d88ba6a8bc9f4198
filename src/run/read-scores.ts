/** scores.jsonl read back, line by line: held to its checksums, to the shape of scores, and to the run whose they are. */
import { count, plural } from '../counts.ts';
import { ProblemError } from '../problem.ts';
import type { ScoredConversation } from '../score/score.ts';
import { sumOfRun, unsealed } from './checksum.ts';
import { jsonIn } from './journal.ts';
import { readOwnLines } from './own-lines.ts';
import { recordFile, type RunRecord } from './record.ts';
import { scoresFormat, type ScoresHeader } from './score-run.ts';
import { heldBy } from './short-journal.ts';
import { misfitOf } from './stored-shape.ts';
import { scoredShape } from './stored-shapes.ts';
import { type Steps, upgrade } from './upgrade.ts';

/** Before format 3 lines had no checksum. */
const scoreSteps: Steps<ScoredConversation> = {
  2: (scored) => scored,
  // What could not be found out was written as nought of nought.
  1: ({ measures, ...scored }) => ({
    ...scored,
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, measure]) => [name, measure && measure[1] > 0 ? measure : null]),
    ),
  }),
};

const firstSealed = 3;

/** @throws ProblemError when they are damaged, or of another run. */
export async function* readScores(path: string, record: RunRecord): AsyncGenerator<ScoredConversation> {
  let current: ((scored: ScoredConversation) => ScoredConversation) | null = null;
  let isSealed = false;
  const ids = new Set<string>();
  for await (const { bytes, number } of readOwnLines(path)) {
    const whole = unsealed(bytes, current === null ? 0 : sumOfRun(record.startedAt));
    if (whole === null)
      throw noScores(path, `the checksum of line ${number} is that of another text, or of another run`);
    const value = jsonIn(whole.text) as ScoresHeader | ScoredConversation | null | undefined;
    if (value === undefined) throw noScores(path, `line ${number} is not JSON`);
    if (current === null) {
      const header = value as ScoresHeader | null;
      current = upgrade(path, header?.format, scoresFormat, scoreSteps);
      isSealed = header!.format >= firstSealed;
      if (header?.startedAt !== undefined && header.startedAt !== record.startedAt)
        throw noScores(path, `they are of a run begun ${header.startedAt}, and this one was begun ${record.startedAt}`);
      continue;
    }
    if (isSealed && !whole.sealed) throw noScores(path, `line ${number} has no checksum`);
    const scored = current(value as ScoredConversation);
    const misfit = misfitOf(scored, scoredShape) ?? (ids.has(scored.id) ? 'an earlier line holds them' : null);
    if (misfit !== null) throw noScores(path, `line ${number} holds no scores of a conversation: ${misfit}`);
    ids.add(scored.id);
    yield scored;
  }
  if (current === null) throw noScores(path, 'it is empty');
  const held = heldBy(record);
  if (held !== null && ids.size !== held)
    throw noScores(
      path,
      `they are of ${plural(ids.size, 'conversation')}, and ${recordFile} says that ${count(held)} were held`,
    );
}

function noScores(file: string, why: string): ProblemError {
  const hint = 'Delete the file: scores are made again from the journal.';
  return new ProblemError([
    { code: 'journal-damaged', message: `These are no scores of this run: ${why}`, file, hint },
  ]);
}
