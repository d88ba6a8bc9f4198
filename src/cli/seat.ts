/** The terminal of a person who takes the customer's seat. */
import { createInterface } from 'node:readline';
import type { Turn } from '../conversation/conversation.ts';
import { leaving } from '../customer/leaving.ts';
import type { Ask, Seated } from '../customer/seat.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { botLines } from '../report/conversation-lines.ts';

export interface Seat {
  ask: Ask;
  /** Prints what the bot said where nothing is asked after it any more. */
  show: (turn: Turn) => void;
  close: () => void;
}

export function seatAt(
  { process: { stdout }, colors: { stdout: colors } }: Context,
  input: NodeJS.ReadableStream,
): Seat {
  const terminal = createInterface({ input, crlfDelay: Infinity });
  const lines = terminal[Symbol.asyncIterator]();
  const print = (text: string) => stdout.write(text);
  let shown: Seated['reply'] = null;
  return {
    ask: async (seated) => {
      const { reply, understood } = seated;
      if (reply === null) print(`${sheet(seated).join('\n')}\n`);
      else if (reply !== shown) print(`${botLines({ ...reply, acts: [...understood] }, colors).join('\n')}\n`);
      shown = reply;
      print(`    ${colors.cyan('You'.padEnd(10))}`);
      const line = await lines.next();
      return line.done === true ? null : line.value;
    },
    show: ({ bot }) => {
      if (bot === null || bot.messages !== shown?.messages) print(`${botLines(bot, colors).join('\n')}\n`);
    },
    close: () => terminal.close(),
  };
}

/** What the person is to know before the first message. */
function sheet({ brief }: Seated): string[] {
  const facts = Object.entries(brief.facts).map(
    ([name, { value, description }]) =>
      `  ${visible(description || name.replaceAll('_', ' '))}: ${visible(String(value))}`,
  );
  return [
    `You are the customer. What you want: ${visible(brief.goal)}`,
    ...(facts.length > 0 ? ['What you know:', ...facts] : []),
    `A button is pressed by its number or its label. ${leaving.done} when you have what you came for, ${leaving.leave} to give up.`,
    '',
  ];
}
