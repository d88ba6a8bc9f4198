/** The table of protocols. An adapter is loaded when the first conversation needs it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { BotSpec, SignalSpec } from '../scenario/schema/bot-schema.ts';
import type { Scope } from '../plan/template.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { BotFault, type Bot, type BotConversation, type BotReply } from './bot.ts';
import { systemClock, type Clock } from './clock.ts';
import type { PaceMemory } from './connection/pace-memory.ts';
import type { TokenMemory } from './connection/token-memory.ts';
import { plainKit, type Kit } from './kit.ts';
import type { AdaptedBot, Protocol } from './protocol.ts';
import { redactedRaw, type KeepRaw } from './raw.ts';
import { heldBack, type HeldBack } from './held-back.ts';
import { retryTally, type RetryTally } from './retries.ts';
import type { Secrets } from './secrets.ts';
import { scopeOf } from './scope.ts';
import { cookieJar, type CookieJar } from './session/cookies.ts';
import { secretsIn } from './session/session-calls.ts';
import { traceOf, type Trace } from './trace.ts';
import { standing } from './standing.ts';
import type { Standing } from './trouble.ts';
import type { Wire } from './wire.ts';
import type { MayReach } from './test-hosts.ts';

const protocols: {
  [P in BotSpec['protocol']]: () => Promise<Protocol<Extract<BotSpec, { protocol: P }>>>;
} = {
  http: async () => (await import('./protocols/http.ts')).httpProtocol,
  openai: async () => (await import('./protocols/openai.ts')).openaiProtocol,
  websocket: async () => (await import('./protocols/websocket.ts')).websocketProtocol,
  'direct-line': async () => (await import('./protocols/direct-line.ts')).directLineProtocol,
  'copilot-studio': async () => (await import('./protocols/copilot-studio.ts')).copilotStudioProtocol,
  rasa: async () => (await import('./protocols/rasa.ts')).rasaProtocol,
  module: async () => (await import('./protocols/module.ts')).moduleProtocol,
  'dialogflow-cx': async () => (await import('./protocols/dialogflow-cx.ts')).dialogflowCxProtocol,
  'lex-v2': async () => (await import('./protocols/lex-v2.ts')).lexV2Protocol,
  agentforce: async () => (await import('./protocols/agentforce.ts')).agentforceProtocol,
  a2a: async () => (await import('./protocols/a2a.ts')).a2aProtocol,
  botpress: async () => (await import('./protocols/botpress.ts')).botpressProtocol,
  genesys: async () => (await import('./protocols/genesys.ts')).genesysProtocol,
  mcp: async () => (await import('./protocols/mcp.ts')).mcpProtocol,
  'bedrock-agent': async () => (await import('./protocols/bedrock-agent.ts')).bedrockAgentProtocol,
  'amazon-connect': async () => (await import('./protocols/amazon-connect.ts')).amazonConnectProtocol,
  'salesforce-messaging': async () => (await import('./protocols/salesforce-messaging.ts')).salesforceMessagingProtocol,
  webhook: async () => (await import('./protocols/webhook.ts')).webhookProtocol,
  browser: async () => (await import('./protocols/browser.ts')).browserProtocol,
};

const protocolOf = (spec: BotSpec): Promise<Protocol<BotSpec>> =>
  (protocols[spec.protocol] as () => Promise<Protocol<BotSpec>>)();

/** What is taken for a signal of this bot. */
export async function signalsOf(spec: BotSpec): Promise<readonly SignalSpec[]> {
  const listed = 'signals' in spec ? spec.signals : undefined;
  return listed ?? (await protocolOf(spec)).signals?.(spec) ?? [];
}

/**
 * The conversation whose work is under way, and what of its requests was sent again. Of adapters that open each conversation with a kit of
 * its own nothing is asked here: until Node 24, once this was run, every promise of the process pays for it.
 */
const speaking = new AsyncLocalStorage<Speaking>();

interface Speaking {
  id: string;
  tally: RetryTally;
  held: HeldBack;
  jar: CookieJar;
  trace: Trace;
  scope: Scope;
  secrets: Secrets;
}

export interface BotOptions {
  env: NodeJS.ProcessEnv;
  /** Where relative paths of the configuration start; the working directory by default. */
  cwd?: string;
  clock?: Clock;
  /** Called with every exchange, secrets redacted. */
  raw?: KeepRaw;
  /** Where requests may go; everywhere when absent. */
  mayReach?: MayReach | undefined;
  /** Opens a bot that is at hand, in place of the one that the protocol would go to. */
  atHand?: ((kit: Kit) => Bot) | undefined;
  /** Of the bot, where others talk to it as well; its own when absent. */
  pace?: PaceMemory;
  tokens?: TokenMemory;
  standing?: Standing;
}

