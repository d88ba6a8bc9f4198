/** What a reader of transcripts tells, as the fates of an import. */
import type { ReadOptions } from '../../transcript/read-transcripts.ts';
import type { Speaker } from '../../transcript/transcript.ts';
import type { Adoption } from '../adopted.ts';

export const isTranscript = (path: string): boolean => /\.(?:jsonl|ndjson|json|csv|tsv|transcript)$/i.test(path);

export interface Surroundings {
  /** What paths are relative to. */
  cwd: string;
  /** Who speaks under a name, e.g. `ShopBot` → `bot`, where the user says so. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
}

/** @param line Where the conversation begins. */
export type Tell = (line: number, what: string, fate: Adoption['fate'], how: string) => void;

export const tellOf =
  (file: string, adoptions: Adoption[]): Tell =>
  (line, what, fate, how) =>
    void adoptions.push({ file, line, what, fate, how });

/** One by one. What could not be read at all is told with its place, as a problem. */
export const heard = (tell: Tell): Pick<ReadOptions, 'tally' | 'onProblem'> => ({
  tally: {
    add(fate, what, why = '', count = 1) {
      if (fate === 'carried' || what === 'records' || what === 'files') return;
      for (let at = 0; at < count; at += 1) tell(1, what, fate, why);
    },
    rows: () => [],
  },
  onProblem: ({ code, message, hint, range }) =>
    tell(
      range?.start.line ?? 1,
      code === 'transcript-roles' ? 'roles' : 'record',
      'left-out',
      hint === undefined ? message : `${message}. ${hint}`,
    ),
});
