/** Conversations of other tools' files, one at a time, in the order of the files; memory is that of one conversation. */
import type { Conversation } from '../conversation/conversation.ts';
import type { Json } from '../json.ts';
import type { Brief } from '../plan/brief.ts';
import type { PersonalData } from '../hidden/personal/personal-data.ts';
import type { Problem } from '../problem.ts';
import { conversationOf } from './conversation-of.ts';
import { conversationsIn } from './conversations-in.ts';
import type { TranscriptFile } from './find-transcripts.ts';
import { nothingAround } from './formats/format.ts';
import type { FormatName } from './formats/format-names.ts';
import { formatOf, formats } from './formats/index.ts';
import { type FileLesson, fileLesson } from './learn-file.ts';
import { idOf, unstated, wordsIn } from './neutral-brief.ts';
import { redactTranscript } from './redact-transcript.ts';
import { roleProblem } from './roles/role-problem.ts';
import { type Tally, tally as throwaway } from './tally.ts';
import type { Place, Speaker, Transcript } from './transcript.ts';

export interface ReadOptions {
  files: readonly TranscriptFile[];
  /** What the files are, where the user says so; else each tells by its content. */
  as: FormatName | null;
  /** Who speaks under a name, e.g. `ShopBot` → `bot`, where the user says so. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  tally: Tally;
  /** Takes personal data out of each; absent: it stays. */
  personal?: PersonalData | null;
  /** Told of every record that can't be read; the rest is read all the same. */
  onProblem: (problem: Problem) => void;
}

export async function* readTranscripts({
  files,
  as,
  roles = new Map(),
  tally,
  personal = null,
  onProblem,
}: ReadOptions): AsyncGenerator<Conversation> {
  const ids = new Set<string>();
  const repetitions = new Map<string, number>();
  const leaveOut = (place: Place, code: Problem['code'], message: string, expected: string): void => {
    tally.add('left-out', 'records', code === 'transcript-unknown' ? 'of no known format' : 'damaged');
    onProblem(problemAt(place, code, message, expected));
  };
  for (const { absolute, path } of files) {
    const { casting, spoken, ...known } = await learn({ absolute, path }, as, roles);
    const problem = roleProblem(path, casting);
    if (problem) onProblem(problem);
    if (problem && casting.missing.length > 0 && casting.unplaced.length > 0) {
      tally.add('left-out', 'files', 'nobody can tell who in them is customer and who is bot');
      continue;
    }
    for (const note of casting.notes) tally.add('changed', 'roles', note);
    for await (const found of conversationsIn(absolute, path, as)) {
      if ('flaw' in found) {
        leaveOut(found.place, 'transcript-damaged', `A record can't be read: ${found.flaw}`, 'a whole record');
        continue;
      }
      if (found.note) tally.add('changed', 'conversations', found.note);
      const format = formatOf(found, as);
      if (format === null) {
        const expected = `a record of ${formats.map(({ title }) => title).join(', ')}`;
        leaveOut(
          found.place,
          'transcript-unknown',
          `The record is of no known format: ${shapeOf(found.value)}`,
          expected,
        );
        continue;
      }
      const read = format.read(found.value, found.around ?? nothingAround, known, tally);
      if (typeof read === 'string') {
        leaveOut(
          found.place,
          'transcript-damaged',
          `The record is no transcript of ${format.title}: ${read}`,
          format.expected,
        );
        continue;
      }
      const transcript = personal === null ? read : redactTranscript(read, personal, tally);
      const conversation = conversationOf(
        transcript,
        { item: itemOf(transcript, ids, repetitions, tally), place: found.place, format: format.name, spoken },
        tally,
      );
      if (conversation === null) tally.add('left-out', 'conversations', 'nothing was said in them');
      else {
        tally.add('carried', `conversations of ${format.title}`);
        yield conversation;
      }
    }
  }
}

/** Reads a file once for what only the whole of it shows; what can't be read is told of at the second reading. */
async function learn(
  { absolute, path }: TranscriptFile,
  as: FormatName | null,
  roles: ReadonlyMap<string, Speaker>,
): Promise<ReturnType<FileLesson['learnt']>> {
  const lesson = fileLesson(roles);
  const uncounted = throwaway();
  for await (const found of conversationsIn(absolute, path, as)) {
    if ('flaw' in found) continue;
    const read = formatOf(found, as)?.read(found.value, found.around ?? nothingAround, lesson, uncounted);
    lesson.next(typeof read === 'object' ? wordsIn(read) : '');
  }
  return lesson.learnt();
}

/** Its own id where it has one; else scenario, persona and repetition, as in runs of this program. */
function itemOf(
  { id, ...transcript }: Transcript,
  ids: Set<string>,
  repetitions: Map<string, number>,
  tally: Tally,
): Brief['item'] {
  const scenario = idOf(transcript.scenario ?? unstated.scenario);
  const persona = idOf(transcript.persona ?? unstated.persona);
  const cell = `${scenario}/${persona}`;
  const count = (repetitions.get(cell) ?? 0) + 1;
  repetitions.set(cell, count);
  const repetition = transcript.repetition ?? count;
  const wanted = id === null ? `${cell}/${repetition}` : idOf(id);
  let unique = wanted;
  for (let copy = 2; ids.has(unique); copy += 1) unique = `${wanted}~${copy}`;
  if (unique !== wanted) tally.add('changed', 'ids', 'another conversation has the same: numbered');
  if (id !== null && wanted !== id)
    tally.add('changed', 'ids', 'characters that may not stand in one replaced, or cut');
  ids.add(unique);
  // Nothing here was drawn from a seed.
  return { id: unique, cell, scenario, persona, repetition, seed: '' };
}

function problemAt({ file, line, offset }: Place, code: Problem['code'], message: string, expected: string): Problem {
  const at = { line, column: 1, offset };
  return { code, message, file, range: { start: at, end: at }, expected };
}

/** What a stranger would want to know of a record nobody recognises. */
function shapeOf(record: Json): string {
  if (Array.isArray(record)) return `a list of ${record.length}`;
  if (typeof record !== 'object' || record === null) return `a ${record === null ? 'null' : typeof record}`;
  const keys = Object.keys(record)
    .slice(0, 8)
    .map((key) => JSON.stringify(key.slice(0, 40)));
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`;
}
