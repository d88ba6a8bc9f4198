import type { Turn } from '../../src/conversation/conversation.ts';
import type { ConversationLine, JournalLine } from '../../src/run/journal.ts';

/**
 * A line of a journal without what differs between equal runs: when it began, how long the bot took, and how often it had to be asked. Two runs of one plan
 * against one release of a bot are equal line by line in this form.
 */
export function withoutTimes(line: string): string {
  const { crc: _, ...value } = JSON.parse(line) as JournalLine & { crc?: string };
  if (value.kind === 'journal') return JSON.stringify({ ...value, startedAt: null });
  const turns = value.kind === 'turn' ? [value.turn] : turnsOf(value);
  for (const turn of turns) {
    Reflect.deleteProperty(turn, 'retries');
    Reflect.deleteProperty(turn, 'times');
    if (turn.bot !== null) Reflect.deleteProperty(turn.bot, 'times');
  }
  Reflect.deleteProperty(value, 'times');
  if (value.kind === 'conversation') Reflect.deleteProperty(value.end, 'times');
  return JSON.stringify(value);
}

const turnsOf = ({ turns, second, lifeline }: ConversationLine): Turn[] => [
  ...turns,
  ...(second?.turns ?? []),
  ...lifeline.flatMap((probe) => probe.turns),
];

const times =
  /^(?:startedAt|endedAt|at|ms|replyMs|firstReplyMs|\w*[lL]atencyMs|lateMs|waitedMs|silence|waiting|retries|crc)$/;

/** JSON of scores, a record or a judgement, without when it was and how long anything took. */
export function timeless(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    if (times.test(key)) return undefined;
    const { metric } = (value ?? {}) as { metric?: unknown };
    return metric === 'waiting' ? undefined : value;
  });
}
