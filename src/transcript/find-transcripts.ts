import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Problem, ProblemError } from '../problem.ts';

export interface TranscriptFile {
  absolute: string;
  /** As the user gave it, relative to the working directory where possible. */
  path: string;
}

const endings = /\.(?:jsonl|ndjson|json|csv|tsv|transcript)$/i;

/**
 * The files given, and those of folders given and below them that end like transcripts, sorted.
 * @throws ProblemError naming every path that is not there, and every folder without any.
 */
export async function findTranscripts(paths: readonly string[], cwd: string): Promise<TranscriptFile[]> {
  const problems: Problem[] = [];
  const files: TranscriptFile[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = await stat(absolute).catch(() => null);
    if (kind === null) {
      problems.push({
        code: 'file-not-found',
        message: `There is no file or folder "${path}"`,
        expected: 'a run, a file of transcripts, or a folder of them',
      });
    } else if (!kind.isDirectory()) files.push({ absolute, path });
    else {
      const within = await filesIn(absolute, path);
      if (within.length === 0) {
        problems.push({
          code: 'no-files',
          message: `"${path}" holds neither a run nor transcripts`,
          expected: 'run.json, or files ending in .jsonl, .json, .csv or .transcript',
        });
      }
      files.push(...within);
    }
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return files;
}

async function filesIn(absolute: string, path: string): Promise<TranscriptFile[]> {
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ absolute: file, path: join(path, file.slice(absolute.length + 1)) }));
}
