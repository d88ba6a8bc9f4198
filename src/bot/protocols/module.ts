/** A bot in a module of the user's own. */
import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Json } from '../../json.ts';
import { renderJson } from '../../plan/template.ts';
import { ProblemError } from '../../problem.ts';
import type { ModuleBotSpec } from '../../scenario/schema/bots/module.ts';
import { thrownText, userModule } from '../../user-module.ts';
import { BotFault, type Bot, type BotMessage, type BotReply, type Signal, type SignalStage } from '../bot.ts';
import type { Clock } from '../clock.ts';
import { deadline } from '../deadline.ts';
import { milliseconds } from '../connection/duration.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { checkedReply } from '../reply.ts';
import type { UserBot, UserReply } from '../user-bot.ts';

const stages: SignalStage[] = ['signalled', 'accepted', 'connected', 'failed', 'ended'];

export const moduleProtocol: Protocol<ModuleBotSpec> = { open: openModuleBot };

function openModuleBot(spec: ModuleBotSpec, kit: Kit): Bot {
  const path = resolve(kit.cwd, spec.module);
  return openUserBot(() => load(path, spec.module), spec, kit);
}

/** @param load Called before it is first asked for anything. @param spec `module` is what messages call it. */
export function openUserBot(load: () => Promise<UserBot>, spec: Omit<ModuleBotSpec, 'protocol'>, kit: Kit): Bot {
  const options = renderJson((spec.options ?? null) as Json, { env: kit.env });
  const lastMs = milliseconds(spec.timeout, 30_000);
  let loading: Promise<UserBot> | null = null;
  const loaded = (): Promise<UserBot> => (loading ??= load());
  /** Whatever of theirs is called may throw anything, or never end. */
  const called = <T>(what: string, outer: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    within(kit.clock, lastMs, `${what} of ${spec.module}`, outer, (signal) =>
      theirs(spec.module, what, () => work(signal)),
    );
  const never = new AbortController().signal;
  // All conversations end under this one: many listeners are no leak here.
  setMaxListeners(0, never);
  return {
    async identify(signal) {
      const bot = await loaded();
      const identity = await called('identify', signal, async () => bot.identify?.());
      return { name: identity?.name ?? null, build: identity?.build ?? null };
    },
    async open({ conversationId, locale, facts, signal: opening }) {
      const bot = await loaded();
      const conversation = await called('open', opening, async () =>
        bot.open({ conversationId, locale, facts, options }),
      );
      return {
        async send(message, signal) {
          const sentAt = kit.clock.now();
          const reply = await called('send', signal, async (signal) => conversation.send(message, signal));
          const ms = kit.clock.now() - sentAt;
          const read = { ...readReply(reply, spec.module), times: { firstMs: ms, lastMs: ms } };
          return checkedReply(read, () => `send of ${spec.module} returned neither a text nor a signal.`);
        },
        close: () => called('close', never, async () => conversation.close?.()),
      };
    },
    async close() {
      const bot = await loading;
      // All conversations are over: how it ends changes nothing for them.
      await called('close', never, async () => bot?.close?.()).catch(() => {});
    },
  };
}

/** @throws ProblemError for a module that cannot be loaded or exports no bot. */
async function load(path: string, named: string): Promise<UserBot> {
  const problem = (message: string, cause?: unknown): ProblemError =>
    new ProblemError([{ code: 'no-bot', message, expected: 'a module whose default export has a function "open"' }], {
      cause,
    });
  if (!existsSync(path)) throw problem(`There is no module "${named}" (${path}).`);
  let exported: Record<string, unknown>;
  try {
    exported = await userModule(path);
  } catch (error) {
    throw problem(`The module "${named}" cannot be loaded: ${thrownText(error)}`, error);
  }
  const bot = (exported['default'] ?? exported['bot'] ?? exported) as Partial<UserBot>;
  if (typeof bot?.open !== 'function') throw problem(`The module "${named}" exports no bot.`);
  return bot as UserBot;
}

/** Whatever a user's module throws is a failure of the bot, its message kept. */
async function theirs<T>(named: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BotFault) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new BotFault('bot-error', `${what} of ${named} failed: ${why}`, { cause: error });
  }
}

async function within<T>(
  clock: Clock,
  ms: number,
  what: string,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(outer.reason);
  outer.throwIfAborted();
  outer.addEventListener('abort', stop, { once: true });
  const late = new BotFault('timed-out', `${what} did not answer within ${ms} ms.`);
  const callOff = deadline(clock, ms, () => controller.abort(late));
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([aborted, work(controller.signal)]);
  } finally {
    callOff();
    outer.removeEventListener('abort', stop);
  }
}

/** Nothing checks what a module gives: messages may be anything. */
function readReply(reply: UserReply, named: string): Omit<BotReply, 'times'> {
  try {
    return replyOf(reply, named);
  } catch (error) {
    if (error instanceof BotFault) throw error;
    const why = (error as Error).message;
    throw new BotFault('bot-error', `send of ${named} returned a reply that cannot be read: ${why}.`, { cause: error });
  }
}

function replyOf(reply: UserReply, named: string): Omit<BotReply, 'times'> {
  if (reply === null || reply === undefined || (typeof reply !== 'string' && typeof reply !== 'object')) {
    throw new BotFault('bot-error', `send of ${named} returned ${String(reply)} where a reply was expected.`);
  }
  const {
    messages = [],
    intent = null,
    signals = [],
  } = typeof reply === 'string' ? { messages: [reply] } : Array.isArray(reply) ? { messages: reply } : reply;
  return {
    messages: messages.map(messageOf).filter(({ text, options }) => text.trim() !== '' || options.length > 0),
    intent: intent === null ? null : { name: intent.name, confidence: intent.confidence ?? null },
    signals: signals.map(({ stage, payload = null, queue = null }): Signal => {
      if (!stages.includes(stage))
        throw new BotFault(
          'bot-error',
          `send of ${named} returned a signal "${stage}"; expected one of: ${stages.join(', ')}.`,
        );
      return { stage, source: named, payload, queue };
    }),
  };
}

type UserMessage = string | { text?: string; options?: (string | { label: string; value: string })[] };

function messageOf(message: UserMessage): BotMessage {
  if (typeof message === 'string') return { text: message, options: [] };
  const options = (message.options ?? []).map((option) =>
    typeof option === 'string' ? { label: option, value: option } : { label: option.label, value: option.value },
  );
  return { text: message.text ?? '', options };
}
