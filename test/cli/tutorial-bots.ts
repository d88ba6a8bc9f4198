/** Bots as people have them: nothing but a person is to be had from them. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { answerJson } from '../bot/serve.ts';

interface TutorialBot {
  name: string;
  path: string;
  serve: RequestListener;
}

const answerTo = (said: string) =>
  /person|someone|human|agent/i.test(said)
    ? 'I am connecting you to a colleague.'
    : 'Sorry, I did not understand that.';
const handoffFor = (said: string) => (answerTo(said).includes('colleague') ? { queue: 'care' } : null);

const bodyOf = async <T>(request: IncomingMessage): Promise<T> => JSON.parse((await text(request)) || '{}') as T;

const page = readFileSync(join(import.meta.dirname, 'tutorial-widget.html'), 'utf8');

export const tutorialBots: TutorialBot[] = [
  {
    name: 'JSON over HTTP',
    path: '/api/talk',
    async serve(request, response) {
      const { text: said } = await bodyOf<{ text?: string }>(request);
      if (said === undefined) return answerJson(response, { error: '"text" is required' }, 400);
      answerJson(response, { answer: answerTo(said), handoff: handoffFor(said) });
    },
  },
  {
    name: 'a stream of events',
    path: '/stream',
    async serve(request, response) {
      const { message } = await bodyOf<{ message?: string }>(request);
      if (message === undefined) return answerJson(response, { error: 'no message' }, 400);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const word of answerTo(message).split(/(?<= )/))
        response.write(`data: ${JSON.stringify({ delta: word })}\n\n`);
      response.end(`data: ${JSON.stringify({ done: true, handoff: handoffFor(message) })}\n\n`);
    },
  },
  {
    name: 'OpenAI’s API',
    path: '/v1',
    async serve(request, response) {
      if (request.url === '/v1/models') return answerJson(response, { data: [{ id: 'support' }] });
      const { messages } = await bodyOf<{ messages: { content: string }[] }>(request);
      const said = messages.at(-1)!.content;
      const call = { id: 'c1', type: 'function', function: { name: 'transfer_to_human', arguments: '{}' } };
      const message = { content: answerTo(said), ...(handoffFor(said) && { tool_calls: [call] }) };
      answerJson(response, { choices: [{ message, finish_reason: 'stop' }] });
    },
  },
  {
    name: 'a widget in a page',
    path: '/support',
    async serve(request, response) {
      if (request.method !== 'POST') return void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      const said = await text(request);
      answerJson(response, { reply: answerTo(said), handoff: handoffFor(said) });
    },
  },
];
