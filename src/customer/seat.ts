/** A person in the customer's seat: is told what the customer knows, reads what the bot says, and types what it says next. */
import type { BotOption, BotReply, CustomerMessage } from '../bot/bot.ts';
import type { Brief } from '../plan/brief.ts';
import type { BotAct } from './acts.ts';
import type { CustomerEnd, CustomerReaction, CustomerTurn, SlowCustomer } from './customer.ts';
import { leaving } from './leaving.ts';
import { understand } from './understand.ts';

/** What stands before the person who is to type the next message. */
export interface Seated {
  brief: Brief;
  /** What the bot said last, and how the simulated customer reads it; null before the first message. */
  reply: BotReply | null;
  understood: readonly BotAct[];
  options: readonly BotOption[];
}

/** The line the person typed; null when there is nothing more to come. */
export type Ask = (seated: Seated) => Promise<string | null>;

export const seatedCustomer =
  (ask: Ask) =>
  (brief: Brief): SlowCustomer => ({
    open: async () => {
      const typed = await typedBy(ask, { brief, reply: null, understood: [], options: [] });
      if ('why' in typed) throw new Error('left before anything was said');
      return turnOf(typed, brief);
    },
    react: (reply) => react(reply, brief, ask),
    answerAgent: () => {
      throw new Error('nobody answers a human agent in the place of the person in the seat');
    },
  });

async function react(reply: BotReply, brief: Brief, ask: Ask): Promise<CustomerReaction> {
  const understood = understand(reply, brief);
  const options = reply.messages.flatMap((message) => message.options);
  const over = signalled(reply) ?? (await typedBy(ask, { brief, reply, understood, options }));
  const end = 'why' in over ? over : null;
  return { understood, ...still(brief), thinking: [], next: 'why' in over ? null : turnOf(over, brief), end };
}

type End = NonNullable<CustomerReaction['end']>;

function signalled({ signals }: BotReply): End | null {
  if (signals.some(({ stage }) => stage !== 'failed' && stage !== 'ended'))
    return ended('handed-off', 'The bot signalled that a person takes over.');
  if (signals.some(({ stage }) => stage === 'ended')) return ended('bot-ended', 'The bot closed the conversation.');
  return null;
}

const ended = (why: CustomerEnd, detail: string): End => ({ why, detail });

/** Asks until something is said. A button is pressed by its label or by its number. */
async function typedBy(ask: Ask, seated: Seated): Promise<CustomerMessage | End> {
  for (;;) {
    const line = (await ask(seated))?.trim() ?? leaving.leave;
    if (line === leaving.done) return ended('resolved', 'The person in the seat says that the goal is reached.');
    if (line === leaving.leave) return ended('abandoned', 'The person in the seat left.');
    if (line !== '') return messageOf(line, seated.options);
  }
}

function messageOf(line: string, options: readonly BotOption[]): CustomerMessage {
  const option =
    options.find(({ label }) => label.toLowerCase() === line.toLowerCase()) ??
    (/^\d{1,2}$/.test(line) ? options[Number(line) - 1] : undefined);
  return option === undefined ? { text: line, option: null } : { text: option.label, option };
}

/** Nobody knows the mood of whoever types, nor the patience. */
const still = ({ persona }: Brief): Pick<CustomerTurn, 'mood' | 'patience'> => ({
  mood: { valence: 0, arousal: 0 },
  patience: persona.patience,
});

const turnOf = (message: CustomerMessage, brief: Brief): CustomerTurn => ({
  messages: [message],
  acts: [],
  ...still(brief),
  thinking: [],
});
