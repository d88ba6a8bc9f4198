/**
 * conversations.jsonl: the single source of truth of a run. Append-only; one line a turn, one line a finished conversation. Written
 * for the machine that is switched off in the middle: what was answered is there, and the rest is run again.
 */
import type { Conversation, Part, Turn } from '../conversation/conversation.ts';
import { openAppender } from './appender.ts';
import { sealed, sumOfRun, unsealed } from './checksum.ts';
import { readOwnLines } from './own-lines.ts';

export const journalFile = 'conversations.jsonl';
export const journalFormat = 4;

/** The first line. */
export interface JournalHeader {
  kind: 'journal';
  format: number;
  /** What the conversations follow from; see plan-hash.ts. */
  planSha256: string;
  /** ISO 8601, UTC. */
  startedAt: string;
}

/** A turn of a conversation that goes on, and the last turn of one that ends. Gone once the run is complete. */
interface TurnLine {
  kind: 'turn';
  id: string;
  /** Absent: of the conversation itself. */
  part?: Part;
  turn: Turn;
}

export type ConversationLine = { kind: 'conversation' } & Conversation;

export type JournalLine = JournalHeader | TurnLine | ConversationLine;

export interface Journal {
  /** Resolves once the turn is in the file. @param line `turnLine`. */
  turn(line: string): Promise<void>;
  /** @param line `conversationLine`. @throws ProblemError when the file was moved or removed meanwhile. */
  conversation(line: string): Promise<void>;
  close(): Promise<void>;
}

const lineOf = (line: JournalLine): string => JSON.stringify(line);

export const turnLine = (id: string, turn: Turn, part?: Part): string =>
  lineOf({ kind: 'turn', id, ...(part && { part }), turn });

export const conversationLine = (conversation: Conversation): string =>
  lineOf({ kind: 'conversation', ...conversation });

/** A new journal. */
export async function beginJournal(path: string, header: JournalHeader): Promise<Journal> {
  const file = await openAppender(path, 'w');
  await file.append(sealed(lineOf(header)));
  await file.close();
  return goOnWith(path);
}

/** With one that is there, in its own format. */
export async function goOnWith(path: string): Promise<Journal> {
  const header = await headerIn(path);
  const of = header === null ? 0 : sumOf(header);
  const file = await openAppender(path, 'a', (line) => sealed(line, of));
  return {
    turn: (line) => file.append(line),
    async conversation(line) {
      await file.append(line);
      await file.isInPlace();
    },
    close: () => file.close(),
  };
}

/** Of its lines; the header itself has a plain one. */
export const sumOf = ({ format, startedAt }: JournalHeader): number => (format < firstBound ? 0 : sumOfRun(startedAt));

const firstBound = 4;

/** The first line; null: it is no header. */
export async function headerIn(path: string): Promise<JournalHeader | null> {
  for await (const { bytes } of readOwnLines(path)) {
    const header = jsonIn(unsealed(bytes)?.text ?? '') as JournalLine | null;
    return header?.kind === 'journal' ? header : null;
  }
  return null;
}

/** undefined: it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether these bytes begin a conversation's line, and whose; without parsing the megabytes that may follow. */
export function conversationIdIn(bytes: Buffer): string | null {
  if (!bytes.subarray(0, opening.length).equals(opening)) return null;
  return bytes.toString('utf8', opening.length, bytes.indexOf('"', opening.length));
}

/** Ids are made of letters, digits, `-`, `_` and `/`: JSON escapes none of them. */
const opening = Buffer.from('{"kind":"conversation","id":"');
