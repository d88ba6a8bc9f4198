import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Problem } from '../../src/problem.ts';
import { findTranscripts } from '../../src/transcript/find-transcripts.ts';
import type { FormatName } from '../../src/transcript/formats/format-names.ts';
import { readTranscripts } from '../../src/transcript/read-transcripts.ts';
import type { Speaker } from '../../src/transcript/transcript.ts';
import { tally, type TallyRow } from '../../src/transcript/tally.ts';

export interface Read {
  conversations: Conversation[];
  problems: Problem[];
  rows: TallyRow[];
}

/** Writes the text into a file of its own and reads it back as transcripts. */
type Roles = ReadonlyMap<string, Speaker>;

export async function read(
  text: string | Buffer,
  as: FormatName | null = null,
  name = 'file.txt',
  roles: Roles = new Map(),
): Promise<Read> {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-transcripts-'));
  await writeFile(join(cwd, name), text);
  return readFolder([name], cwd, as, roles);
}

export async function readFolder(
  paths: string[],
  cwd: string,
  as: FormatName | null = null,
  roles: Roles = new Map(),
): Promise<Read> {
  const counts = tally();
  const problems: Problem[] = [];
  const conversations: Conversation[] = [];
  const files = await findTranscripts(paths, cwd);
  const onProblem = (problem: Problem) => void problems.push(problem);
  for await (const one of readTranscripts({ files, as, roles, tally: counts, onProblem })) conversations.push(one);
  return { conversations, problems, rows: counts.rows() };
}

/** `customer: …` and `bot: …` in order, signals in brackets. */
export function said({ turns }: Conversation): string[] {
  return turns.flatMap(({ customer, bot }) => [
    ...customer.messages.map(({ text }) => `customer: ${text}`),
    ...(bot?.messages ?? []).map(({ text }) => `bot: ${text}`),
    ...(bot?.signals ?? []).map(({ stage }) => `[${stage}]`),
  ]);
}

export const jsonl = (...records: unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');
