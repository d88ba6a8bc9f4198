/** Conversations of a run, or of other tools' transcripts, one at a time. */
import { resolve } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import { personalData } from '../hidden/personal/personal-data.ts';
import type { Problem } from '../problem.ts';
import { holdsRecord, readConversations } from '../run/store.ts';
import { findTranscripts } from '../transcript/find-transcripts.ts';
import { fingerprintOf } from '../transcript/fingerprint.ts';
import type { FormatName } from '../transcript/formats/format-names.ts';
import { readTranscripts } from '../transcript/read-transcripts.ts';
import { tally } from '../transcript/tally.ts';
import type { Speaker } from '../transcript/transcript.ts';

export interface DialogueSource {
  /** Run folders, files of transcripts, or folders of them. */
  paths: readonly string[];
  /** Format of the transcripts; told by their content when absent. */
  readAs?: FormatName | undefined;
  /** Who speaks under a name of the transcripts, e.g. `ShopBot` → `bot`. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  /** False: personal data in transcripts are kept; else pseudonyms stand for them. */
  redact?: boolean | undefined;
}

/** @param problems Grows by what can't be read; the rest is read all the same. @returns What reads them, as often as it is called. */
export async function dialoguesIn(
  { paths, readAs, roles, redact = true }: DialogueSource,
  cwd: string,
  problems: Problem[],
): Promise<() => AsyncIterable<Conversation>> {
  const runs: string[] = [];
  const others: string[] = [];
  for (const path of paths) ((await holdsRecord(resolve(cwd, path))) ? runs : others).push(path);
  const files = others.length > 0 || runs.length === 0 ? await findTranscripts(others, cwd) : [];
  const salt = files.length > 0 && redact ? (await fingerprintOf(files)).sha256 : null;
  return async function* () {
    for (const run of runs) yield* readConversations(resolve(cwd, run));
    if (files.length === 0) return;
    yield* readTranscripts({
      files,
      as: readAs ?? null,
      roles,
      tally: tally(),
      personal: salt === null ? null : personalData({ salt }),
      onProblem: (problem) => void problems.push(problem),
    });
  };
}
