/**
 * approvals.jsonl beside the run folders: who let which release pass, when, and what was waived. Appended and never changed: each line
 * carries the hash of the line before it, so that one changed, left out or put in later is seen.
 */
import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Approval } from '../../judge/approval.ts';
import { shown } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import { type Steps, upgrade } from '../../run/upgrade.ts';
import { writing } from '../../writing.ts';
import { textAt } from '../../run/is-there.ts';

const approvalsFile = 'approvals.jsonl';
const approvalFormat = 1;

type Line = Approval & {
  format: number;
  /** Hash of the line before; null on the first. */
  previous: string | null;
  /** Of this line without it. */
  sha256: string;
};

const steps: Steps<Line> = {};

/**
 * @param parent The folder that holds the run folders.
 * @returns In the order of approval; none where nothing was ever approved.
 * @throws ProblemError when a line is not as it was written.
 */
export async function readApprovals(parent: string): Promise<Approval[]> {
  return (await linesOf(parent)).map((line) => {
    const { format: _, previous: _p, sha256: _s, ...approval } = line;
    return approval;
  });
}

export async function appendApproval(parent: string, approval: Approval): Promise<void> {
  const before = await linesOf(parent);
  const line = { format: approvalFormat, ...approval, previous: before.at(-1)?.sha256 ?? null };
  // Hashed as it is written: a secret in a note is taken out first.
  const clean = JSON.parse(shown(JSON.stringify(line))) as Omit<Line, 'sha256'>;
  const path = join(parent, approvalsFile);
  await writing(path, () => appendFile(path, `${JSON.stringify({ ...clean, sha256: hashOf(clean) })}\n`));
}

async function linesOf(parent: string): Promise<Line[]> {
  const path = join(parent, approvalsFile);
  const text = await textAt(path);
  const texts = text.split('\n').filter((one) => one.trim() !== '');
  const lines: Line[] = [];
  for (const [index, one] of texts.entries()) {
    const line = parsed(one);
    const previous = lines.at(-1)?.sha256 ?? null;
    if (line === null || line.previous !== previous || line.sha256 !== hashOf(withoutHash(line)))
      throw damaged(path, index + 1);
    lines.push(upgrade(path, line.format, approvalFormat, steps)(line));
  }
  return lines;
}

function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line | null;
    return typeof line === 'object' && line !== null && typeof line.run === 'string' ? line : null;
  } catch {
    return null;
  }
}

function withoutHash(line: Line): Omit<Line, 'sha256'> {
  const { sha256: _, ...rest } = line;
  return rest;
}

const hashOf = (line: object): string => createHash('sha256').update(JSON.stringify(line)).digest('hex');

const damaged = (file: string, line: number): ProblemError =>
  new ProblemError([
    {
      code: 'approvals-damaged',
      message: `Line ${line} is not as it was written, or does not follow the line before it`,
      file,
      hint: 'Take the file from where it was last in order (version control, an artifact); approvals are only ever appended.',
    },
  ]);
