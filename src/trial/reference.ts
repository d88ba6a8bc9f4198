/** The reference that `aa` writes: what a bot differs from itself. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Night } from '../compare/series/night.ts';
import type { Noise } from '../compare/series/noise.ts';
import { ProblemError } from '../problem.ts';
import { parsedFile, sealedFile } from '../run/checksum.ts';
import { upgrade, type Steps } from '../run/upgrade.ts';
import { writeWhole } from '../write-whole.ts';

export const referenceFile = 'aa.json';
const referenceFormat = 1;

export interface Reference {
  kind: 'aa';
  format: typeof referenceFormat;
  /** ISO 8601, UTC. */
  startedAt: string;
  rounds: number;
  /** Two a round, in order: what charts over nights learn from. */
  arms: Night[];
  /** Between arms, beyond what their conversations explain: what a stored-baseline comparison adds. */
  noise: Noise;
}

const steps: Steps<Reference> = {};

export async function writeReference(path: string, reference: Omit<Reference, 'kind' | 'format'>): Promise<void> {
  const whole: Reference = { kind: 'aa', format: referenceFormat, ...reference };
  await writeWhole(path, JSON.stringify(whole), sealedFile);
}

/** The reference an option names; null where it names none. */
export async function referenceAt(
  { reference }: { reference?: string | undefined },
  cwd: string,
): Promise<Reference | null> {
  return reference === undefined ? null : readReference(resolve(cwd, reference));
}

/** @throws ProblemError when the file is not there, is no reference or was written by a newer version. */
async function readReference(path: string): Promise<Reference> {
  const found = parsedFile(await textOf(path)) as Partial<Reference> | null;
  if (found?.kind !== 'aa') throw notOne('file-unreadable', path, `"${path}" is no A/A reference`);
  return upgrade(path, found.format, referenceFormat, steps)(found as Reference);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw notOne('file-not-found', path, `There is no A/A reference "${path}"`, error);
  }
}

function notOne(
  code: 'file-not-found' | 'file-unreadable',
  file: string,
  message: string,
  cause?: unknown,
): ProblemError {
  const hint = 'Make one: mystery-shopper aa.';
  return new ProblemError([{ code, message, file, expected: 'a file written by mystery-shopper aa', hint }], { cause });
}
