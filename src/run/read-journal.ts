/** A journal read back: line by line, held to its checksums and to the shapes of what it holds. */
import type { Conversation } from '../conversation/conversation.ts';
import { ProblemError } from '../problem.ts';
import type { Line } from '../lines.ts';
import { unsealed } from './checksum.ts';
import {
  type ConversationLine,
  journalFormat,
  type JournalHeader,
  type JournalLine,
  jsonIn,
  sumOf,
} from './journal.ts';
import { readOwnLines } from './own-lines.ts';
import { misfitOf, type Shape } from './stored-shape.ts';
import { conversationShape, turnShape } from './stored-shapes.ts';
import { type Steps, upgrade } from './upgrade.ts';

/** Before format 3 lines had no checksum, before format 4 one that fitted in any journal. */
const steps: Steps<JournalLine> = {
  1: withSequels,
  2: (line) => (line.kind === 'journal' ? { ...line, format: 3 } : line),
  3: (line) => (line.kind === 'journal' ? { ...line, format: 4 } : line),
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
  let [format, sum] = [0, 0];
  const ids = new Set<string>();
  for await (const line of readOwnLines(path)) {
    if (!line.complete) return;
    const whole = unsealed(line.bytes, sum);
    if (whole === null)
      throw damaged(path, line, 'its checksum is that of another text, or of a line of another journal');
    const value = parseLine(path, line, whole.text);
    if (current === null) {
      if (value.kind !== 'journal') throw damaged(path, line, 'the first line is not the header of a journal');
      format = value.format;
      current = upgrade(path, value.format, journalFormat, steps);
      sum = sumOf(value);
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
export function currentConversation(line: Buffer, header: JournalHeader): Conversation | null {
  const whole = unsealed(line, sumOf(header));
  if (!whole?.sealed) return null;
  const { kind, ...conversation } = JSON.parse(whole.text) as ConversationLine;
  return kind === 'conversation' && misfitOf(conversation, conversationShape) === null ? conversation : null;
}

const firstShaped = 2;
const firstSealed = 3;

function parseLine(path: string, line: Line, text: string): JournalLine {
  const value = jsonIn(text) as Partial<JournalLine> | null | undefined;
  if (value === undefined) throw damaged(path, line, 'it is not JSON');
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
