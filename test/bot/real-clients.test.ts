/** Services whose own clients are published: they and the adapter are told the same words by one stub, and ask it for the same. */
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import OpenAI from 'openai';
import { expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import type { HttpBotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { installed } from './real/packed.ts';
import { answerJson, serve } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

interface Sent {
  path: string;
  headers: Record<string, unknown>;
  body: Record<string, Json>;
}

/** A service that answers with events; what it was sent is forgotten when it is asked for. */
async function service(events: (sent: Sent, count: number) => [string, Json][] | Json) {
  let sent: Sent[] = [];
  const url = await serve(async (request, response) => {
    const body = JSON.parse((await text(request)) || '{}') as Record<string, Json>;
    sent.push({ path: request.url!, headers: request.headers, body });
    const answer = events(sent.at(-1)!, sent.length);
    if (!Array.isArray(answer)) return answerJson(response, answer);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const [name, data] of answer as [string, Json][])
      response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    response.end();
  });
  const heard = (): Sent[] => {
    const all = sent;
    sent = [];
    return all;
  };
  return { url, heard };
}

async function twoTurns(spec: HttpBotSpec): Promise<string[]> {
  const conversation = await begin(opened(spec), 'c-1');
  return [...texts(await say(conversation, 'one')), ...texts(await say(conversation, 'two'))];
}

const asked = ({ path, body }: Sent) => ({ path, body });
const load = <T>(name: string, version: string): T =>
  createRequire(join(installed(name, version), 'package.json'))(name) as T;

it('openai: responses with the state of a conversation', async () => {
  const { url, heard } = await service((_, count) => {
    const response = { id: `resp_${count}`, object: 'response', status: 'completed', output: [], error: null };
    const delta = (piece: string): [string, Json] => [
      'response.output_text.delta',
      { type: 'response.output_text.delta', item_id: 'm', output_index: 0, content_index: 0, delta: piece },
    ];
    return [
      ['response.created', { type: 'response.created', response: { ...response, status: 'in_progress' } }],
      delta('Answer '),
      delta(`${count}.`),
      ['response.completed', { type: 'response.completed', response }],
    ];
  });
  const client = new OpenAI({ apiKey: 'none', baseURL: `${url}/v1`, maxRetries: 0 });
  const told: string[] = [];
  let before: string | undefined;
  for (const input of ['one', 'two']) {
    let words = '';
    const previous = before === undefined ? {} : { previous_response_id: before };
    for await (const event of await client.responses.create({ model: 'm', input, stream: true, ...previous })) {
      if (event.type === 'response.output_text.delta') words += event.delta;
      if (event.type === 'response.completed') before = event.response.id;
    }
    told.push(words);
  }
  const byClient = heard().map(asked);
  const spec = {
    protocol: 'http',
    url: `${url}/v1/responses`,
    shape: 'openai-responses',
    body: { model: 'm' },
  } as const;
  expect(await twoTurns(spec)).toEqual(told);
  expect(heard().map(asked)).toEqual(byClient);
});

interface Anthropic {
  default: new (options: object) => {
    messages: { stream: (body: object) => { finalText: () => Promise<string> } };
  };
}

it('@anthropic-ai/sdk: messages as they are streamed', async () => {
  const { url, heard } = await service(({ body }) => {
    const count = (body['messages'] as Json[]).length;
    const delta = (piece: string): [string, Json] => [
      'content_block_delta',
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } },
    ];
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], usage };
    return [
      ['message_start', { type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null } }],
      ['content_block_start', { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }],
      ['ping', { type: 'ping' }],
      delta('Answer '),
      delta(`${count}.`),
      ['content_block_stop', { type: 'content_block_stop', index: 0 }],
      ['message_delta', { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage }],
      ['message_stop', { type: 'message_stop' }],
    ];
  });
  const { default: Client } = load<Anthropic>('@anthropic-ai/sdk', '1.14.0');
  const client = new Client({ apiKey: 'none', baseURL: url, maxRetries: 0 });
  const messages: object[] = [];
  const told: string[] = [];
  for (const content of ['one', 'two']) {
    messages.push({ role: 'user', content });
    const words = await client.messages.stream({ model: 'm', max_tokens: 1024, messages: [...messages] }).finalText();
    messages.push({ role: 'assistant', content: words });
    told.push(words);
  }
  const byClient = heard();
  const auth = { type: 'bearer', token: 'none' } as const;
  const spec = { protocol: 'http', url: `${url}/v1/messages`, shape: 'anthropic', body: { model: 'm' }, auth } as const;
  expect(await twoTurns(spec)).toEqual(told);
  const ours = heard();
  expect(ours.map(asked)).toEqual(byClient.map(asked));
  const known = ({ headers }: Sent) => [headers['anthropic-version'], headers['authorization']];
  expect(ours.map(known)).toEqual(byClient.map(known));
});

interface LangGraph {
  Client: new (options: object) => {
    threads: { create: () => Promise<{ thread_id: string }> };
    runs: {
      stream: (thread: string, assistant: string, options: object) => AsyncIterable<{ event: string; data: Json }>;
    };
  };
}

it('@langchain/langgraph-sdk: a thread, and a run of it a message', async () => {
  let threads = 0;
  const { url, heard } = await service(({ path, body }) => {
    if (path === '/threads') return { thread_id: `t-${++threads}`, metadata: {}, status: 'idle' };
    const [said] = (body['input'] as { messages: { content: string }[] }).messages;
    const chunk = (content: string): [string, Json] => [
      'messages',
      [{ type: 'AIMessageChunk', id: 'm', content, tool_call_chunks: [] }, { langgraph_node: 'chat' }],
    ];
    return [['metadata', { run_id: 'r', attempt: 1 }], chunk('Heard '), chunk(`${said!.content}.`)];
  });
  const { Client } = load<LangGraph>('@langchain/langgraph-sdk', '1.15.0');
  const client = new Client({ apiUrl: url, callerOptions: { maxRetries: 0 } });
  const { thread_id: thread } = await client.threads.create();
  const told: string[] = [];
  for (const content of ['one', 'two']) {
    let words = '';
    const input = { messages: [{ role: 'user', content }] };
    for await (const { event, data } of client.runs.stream(thread, 'agent', { input, streamMode: ['messages-tuple'] }))
      if (event === 'messages') words += (data as [{ content: string }])[0].content;
    told.push(words);
  }
  const byClient = heard();
  const address = `${url}/threads/{{open.thread.thread_id}}/runs/stream`;
  expect(await twoTurns({ protocol: 'http', url: address, shape: 'langgraph' })).toEqual(told);
  const ours = heard();
  expect(ours.map(({ path }) => path.replace('t-2', 't-1'))).toEqual(byClient.map(({ path }) => path));
  // The client says more of what it leaves to the server.
  for (const [at, { body }] of ours.entries()) expect(byClient[at]!.body).toMatchObject(body);
});
