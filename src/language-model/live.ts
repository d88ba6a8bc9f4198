/** One request to the endpoint and its answer, through the maintained client, over the same proxies and certificates as every other. */
import type OpenAI from 'openai';
import type { ChatCompletion } from 'openai/resources/chat/completions';
import { dispatcherFor } from '../bot/connection/dispatcher.ts';
import { filledAddress } from '../bot/connection/address.ts';
import { milliseconds } from '../bot/connection/duration.ts';
import { type KitOptions, plainKit } from '../bot/kit.ts';
import { contentText } from '../bot/reading/content-text.ts';
import { strangerMessage } from '../bot/test-hosts.ts';
import { renderJson } from '../plan/template.ts';
import { ProblemError } from '../problem.ts';
import type { ModelSpec } from '../scenario/schema/model-schema.ts';
import type { Answer, Usage } from './model.ts';
import type { ChatRequest } from './request.ts';

export interface Completion extends Answer {
  /** null: the endpoint did not say. */
  usage: Usage | null;
}

export interface LiveModel {
  /** Without retries. @throws Whatever the client throws; NoAnswer; the signal's reason. */
  complete(request: ChatRequest, signal: AbortSignal): Promise<Completion>;
  close(): Promise<void>;
}

/** Something came back that is no answer. Whether it cost anything nobody knows. */
export class NoAnswer extends Error {}

/** Nothing came back in time. */
export class TooLate extends Error {}

/** @throws ProblemError when the client is not installed, or an environment variable is not set. */
export async function connectModel(spec: ModelSpec, options: KitOptions): Promise<LiveModel> {
  const kit = plainKit(spec, options);
  const { default: Client } = await clientPackage();
  const { fetch } = await import('undici');
  const dispatcher = dispatcherFor(spec, kit);
  const scope = kit.scope();
  const key = spec.key === undefined ? null : filledAddress(spec.key, scope);
  if (key === '') throw new ProblemError([emptyKey(spec.key!)]);
  const timeoutMs = milliseconds(spec.timeout, 60_000);
  const client = new Client({
    baseURL: filledAddress(spec.url, scope).replace(/\/$/, ''),
    // The client wants one; the header that it makes of it is taken away where there is none.
    apiKey: key ?? 'none',
    // Nothing is taken from the environment that no file names.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: timeoutMs,
    defaultHeaders: {
      ...(key === null && { authorization: null }),
      ...(renderJson(spec.headers ?? {}, scope) as Record<string, string>),
    },
    fetch: (async (url: string, init: object) => {
      if (!kit.mayReach(new URL(url))) throw new ProblemError([stranger(new URL(url))]);
      return fetch(url, { ...init, dispatcher, redirect: 'manual' });
    }) as unknown as typeof globalThis.fetch,
  });

  return {
    async complete(request, signal) {
      // The client's own deadline ends with the headers.
      const late = AbortSignal.timeout(timeoutMs);
      try {
        const body = request as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
        return completionIn(await client.chat.completions.create(body, { signal: AbortSignal.any([signal, late]) }));
      } catch (error) {
        signal.throwIfAborted();
        const { cause } = error as Error;
        if (cause instanceof ProblemError) throw cause;
        if (late.aborted) throw new TooLate(`gave no answer within ${timeoutMs / 1000} s`, { cause: error });
        if (error instanceof SyntaxError) throw new NoAnswer('answered with broken JSON', { cause: error });
        throw error;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** @param answer As it came: endpoints that speak the API differ in what they leave out. */
function completionIn(answer: unknown): Completion {
  const { choices, usage } = Object(answer) as Partial<ChatCompletion>;
  if (!Array.isArray(choices)) throw new NoAnswer('answered with something that is no chat completion');
  const [choice] = choices;
  if (choice === undefined || choice === null) throw new NoAnswer('answered with no choices');
  const { message, finish_reason: reason } = choice;
  const text = contentText(message?.content);
  const refusal = typeof message?.refusal === 'string' ? message.refusal : '';
  const isRefused = refusal !== '' || reason === 'content_filter';
  return {
    text: isRefused ? refusal || text : text,
    finish: isRefused ? 'refused' : reason === 'length' ? 'length' : 'stop',
    usage: usageIn(usage),
  };
}

function usageIn(usage: ChatCompletion['usage']): Usage | null {
  const { prompt_tokens: input, completion_tokens: output } = Object(usage) as Partial<NonNullable<typeof usage>>;
  return isCount(input) && isCount(output) ? { input, output } : null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const stranger = (url: URL) => ({ code: 'not-a-test-system', message: strangerMessage(url) }) as const;

const emptyKey = (named: string) =>
  ({
    code: 'missing-environment',
    message: `The key of the model, ${named}, is empty`,
    hint: 'Set it before the run, or take model.key away where the endpoint asks for none.',
  }) as const;

async function clientPackage(): Promise<typeof import('openai')> {
  try {
    return await import('openai');
  } catch (cause) {
    const message = 'A language model needs the package "openai"';
    throw new ProblemError([{ code: 'bad-argument', message, hint: 'Run: npm install openai@6' }], { cause });
  }
}
