/** What an answer over plain HTTP says to the customer, and to a machine. */
import type { HttpBotSpec, SignalSpec } from '../../scenario/schema/bot-schema.ts';
import { BotFault, type BotOption, type BotReply, type Signal } from '../bot.ts';
import { printable } from '../printable.ts';
import { errorIn, type ReplyError } from '../reply-error.ts';
import { readReply, wordsAt } from '../reply-paths.ts';
import { signalsIn } from '../signals.ts';
import type { Answer } from './read-answer.ts';
import { isFailure } from './stream-event.ts';
import { pieceIn, wordsIn } from './stream-words.ts';

type Said = Omit<BotReply, 'times' | 'retries'>;
type Reading = Pick<HttpBotSpec, 'reply' | 'stream' | 'signals'>;

/** @throws BotFault where it says nothing, or that something went wrong. */
export function replyIn(answer: Answer, spec: Reading, otherwise: readonly SignalSpec[]): Said {
  const signals = spec.signals ?? otherwise;
  const { said, error } = answer.streamed ? streamedIn(answer, spec, signals) : wholeIn(answer, spec, signals);
  if (said.messages.length + said.signals.length > 0) return said;
  const { name, status } = answer;
  if (error !== null)
    throw new BotFault('bot-error', `${name} answered ${status} with an error: ${error.says}`, { kind: error.kind });
  const body = answer.events.map(({ data }) => JSON.stringify(data)).join(' ');
  throw new BotFault(
    'bot-error',
    `${name} answered ${status} without a message${whereSought(spec)}: ${printable(body)}`,
    { kind: 'no-message' },
  );
}

interface Read {
  said: Said;
  /** What went wrong, as the bot tells it. */
  error: Pick<ReplyError, 'says' | 'kind'> | null;
}

function wholeIn({ events }: Answer, spec: Reading, signals: readonly SignalSpec[]): Read {
  const { data } = events[0]!;
  const error = errorIn(data, wordsAt(spec.reply));
  const { messages, intent } = readReply(error?.rest ?? data, spec.reply ?? {});
  return { said: { messages, intent, signals: signalsIn(data, signals) }, error };
}

function streamedIn({ events }: Answer, { reply = {}, stream = {} }: Reading, signals: readonly SignalSpec[]): Read {
  const delta = stream.delta ?? reply.text;
  const failed = events.find(isFailure);
  const words = wordsIn(failed === undefined ? events : events.filter((event) => event !== failed), {
    ...stream,
    ...(delta !== undefined && { delta }),
  });
  const messages = words.map((text) => ({ text, options: [] as BotOption[] }));
  const others = events.map(({ data }) => readReply(data, reply));
  const options = others.flatMap(({ messages: all }) => all.flatMap((message) => message.options));
  if (options.length > 0) (messages.at(-1) ?? addTo(messages)).options = options;
  const intent = others.findLast((one) => one.intent !== null)?.intent ?? null;
  const seen = events.flatMap(({ data }) => signalsIn(data, signals));
  const said = { messages, intent, signals: seen.filter(isFirst) };
  const error =
    failed === undefined
      ? null
      : (errorIn(failed.data) ?? { says: printable(pieceIn(failed) ?? JSON.stringify(failed.data)), kind: null });
  // Half a reply and then an error is an error: the customer is left with half a sentence.
  return error === null ? { said, error } : { said: { ...said, messages: [] }, error };
}

function addTo(messages: Said['messages']): Said['messages'][number] {
  const empty = { text: '', options: [] };
  messages.push(empty);
  return empty;
}

/** A stream may tell the same in several events. */
function isFirst(signal: Signal, at: number, all: readonly Signal[]): boolean {
  return all.findIndex(({ source, stage }) => source === signal.source && stage === signal.stage) === at;
}

function whereSought({ reply }: Reading): string {
  const paths = wordsAt(reply);
  return paths.length === 0 ? ' at any of the usual places' : ` at ${paths.join(' → ')}`;
}
