/** A server that speaks the chat completions API over real HTTP, with whatever faults a test plants. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { answerJson, serve } from '../bot/serve.ts';

export interface Chat {
  model: string;
  messages: { role: string; content: string }[];
  max_tokens?: number;
  temperature?: number;
}

/** What it does with a request: words, or whatever else it does with the response. */
export type Reply = string | ((response: ServerResponse) => void);

export interface ModelServer {
  /** Base of the API. */
  url: string;
  heard: { chat: Chat; headers: IncomingMessage['headers'] }[];
  /** Requests under way at most. */
  mostAtOnce: () => number;
}

/** @param reply To the how manieth request, from 1. */
export async function openModelServer(
  reply: (chat: Chat, number: number) => Reply | Promise<Reply>,
): Promise<ModelServer> {
  const heard: ModelServer['heard'] = [];
  let [open, most] = [0, 0];
  const url = await serve(async (request, response) => {
    const chat = JSON.parse(await text(request)) as Chat;
    heard.push({ chat, headers: request.headers });
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    const said = await reply(chat, heard.length);
    if (typeof said === 'string') answerJson(response, completion(said));
    else said(response);
  });
  return { url: `${url}/v1`, heard, mostAtOnce: () => most };
}

export const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

export const completion = (content: string, more: object = {}, reason = 'stop') => ({
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content, ...more }, finish_reason: reason }],
  usage,
});

export const status =
  (code: number, headers: Record<string, string> = {}, error: object = { message: 'not now' }): Reply =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error }));
  };

/** What the customer is to say, as the rules would. */
export const sayIn = ({ messages }: Chat): string => (JSON.parse(messages[1]!.content) as { say: string }).say;

/** The customer's words, put a little differently. */
export const writer = (chat: Chat): string => {
  const say = sayIn(chat);
  return chat.messages.length > 2 ? `Like this: ${say}` : `So, ${say}`;
};
