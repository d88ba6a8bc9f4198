import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clock } from '../bot/clock.ts';
import { personalData } from '../hidden/personal/personal-data.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { recordOfImport } from '../run/imported-record.ts';
import { beginJournal, conversationLine, journalFile, journalFormat } from '../run/journal.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { RunRecord } from '../run/record.ts';
import { makeRunFolder } from '../run/run-folder.ts';
import { openRun, type StoredRun } from '../run/store.ts';
import { writeRecord } from '../run/write-record.ts';
import { findTranscripts, type TranscriptFile } from '../transcript/find-transcripts.ts';
import { fingerprintOf } from '../transcript/fingerprint.ts';
import type { FormatName } from '../transcript/formats/format-names.ts';
import { formats } from '../transcript/formats/index.ts';
import { unstated } from '../transcript/neutral-brief.ts';
import { readTranscripts } from '../transcript/read-transcripts.ts';
import { tally } from '../transcript/tally.ts';
import type { Speaker } from '../transcript/transcript.ts';
import { program } from '../program.ts';
import { scoreAgain } from '../run/score-again.ts';
import { scoring } from '../run/scoring.ts';

export interface ImportOptions {
  paths: readonly string[];
  /** What the files are; told by their content when null. */
  as: FormatName | null;
  /** Who speaks under a name, where the user says so. */
  roles: ReadonlyMap<string, Speaker>;
  /** Personal data are replaced by pseudonyms before anything is written. */
  redact: boolean;
  /** Where the run folder is made. */
  outDir: string;
  voice: RunRecord['voice'];
  /** Of somebody's own, to score them by as well. */
  metrics?: readonly UserMetric[] | undefined;
  cwd: string;
  clock: Clock;
}

interface ImportedRun {
  run: StoredRun;
  /** Records that could not be read, the first of them. */
  problems: Problem[];
}

const mostProblems = 20;

/**
 * Reads transcripts of other tools into a run folder of their own and scores them.
 * @throws ProblemError when a path is not there, or when nothing in the files could be read.
 */
export async function importTranscripts(options: ImportOptions): Promise<ImportedRun> {
  const { run, problems } = await keepTranscripts(options);
  return { run: await scoreAgain(run, { own: options.metrics }), problems };
}

/** The same, unscored; `salt` is that of its pseudonyms. */
export async function keepTranscripts({
  paths,
  as,
  roles,
  redact,
  outDir,
  voice,
  cwd,
  clock,
}: ImportOptions): Promise<ImportedRun & { salt: string }> {
  const files = await findTranscripts(paths, cwd);
  const now = new Date(clock.date());
  const folder = await makeRunFolder(outDir, now, basename(files[0]!.path).replace(/\.\w+$/, ''));
  const startedAt = now.toISOString();
  const { files: hashes, sha256: planSha256 } = await fingerprintOf(files);
  const journal = await beginJournal(join(folder, journalFile), {
    kind: 'journal',
    format: journalFormat,
    planSha256,
    startedAt,
  });
  const counts = tally();
  const personal = redact ? personalData({ salt: planSha256 }) : null;
  const problems: Problem[] = [];
  const seen = { conversations: 0, repeat: 1, formats: new Set<string>(), intents: new Set<string>() };
  const onProblem = (problem: Problem) => void (problems.length < mostProblems && problems.push(problem));
  try {
    for await (const conversation of readTranscripts({ files, as, roles, tally: counts, personal, onProblem })) {
      const { brief, origin } = conversation;
      seen.conversations += 1;
      seen.repeat = Math.max(seen.repeat, brief.item.repetition);
      seen.formats.add(formats.find(({ name }) => name === origin?.format)?.title ?? '');
      seen.intents.add(brief.intent);
      await journal.conversation(conversationLine(conversation));
    }
  } finally {
    await journal.close();
  }
  if (seen.conversations === 0) {
    await rm(folder, { recursive: true });
    throw new ProblemError(problems.length > 0 ? problems : files.map(nothingIn));
  }
  await writeRecord(
    folder,
    recordOfImport({
      id: basename(folder),
      startedAt,
      endedAt: new Date(clock.date()).toISOString(),
      program,
      files: hashes,
      imported: { formats: [...seen.formats], rows: counts.rows() },
      conversations: seen.conversations,
      repeat: seen.repeat,
      voice,
      intents: Object.fromEntries([...seen.intents].map((id) => [id, { title: titles[id] ?? id }])),
      titles: { scenarios: titles, personas: titles },
      scoring,
    }),
  );
  return { run: await openRun(folder, scoring), problems, salt: planSha256 };
}

/** What stands where a file says nothing. */
const titles: Record<string, string> = {
  [unstated.scenario]: 'Situation not stated',
  [unstated.persona]: 'Customer',
  [unstated.intent]: 'Intent not stated',
};

function nothingIn({ path }: TranscriptFile): Problem {
  return {
    code: 'file-empty',
    message: `"${path}" holds no conversation`,
    file: path,
    expected: `transcripts of ${formats.map(({ title }) => title).join(', ')}`,
  };
}
