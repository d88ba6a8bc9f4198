import type { ProjectFile } from '../scenario/schema/schema.ts';

/** carried: it means here what it meant there. changed: nearly. left-out: nothing here stands for it. */
export type Fate = 'carried' | 'changed' | 'left-out';

/** One thing that stood in the files of another tool, and what became of it. */
export interface Adoption {
  file: string;
  /** Counts from 1. */
  line: number;
  /** What it is there: "user", "slot_was_set", "assertion flow_started". */
  what: string;
  fate: Fate;
  /** What it became, or why nothing. */
  how: string;
  /** Which one it is, in its own words, where a line holds several. */
  words?: string;
}

/** A test suite of another tool as a project, with the fate of every part of it. */
export interface Adopted {
  project: Required<Pick<ProjectFile, 'intents' | 'scenarios'>> & Pick<ProjectFile, 'bot' | 'personas'>;
  adoptions: Adoption[];
}

/** What would have become of a part is nothing where its test is none. @param from The first adoption of that test. */
export function leaveOut(adoptions: Adoption[], from: number): void {
  for (const one of adoptions.slice(from))
    if (one.fate !== 'left-out') Object.assign(one, { fate: 'left-out', how: 'Its test is left out.' });
}

/** A file of another tool. */
export interface SuiteFile {
  /** As it was given. */
  path: string;
  text: string;
  /** It is in no encoding of Unicode: read as spreadsheets and editors save it in western Europe. */
  isWestern?: boolean;
}

/** An id made of a name: small letters, digits and dashes; another where it is taken. */
export function idOf(name: string, taken: (id: string) => boolean = () => false): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|-+$/g, '')
    .slice(0, 60);
  const id = plain === '' ? 'unnamed' : plain;
  for (let at = 1; ; at += 1) {
    const next = at === 1 ? id : `${id}-${at}`;
    if (!taken(next)) return next;
  }
}