/** @throws ProblemError when the specification names an environment variable that is not set. */
export function openBot(
  spec: BotSpec,
  { env, cwd = process.cwd(), clock = systemClock, raw, mayReach, atHand, ...shared }: BotOptions,
): Bot {
  const plain = plainKit(spec, { env, cwd, clock, mayReach, tokens: shared.tokens, pace: shared.pace });
  const { secrets } = plain;
  const fared = shared.standing ?? standing(clock);
  const kitOf = (conversation: () => Speaking | undefined): Kit => ({
    ...plain,
    raw:
      raw === undefined
        ? null
        : redactedRaw(
            raw,
            () => conversation()?.secrets ?? secrets,
            () => conversation()?.id ?? null,
          ),
    trace: (name) => conversation()?.trace.begin(name) ?? null,
    jar: () => conversation()?.jar ?? null,
    scope: () => conversation()?.scope ?? { env },
    learnt: (value, name) => conversation()?.secrets.add(value, name),
    retried: (reason) => conversation()?.tally.count(reason),
    held: (ms) => conversation()?.held.add(ms),
  });
  const kit = kitOf(() => speaking.getStore());
  let loading: Promise<AdaptedBot> | null = null;
  const loaded = (): Promise<AdaptedBot> =>
    (loading ??=
      atHand === undefined ? protocolOf(spec).then(({ open }) => open(spec, kit)) : Promise.resolve(atHand(kit)));
  return {
    identify: (signal) =>
      guarded(secrets, async () => {
        const { name, build } = await (await loaded()).identify(signal);
        return { name: name && secrets.redact(name), build: build && secrets.redact(build) };
      }),
    async open(context) {
      const tally = retryTally();
      const held = heldBack();
      const jar = cookieJar();
      const trace = traceOf(context.conversationId, clock);
      const own = secrets.within();
      const scope = scopeOf(context, kit);
      secretsIn(context.setup ?? {}, 'setup', own.add);
      const begun = clock.date();
      const known: Speaking = { id: context.conversationId, tally, held, jar, trace, scope, secrets: own };
      // Where it cannot be loaded, that is told when it is opened.
      const { openWith } = await Promise.resolve()
        .then(loaded)
        .catch((): Pick<AdaptedBot, 'openWith'> => ({}));
      const within = <T>(work: () => Promise<T>): Promise<T> =>
        openWith === undefined ? speaking.run(known, work) : work();
      /** What goes wrong tells how often it was tried, and how the bot is faring. */
      const tried = <T>(work: () => Promise<T>, at = clock.date()): Promise<T> =>
        within(() => filled(own, work)).catch((error: unknown) => {
          if (error instanceof BotFault) {
            error.retries = tally.take();
            error.wire = shown(trace.take(at), own);
            fared.failed(error);
          }
          throw error;
        });
      const conversation = await tried(
        async () =>
          openWith === undefined
            ? (await loaded()).open(context)
            : openWith(
                context,
                kitOf(() => known),
              ),
        begun,
      );
      return {
        async send(message, signal) {
          const at = clock.date();
          const from = clock.now();
          const reply = await tried(async () => withoutSecrets(await conversation.send(message, signal), own), at);
          fared.answered();
          const retries = tally.take();
          const waitedMs = held.take(clock.now() - from, reply.times);
          const times = { ...reply.times, ...(waitedMs > 0 && { waitedMs }) };
          return { ...reply, times, wire: shown(trace.take(at), own), ...(retries !== null && { retries }) };
        },
        ...(conversation.keep && { keep: () => within(() => conversation.keep!()) }),
        close: () => within(() => closed(conversation)),
      };
    },
    standing: fared,
    pace: kit.pace,
    tokens: kit.tokens,
    // What cannot be opened needs no closing.
    close: async () => (await loading?.catch(() => null))?.close(),
  };
}

const ofTemplates: ReadonlySet<Problem['code']> = new Set(['missing-environment', 'bad-template']);

/**
 * A template that cannot be filled in for one conversation is no mistake of the run: that request was never made. What no conversation could
 * be held with (a package or a browser that is not there, a certificate that is none) is.
 */
function filled<T>(secrets: Secrets, work: () => Promise<T>): Promise<T> {
  return guarded(secrets, async () => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof ProblemError && error.problems.every(({ code }) => ofTemplates.has(code))
        ? new BotFault('transport-fault', error.message, { cause: error, kind: 'no-value' })
        : error;
    }
  });
}

/** An address may hold a key. */
function shown(wire: Wire, secrets: Secrets): Wire {
  return { ...wire, requests: wire.requests.map((sent) => ({ ...sent, name: secrets.redact(sent.name) })) };
}

/** Cleaning up comes after the result: what fails there takes nothing away from it. */
async function closed(conversation: BotConversation): Promise<void> {
  try {
    await conversation.close();
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
  }
}

async function guarded<T>(secrets: Secrets, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof ProblemError) throw error;
    const message = secrets.redact(error.message);
    if (!(error instanceof BotFault)) throw message === error.message ? error : new Error(message);
    // The cause may quote the secret too.
    throw message === error.message
      ? error
      : new BotFault(error.endReason, message, { kind: error.kind, attachments: error.attachments });
  }
}

/** A bot may send back what it was sent: a key in its answer must not reach a transcript. */
function withoutSecrets(reply: BotReply, secrets: Secrets): BotReply {
  if (secrets.none()) return reply;
  const clean = secrets.redact;
  const { messages, intent, signals, times } = reply;
  const texts = secrets.redactAll(messages.map(({ text }) => text));
  return {
    messages: messages.map(({ options }, at) => ({
      text: texts[at]!,
      options: options.map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
    })),
    intent: intent && { ...intent, name: clean(intent.name) },
    signals: signals.map((signal) => ({
      ...signal,
      payload: secrets.redactJson(signal.payload),
      queue: signal.queue && clean(signal.queue),
    })),
    times,
  };
}
