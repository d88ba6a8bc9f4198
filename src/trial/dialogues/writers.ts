/** How each format writes a conversation: a table, one row a format. */
import { csvLine } from '../../report/csv-line.ts';
import type { HeldRow } from '../held-rows.ts';
import { botiumConvo } from './botium-convo.ts';
import type { DialogueFormat } from './dialogue-formats.ts';
import { saidIn } from './said.ts';

interface Writer {
  /** One file for all, or one each in a folder. */
  into: 'file' | 'folder';
  /** What the name of a file ends in. */
  ending: string;
  /** Above all conversations. */
  head: string;
  /** Empty: nothing was said in it. */
  write: (held: HeldRow) => string;
}

export const writers: Record<DialogueFormat, Writer> = {
  csv: {
    into: 'file',
    ending: '.csv',
    head: csvLine(['conversation', 'time', 'sender', 'text']),
    write: ({ conversation }) =>
      saidIn(conversation)
        .map(({ by, text, at }) => csvLine([conversation.id, at ?? '', by, text]))
        .join(''),
  },
  // Read by `score --read-as plain`, among others.
  jsonl: { into: 'file', ending: '.jsonl', head: '', write: evaluated },
  messages: { into: 'file', ending: '.jsonl', head: '', write: trained },
  botium: { into: 'folder', ending: '.convo.txt', head: '', write: ({ conversation }) => botiumConvo(conversation) },
};

function evaluated({ conversation, scored }: HeldRow): string {
  const { id, brief, end } = conversation;
  const turns = saidIn(conversation).map(({ by, text, at }) => ({ role: by, text, ...(at !== null && { at }) }));
  const { scenario, persona, intent, tags, measures, verified } = scored;
  return line({
    id,
    turns,
    meta: {
      scenario,
      persona,
      intent,
      tags,
      goal: brief.goal,
      facts: Object.fromEntries(Object.entries(brief.facts).map(([name, { value }]) => [name, value])),
      ...(verified !== null && { success: verified }),
      end: end.reason,
      measures,
    },
  });
}

/** The bot's answers to a customer, as interfaces for fine-tuning take them. */
function trained({ conversation }: HeldRow): string {
  const messages: { role: string; content: string }[] = [];
  for (const { by, text } of saidIn(conversation)) {
    const role = by === 'customer' ? 'user' : 'assistant';
    const last = messages.at(-1);
    // A role speaks once in turn.
    if (last?.role === role) last.content += `\n${text}`;
    else messages.push({ role, content: text });
  }
  return messages.some(({ role }) => role === 'assistant') ? line({ messages }) : '';
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
