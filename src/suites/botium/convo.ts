/** A conversation of BotiumScript, whichever of its notations it was written in. */

export interface Call {
  name: string;
  args: string[];
}

/** A line of a step: words, or a call of what Botium knows by name. */
export interface Item {
  line: number;
  content: string | Call;
  /** The line with its signs; '' of a call that is no line. */
  written: string;
  isNot: boolean;
  isOptional: boolean;
}

export const senders = ['me', 'bot', 'begin', 'include', 'end'] as const;
export type Sender = (typeof senders)[number];

/** Whether a step's first word of a line is a call there, and no word. */
export type IsCall = (name: string, sender: Sender) => boolean;

export interface ConvoStep {
  sender: Sender;
  line: number;
  items: Item[];
  /** Of `include`: which. */
  named: string;
}

export interface Convo {
  file: string;
  line: number;
  name: string;
  description: string;
  steps: ConvoStep[];
}

export const isCall = (item: Item): item is Item & { content: Call } => typeof item.content !== 'string';

/** What stands in a step as words, its lines put together: signs before it are of the first line alone, and text in those that follow. */
export const wordsOf = ({ items }: ConvoStep): string => {
  const lines = items.flatMap(({ content, written }) => (typeof content === 'string' ? [{ content, written }] : []));
  const first = lines.findIndex(({ content }) => content.trim() !== '');
  return lines
    .map(({ content, written }, at) => (first >= 0 && at > first ? written : content))
    .join('\n')
    .trim();
};

/** `?` before it: the test goes on without; `!`: it may not be so. Doubled they are text. */
export function itemOf(raw: string, line: number, sender: Sender, isKnown: IsCall): Item {
  const { rest, isNot, isOptional } = sender === 'me' ? { rest: raw, isNot: false, isOptional: false } : marksOf(raw);
  const bare = sender === 'me' ? marksOf(raw).rest : rest;
  const [, name = '', args = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(bare) ?? [];
  if (!isKnown(name, sender)) return { line, content: rest, written: raw, isNot, isOptional };
  return { line, content: { name, args: argumentsOf(args) }, written: raw, isNot, isOptional };
}

function marksOf(raw: string): { rest: string; isNot: boolean; isOptional: boolean } {
  const [, marks = '', rest = ''] = /^(\?{0,2}!{0,2})(.*)$/s.exec(raw)!;
  const isOptional = /^\?(?!\?)/.test(marks);
  const isNot = /(?:^|[^!])!$/.test(marks);
  // Doubled, one of them is a sign of the text.
  return { rest: `${marks.startsWith('??') ? '?' : ''}${marks.endsWith('!!') ? '!' : ''}${rest}`, isNot, isOptional };
}

function argumentsOf(text: string): string[] {
  if (text.trim() === '') return [];
  return text.split(/(?<!\\)\|/).map((one) => one.replaceAll(String.raw`\|`, '|').trim());
}
