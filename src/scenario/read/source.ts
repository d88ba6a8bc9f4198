import type { Document, LineCounter } from 'yaml';

/** What it takes to point at a place in a text. */
export interface SourceFile {
  path: string;
  text: string;
  lines: LineCounter;
}

/** One file, parsed: its value, and what leads from a place in the value back to a line and column. */
export interface Source extends SourceFile {
  document: Document.Parsed;
  /** Plain data; null when the file could not be parsed so far that checking its shape would make sense. */
  value: unknown;
  /** Where the file lies; absent: it is not on the disk. */
  folder?: string;
  /** What is laid over it, each of which may hold a place of the value. */
  overlays?: Source[];
}
