import { join, resolve } from 'node:path';
import type { DialogueFormat } from '../trial/dialogues/dialogue-formats.ts';
import { foldersIn } from '../trial/folders-in.ts';
import { writers } from '../trial/dialogues/writers.ts';
import { dialoguesOf, writeDialogues, type WrittenDialogues } from '../trial/dialogues/write-dialogues.ts';

export interface ExportDialoguesOptions {
  /** Run folder. */
  run: string;
  /** csv: a row a message. jsonl: a conversation a line, with its scores. messages: for fine-tuning. botium: a file each. */
  format: DialogueFormat;
  /** File, or for botium a folder; `dialogues` in the run's when absent. */
  out?: string | undefined;
  /** Those alone in which the customer surely got what it came for. */
  verified?: boolean | undefined;
  cwd?: string;
  signal?: AbortSignal;
}

/**
 * The same as one text, told piece by piece; not of botium, which is a file each.
 * @returns How many conversations there were.
 */
export async function tellDialogues(
  tell: (text: string) => void,
  {
    run,
    format,
    verified = false,
    cwd = process.cwd(),
    signal = new AbortController().signal,
  }: Omit<ExportDialoguesOptions, 'out'>,
): Promise<number> {
  let conversations = 0;
  const [held] = await foldersIn(resolve(cwd, run));
  tell(writers[format].head);
  for await (const { text } of dialoguesOf(held!, format, verified, signal)) {
    conversations += 1;
    tell(text);
  }
  return conversations;
}

/**
 * Writes what was said in a stored run for other tools.
 *
 * @throws ProblemError when the folder holds no run, or a file can't be written.
 */
export async function exportDialogues({
  run,
  format,
  out,
  verified = false,
  cwd = process.cwd(),
  signal = new AbortController().signal,
}: ExportDialoguesOptions): Promise<WrittenDialogues> {
  const folder = resolve(cwd, run);
  const { into, ending } = writers[format];
  const path = out === undefined ? join(folder, `dialogues${into === 'file' ? ending : ''}`) : resolve(cwd, out);
  return writeDialogues(folder, format, path, verified, signal);
}
