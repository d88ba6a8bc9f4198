import type { Turn } from '../conversation/conversation.ts';
import type { ConversationLine, JournalLine } from './journal.ts';

/**
 * A line of a journal without what differs between equal runs: when it began, and how long the bot took. Two runs of one plan
 * against one release of a bot are equal line by line in this form.
 */
export function withoutTimes(line: string): string {
  const value = JSON.parse(line) as JournalLine;
  if (value.kind === 'journal') return JSON.stringify({ ...value, startedAt: null });
  const turns = value.kind === 'turn' ? [value.turn] : turnsOf(value);
  for (const { bot } of turns) if (bot !== null) Reflect.deleteProperty(bot, 'times');
  Reflect.deleteProperty(value, 'times');
  return JSON.stringify(value);
}

const turnsOf = ({ turns, second, lifeline }: ConversationLine): Turn[] => [
  ...turns,
  ...(second?.turns ?? []),
  ...lifeline.flatMap((probe) => probe.turns),
];
