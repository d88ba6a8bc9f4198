/** What was said in a run, for other tools. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { shown } from '../../hidden/hidden.ts';
import { makeFolder } from '../../run/make-folder.ts';
import { writing } from '../../writing.ts';
import { foldersIn, type RunWithin } from '../folders-in.ts';
import { heldRows } from '../held-rows.ts';
import type { DialogueFormat } from './dialogue-formats.ts';
import { writers } from './writers.ts';

export interface WrittenDialogues {
  /** The file, or the folder of files. */
  path: string;
  conversations: number;
}

interface Dialogue {
  id: string;
  text: string;
}

/** One conversation at a time, without those in which nothing was said. Of what was held in the run's own arm alone. */
export async function* dialoguesOf(
  run: RunWithin,
  format: DialogueFormat,
  onlyVerified: boolean,
  signal: AbortSignal,
): AsyncGenerator<Dialogue> {
  for await (const held of heldRows(run)) {
    signal.throwIfAborted();
    if (onlyVerified && held.scored.verified !== true) continue;
    const text = writers[format].write(held);
    if (text !== '') yield { id: held.conversation.id, text: shown(text) };
  }
}

/**
 * One conversation at a time. Of what was held in the run's own arm; not of the bot it was compared with.
 * @param into A file, or for formats with a file each a folder.
 * @param onlyVerified Those alone in which the customer surely got what it came for.
 * @throws ProblemError when there is no run, its scores are not those of its journal, or a file can't be written.
 */
export async function writeDialogues(
  folder: string,
  format: DialogueFormat,
  into: string,
  onlyVerified: boolean,
  signal: AbortSignal,
): Promise<WrittenDialogues> {
  const { into: kind, ending, head } = writers[format];
  const [run] = await foldersIn(folder);
  let conversations = 0;
  const texts = async function* (): AsyncGenerator<Dialogue> {
    for await (const dialogue of dialoguesOf(run!, format, onlyVerified, signal)) {
      conversations += 1;
      yield dialogue;
    }
  };
  if (kind === 'folder') {
    await makeFolder(into);
    for await (const { id, text } of texts()) {
      const path = join(into, `${id.replaceAll(/[^\w.-]+/g, '-')}${ending}`);
      await writing(path, () => writeFile(path, text));
    }
    return { path: into, conversations };
  }
  await writing(into, async () => {
    await pipeline(async function* () {
      yield head;
      for await (const { text } of texts()) yield text;
    }, createWriteStream(into));
  });
  return { path: into, conversations };
}
