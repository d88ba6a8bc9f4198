/** Streams made by the packages that bots are built with, as published. */
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import { installed } from './real/packed.ts';
import { serve } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

const load = async <T>(name: string, version: string): Promise<T> =>
  (await import(pathToFileURL(createRequire(join(installed(name, version), 'package.json')).resolve(name)).href)) as T;

interface Ai {
  createUIMessageStream: (parts: object) => object;
  createUIMessageStreamResponse: (parts: object) => Response;
  convertToModelMessages: (messages: Json[]) => unknown;
}

interface AgUi {
  EventEncoder: new (options: object) => { getContentType: () => string; encodeSSE: (event: object) => string };
}

it('ai: a stream of UI messages, with a tool called like a handoff', async () => {
  const { createUIMessageStream, createUIMessageStreamResponse, convertToModelMessages } = await load<Ai>(
    'ai',
    '7.0.173',
  );
  const heard: unknown[] = [];
  const url = await serve(async (request, response) => {
    const body = JSON.parse(await text(request)) as { messages: Json[] };
    // The package itself says whether these are messages of its own.
    heard.push(await convertToModelMessages(body.messages));
    const stream = createUIMessageStream({
      execute({ writer }: { writer: { write: (part: object) => void } }) {
        writer.write({ type: 'text-start', id: 't' });
        writer.write({ type: 'text-delta', id: 't', delta: 'One ' });
        writer.write({ type: 'text-delta', id: 't', delta: 'moment.' });
        writer.write({ type: 'text-end', id: 't' });
        writer.write({
          type: 'tool-input-available',
          toolCallId: 'c',
          toolName: 'handoff_to_agent',
          input: { queue: 'q' },
        });
      },
    });
    const answer = createUIMessageStreamResponse({ stream });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    Readable.fromWeb(answer.body as never).pipe(response);
  });
  const conversation = await begin(opened({ protocol: 'http', url, shape: 'ai-sdk' }));
  const first = await say(conversation, 'one');
  expect(texts(first)).toEqual(['One moment.']);
  expect(first.signals).toMatchObject([{ stage: 'signalled', payload: { queue: 'q' } }]);
  await say(conversation, 'two');
  expect(heard[1]).toMatchObject([{ role: 'user' }, { role: 'assistant' }, { role: 'user' }]);
});

it('@ag-ui/encoder: a run of an agent', async () => {
  const { EventEncoder } = await load<AgUi>('@ag-ui/encoder', '1.0.0');
  const url = await serve(async (request, response) => {
    const { threadId, runId } = JSON.parse(await text(request)) as Record<string, string>;
    const encoder = new EventEncoder({ accept: request.headers.accept });
    response.writeHead(200, { 'content-type': encoder.getContentType() });
    for (const event of [
      { type: 'RUN_STARTED', threadId, runId },
      { type: 'TEXT_MESSAGE_START', messageId: 'm', role: 'assistant' },
      { type: 'TEXT_MESSAGE_CONTENT', messageId: 'm', delta: 'Hel' },
      { type: 'TEXT_MESSAGE_CONTENT', messageId: 'm', delta: `lo in ${threadId}` },
      { type: 'TEXT_MESSAGE_END', messageId: 'm' },
      { type: 'RUN_FINISHED', threadId, runId },
    ])
      response.write(encoder.encodeSSE(event));
    response.end();
  });
  const conversation = await begin(opened({ protocol: 'http', url, shape: 'ag-ui' }), 'c-1');
  expect(texts(await say(conversation, 'one'))).toEqual(['Hello in c-1']);
});
