/** What people wrote beside single conversations: tags to find them by, and notes to remember what was seen. */
import { visible } from './visible.ts';

export interface Noted {
  conversation: string;
  /** In the order in which they were given. */
  tags: readonly string[];
  notes: readonly WrittenNote[];
}

interface WrittenNote {
  text: string;
  /** Null: not told. */
  by: string | null;
  /** ISO 8601, UTC. */
  at: string;
}

export interface NotedRow {
  conversation: string;
  tags: string[];
  /** `date`: `2026-03-18`. */
  notes: { text: string; by: string | null; date: string }[];
}

/** @param known Ids of the run's conversations: what is written of others is of an earlier run in this folder. */
export function notedRows(noted: readonly Noted[], known: ReadonlySet<string>): NotedRow[] {
  return noted
    .filter(({ conversation, tags, notes }) => known.has(conversation) && tags.length + notes.length > 0)
    .map(({ conversation, tags, notes }) => ({
      conversation,
      tags: tags.map(visible),
      notes: notes.map(({ text, by, at }) => ({
        text: visible(text),
        by: by === null ? null : visible(by),
        date: at.slice(0, 10),
      })),
    }));
}
