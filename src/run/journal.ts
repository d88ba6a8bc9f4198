/**
 * conversations.jsonl: the single source of truth of a run. Append-only; one line a turn, one line a finished conversation. Written
 * for the machine that is switched off in the middle: what was answered is there, and the rest is run again.
 */
import type { Conversation, Part, Turn } from '../conversation/conversation.ts';
import { ProblemError } from '../problem.ts';
import { openAppender } from './appender.ts';
import { sealed, unsealed } from './checksum.ts';
import type { Line } from '../lines.ts';
import { readOwnLines } from './own-lines.ts';
import { misfitOf, type Shape } from './stored-shape.ts';
import { conversationShape, turnShape } from './stored-shapes.ts';
import { type Steps, upgrade } from './upgrade.ts';

export const journalFile = 'conversations.jsonl';
export const journalFormat = 3;

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

/** @param begin The header of a new journal; null to go on with what the file holds. */
export async function openJournal(path: string, begin: JournalHeader | null): Promise<Journal> {
  const file = await openAppender(path, begin === null ? 'a' : 'w', sealed);
  if (begin !== null) await file.append(lineOf(begin));
  return {
    turn: (line) => file.append(line),
    async conversation(line) {
      await file.append(line);
      await file.isInPlace();
    },
    close: () => file.close(),
  };
}

/** Before format 3 lines had no checksum. */
const steps: Steps<JournalLine> = {
  1: withSequels,
  2: (line) => (line.kind === 'journal' ? { ...line, format: 3 } : line),
};

/** Before format 2 nothing followed a conversation. Lines added to such a journal since then say what did. */
function withSequels(line: JournalLine): JournalLine {
  if (line.kind === 'journal') return { ...line, format: 2 };
  if (line.kind !== 'conversation') return line;
  const escalation = { ...line.brief.escalation, agent: line.brief.escalation.agent ?? null };
  return {
    ...line,
    brief: { ...line.brief, escalation },
    transfer: line.transfer ?? null,
    second: line.second ?? null,
    lifeline: line.lifeline ?? [],
  };
}

/**
 * Every whole line in order, brought up to the current format. A torn last line is left out: it was never finished.
 * @throws ProblemError naming the line when one in the middle is damaged or the format is newer.
 */
export async function* readJournal(path: string): AsyncGenerator<JournalLine> {
  let current: ((line: JournalLine) => JournalLine) | null = null;
  let format = 0;
  const ids = new Set<string>();
  for await (const line of readOwnLines(path)) {
    if (!line.complete) return;
    const whole = unsealed(line.bytes);
    if (whole === null) throw damaged(path, line, 'its checksum is that of another text');
    const value = parseLine(path, line, whole.text);
    if (current === null) {
      if (value.kind !== 'journal') throw damaged(path, line, 'the first line is not the header of a journal');
      format = value.format;
      current = upgrade(path, value.format, journalFormat, steps);
    } else if (value.kind === 'journal') {
      throw damaged(path, line, 'another journal begins here');
    }
    if (format >= firstSealed && !whole.sealed) throw damaged(path, line, 'it has no checksum');
    const upgraded = current(value);
    // Lines of earlier formats were held to another shape.
    const misfit =
      format >= firstShaped && upgraded.kind === 'conversation' ? misfitOf(upgraded, conversationShape) : null;
    if (misfit !== null) throw damaged(path, line, `it holds no conversation: ${misfit}`);
    if (upgraded.kind === 'conversation') {
      if (ids.has(upgraded.id))
        throw damaged(path, line, `an earlier line holds the conversation "${upgraded.id}" already`);
      ids.add(upgraded.id);
    }
    yield upgraded;
  }
}

/** A line by itself, where it is of the current format; null: its journal has to be read from its beginning. */
export function currentConversation(line: Buffer): Conversation | null {
  const whole = unsealed(line);
  if (!whole?.sealed) return null;
  const { kind, ...conversation } = JSON.parse(whole.text) as ConversationLine;
  return kind === 'conversation' && misfitOf(conversation, conversationShape) === null ? conversation : null;
}

const firstShaped = 2;
const firstSealed = 3;

/** Whether these bytes begin a conversation's line, and whose; without parsing the megabytes that may follow. */
export function conversationIdIn(bytes: Buffer): string | null {
  if (!bytes.subarray(0, opening.length).equals(opening)) return null;
  return bytes.toString('utf8', opening.length, bytes.indexOf('"', opening.length));
}

/** Ids are made of letters, digits, `-`, `_` and `/`: JSON escapes none of them. */
const opening = Buffer.from('{"kind":"conversation","id":"');

function parseLine(path: string, line: Line, text: string): JournalLine {
  let value: Partial<JournalLine> | null;
  try {
    value = JSON.parse(text) as Partial<JournalLine> | null;
  } catch {
    throw damaged(path, line, 'it is not JSON');
  }
  const why = whyNotALine(value);
  if (why !== null) throw damaged(path, line, why);
  return value as JournalLine;
}

function whyNotALine(value: Partial<JournalLine> | null): string | null {
  if (value?.kind === 'journal') return null;
  if (value?.kind === 'turn')
    return misfitOf(value, { id: 'text', turn: turnShape }) === null ? null : 'it holds no turn';
  if (value?.kind !== 'conversation') return 'it is neither header, turn nor conversation';
  const misfit = misfitOf(value, wholeShape);
  return misfit === null ? null : `it holds no conversation: ${misfit}`;
}

const wholeShape: Shape = { id: 'text', brief: {}, end: {}, turns: ['list', 'anything'] };

function damaged(file: string, line: Line, why: string): ProblemError {
  const start = { line: line.number, column: 1, offset: line.offset };
  const end = { line: line.number, column: line.bytes.length + 1, offset: line.offset + line.bytes.length };
  return new ProblemError([
    {
      code: 'journal-damaged',
      message: `Line ${line.number} is damaged: ${why}`,
      file,
      range: { start, end },
      hint: 'Delete the line to lose what it held, and resume the run.',
    },
  ]);
}
