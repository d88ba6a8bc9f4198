/** OpenAI's own client against the stub the adapter is tested with: what it cannot read, a real server would not send. */
import OpenAI, { InternalServerError } from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { describe, expect, it } from 'vitest';
import type { OpenaiBotSpec } from '../../src/scenario/schema/bots/openai.ts';
import { openaiPeer } from './peers/openai.ts';
import { ask } from './talk.ts';

const clientOf = async (stream: boolean): Promise<OpenAI> => {
  const { spec } = await openaiPeer(stream).start();
  return new OpenAI({ apiKey: 'none', baseURL: (spec as OpenaiBotSpec).url, maxRetries: 0 });
};
const messages = (content: string) => [{ role: 'user' as const, content }];

describe('the stub is understood by the real client', () => {
  it('in words and in tool calls', async () => {
    const client = await clientOf(false);
    const { choices } = await client.chat.completions.create({ model: 'test', messages: messages('human') });
    expect(choices[0]!.message.content).toBe('One moment.');
    const [call] = choices[0]!.message.tool_calls!;
    expect(call).toMatchObject({ type: 'function', function: { name: 'transfer_to_human' } });
  });

  it('streamed, chunk by chunk', async () => {
    const client = await clientOf(true);
    const runner = client.chat.completions.stream({ model: 'test', messages: messages('human') });
    const chunks: ChatCompletionChunk[] = [];
    for await (const chunk of runner) chunks.push(chunk);
    expect(chunks.every(({ object }) => object === 'chat.completion.chunk')).toBe(true);
    const { choices } = await runner.finalChatCompletion();
    const [call] = choices[0]!.message.tool_calls!;
    expect(choices[0]!.finish_reason).toBe('tool_calls');
    expect(JSON.parse((call as { function: { arguments: string } }).function.arguments)).toEqual({
      order: 'A1',
      queue: 'billing',
    });
  });

  it('in its errors', async () => {
    const client = await clientOf(false);
    const failing = client.chat.completions.create({ model: 'test', messages: messages('failure') });
    await expect(failing).rejects.toBeInstanceOf(InternalServerError);
  });
});

it('the adapter asks for the same as the real client, but for what only the client sends', async () => {
  const { serveJson } = await import('./serve.ts');
  const heard: { body: unknown; path: string | undefined }[] = [];
  const url = await serveJson((body, request) => {
    heard.push({ body, path: request.url });
    const message = { role: 'assistant', content: 'Hi' };
    return { object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] };
  });
  const tools = [{ type: 'function' as const, function: { name: 'transfer', parameters: { type: 'object' } } }];
  const client = new OpenAI({ apiKey: 'none', baseURL: `${url}/v1`, maxRetries: 0 });
  await client.chat.completions.create({ model: 'test', tools, stream: false, messages: messages('Hello') });
  await ask({ protocol: 'openai', url: `${url}/v1`, model: 'test', tools, stream: false });
  expect(heard[1]).toEqual(heard[0]);
});

it('words in parts, as some servers send them, are what the bot said; what its model thought is not', async () => {
  const { serveJson } = await import('./serve.ts');
  const content = [
    { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
    { type: 'text', text: 'Hello' },
  ];
  const url = await serveJson(() => ({ choices: [{ message: { content }, finish_reason: 'stop' }] }));
  const { messages } = await ask({ protocol: 'openai', url: `${url}/v1`, stream: false });
  expect(messages.map(({ text }) => text)).toEqual(['Hello']);
});
