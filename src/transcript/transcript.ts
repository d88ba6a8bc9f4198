/** A conversation somebody else held, as its file tells it: what every format is read into, and the only thing turned into a Conversation. */
import type { Json } from '../json.ts';

/** Who spoke: `agent` is a human agent, `tool` what a tool gave back to the bot. */
export const speakers = ['customer', 'bot', 'agent', 'tool'] as const;
export type Speaker = (typeof speakers)[number];

/** Something the bot set in motion; a customer sees nothing of it. */
export interface ToolCall {
  name: string;
  arguments: Json;
}

export interface Entry {
  by: Speaker;
  /** Empty where an entry holds calls alone. */
  text: string;
  /** Milliseconds since 1970; null where the file gives no time. */
  at: number | null;
  calls: ToolCall[];
}

/** Whether it worked, by the judgement of the tool the transcript comes from. */
export interface Label {
  /** What judged, e.g. `reward of τ-bench`. */
  name: string;
  passed: boolean;
  expected: string;
  actual: string;
}

export interface Transcript {
  /** null: the file gives none. */
  id: string | null;
  entries: Entry[];
  /** Which situation it is; conversations without one are all of the same. */
  scenario: string | null;
  persona: string | null;
  intent: string | null;
  goal: string;
  tags: string[];
  /** Counts from 1; null: in order of appearance. */
  repetition: number | null;
  label: Label | null;
  /** Why it ended, where the tool says more than that it did. */
  end: { reason: 'turn-limit' | 'bot-error' | 'customer-fault' | 'transport-fault'; detail: string } | null;
  /** True: every tool call is in the file, so one that is not there was not made. */
  signals: boolean;
  /** What else the file says of it, as it stands there. */
  meta: Record<string, Json>;
}

/** Where in a file a transcript begins. */
export interface Place {
  /** As the user gave it. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** In bytes. */
  offset: number;
}
