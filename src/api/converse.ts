import { stringify } from 'yaml';
import type { BotOptions } from '../bot/index.ts';
import { openUserBot } from '../bot/protocols/module.ts';
import type { UserBot } from '../bot/user-bot.ts';
import type { Turn } from '../conversation/conversation.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { ProjectFile } from '../scenario/schema/schema.ts';
import { play, type Played, type PlayOptions } from './play.ts';
import { askOf, type UserCustomer } from './user-customer.ts';

export interface ConverseOptions extends Omit<PlayOptions, 'seat' | 'bot' | 'onTurn'> {
  /** The project, or parts of it, as YAML has them; beside the files of `paths`, if there are any. */
  project?: ProjectFile | undefined;
  /** Its address, or a bot of your own, in place of the project's. */
  bot?: string | UserBot | undefined;
  /** A customer of your own, in place of the simulated one. Nobody comes back or answers a human agent in its place. */
  customer?: UserCustomer | undefined;
  /** Metrics of your own, beside those of the module that the suite names. */
  metrics?: readonly UserMetric[] | undefined;
}

/**
 * A conversation under way: loop over its turns as they come, await what it came to, or both. Leaving the loop ends it, and what is awaited
 * then is refused.
 */
export type Talk<Result extends Played = Played> = Promise<Result> & AsyncIterable<Turn>;

/**
 * One conversation, begun at once.
 *
 * @throws ProblemError, where it is awaited or looped over, when the project has mistakes, no such scenario or persona, or names no bot.
 * @example
 * const talk = converse({ paths: ['scenarios'], scenario: 'refund', bot: { open: () => ({ send: ({ text }) => myBot(text) }) } });
 * for await (const { number, bot } of talk) console.log(number, bot?.messages);
 * const { conversation, scored } = await talk;
 */
export function converse({ project, bot, customer, metrics = [], ...options }: ConverseOptions): Talk {
  const texts = project === undefined ? [] : [{ name: 'project', text: stringify(project) }];
  const own = typeof bot === 'object' ? atHand(bot) : {};
  const overrides = typeof bot === 'string' ? { bot } : {};
  return talkOf(async ({ signal, onTurn }) => {
    const seat = customer === undefined ? undefined : askOf(customer);
    const held = { ...options, ...overrides, seat, signal, onTurn };
    return play(held, { ...own, metrics, ...(texts.length > 0 && { texts }) });
  }, options.signal);
}

const named = 'the bot at hand';

function atHand(bot: UserBot): { bot: BotSpec; open: BotOptions['atHand'] } {
  return {
    bot: { protocol: 'module', module: named },
    open: (kit) => openUserBot(() => Promise.resolve(bot), { module: named }, kit),
  };
}

/** @param begin Plays it, and tells each turn of the first conversation. */
export function talkOf<Result extends Played>(
  begin: (how: Required<Pick<PlayOptions, 'signal' | 'onTurn'>>) => Promise<Result>,
  outer?: AbortSignal,
): Talk<Result> {
  const heard: Turn[] = [];
  const held = { isOver: false };
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const go of waiting) go();
    waiting = [];
  };
  const leave = new AbortController();
  const signal = outer === undefined ? leave.signal : AbortSignal.any([outer, leave.signal]);
  const playing = begin({
    signal,
    onTurn: (turn, _, part) => {
      if (part !== undefined) return;
      heard.push(turn);
      wake();
    },
  }).finally(() => {
    held.isOver = true;
    wake();
  });
  // Who loops hears of it there.
  playing.catch(() => {});

  async function* turns(): AsyncGenerator<Turn> {
    try {
      for (let at = 0; ; at += 1) {
        while (at >= heard.length && !held.isOver) await new Promise<void>((resolve) => waiting.push(resolve));
        if (at >= heard.length) break;
        yield heard[at]!;
      }
      await playing;
    } finally {
      if (!held.isOver) leave.abort(new Error('The loop over its turns was left.'));
    }
  }
  return Object.assign(playing, { [Symbol.asyncIterator]: turns });
}
