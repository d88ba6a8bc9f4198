/** Bots of the usual shapes, and a look at one. */
import { text } from 'node:stream/consumers';
import { detect, type Way } from '../../../src/bot/detect/detect.ts';
import type { Json } from '../../../src/json.ts';
import { answerJson, serve } from '../serve.ts';

export const look = (url: string, more: Omit<Way, 'url'> = {}) =>
  detect({ url, ...more }, { env: {}, signal: new AbortController().signal });

export const answerTo = (said: unknown): string =>
  /person/.test(String(said)) ? 'I will get a colleague for you.' : 'How can I help you today?';

/** A bot that answers whatever it is sent, whether it finds words in it or not. */
export const lenient = (reply: (body: Partial<Record<string, string>>) => Json) =>
  serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { error: 'Method not allowed' }, 405);
    if (request.headers['content-type'] !== 'application/json') return answerJson(response, { error: 'No JSON' }, 415);
    answerJson(response, reply(JSON.parse(await text(request)) as Record<string, string>));
  });

/** A bot that refuses what it does not know, as one with a validator does. */
export const strict = (words: string, other: string[], reply: (said: string) => Json) =>
  serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { error: 'Method not allowed' }, 405);
    const body = JSON.parse(await text(request)) as Record<string, string>;
    const missing = [words, ...other].filter((name) => body[name] === undefined);
    if (missing.length > 0)
      return answerJson(
        response,
        { detail: missing.map((name) => ({ loc: ['body', name], msg: 'field required' })) },
        422,
      );
    answerJson(response, reply(body[words]!));
  });
