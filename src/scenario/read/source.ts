/**
 * The library's types lead here, and may name no package that is bundled with it: who installs it has no declarations of those.
 */

/** What it takes to point at a place in a text. */
export interface SourceFile {
  path: string;
  text: string;
  lines: Lines;
}

interface Lines {
  /** @param offset From 0. @returns Both from 1. */
  linePos: (offset: number) => { line: number; col: number };
}

/** One file, parsed: its value, and what leads from a place in the value back to a line and column. */
export interface Source extends SourceFile {
  /** As it was parsed: `documentOf` knows its nodes. */
  document: object;
  /** Plain data; null when the file could not be parsed so far that checking its shape would make sense. */
  value: unknown;
  /** Where the file lies; absent: it is not on the disk. */
  folder?: string;
  /** What is laid over it, each of which may hold a place of the value. */
  overlays?: Source[];
}
