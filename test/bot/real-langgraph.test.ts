/** An agent of LangGraph behind LangGraph's own server, as published; only the model in it is made up. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { installed } from './real/packed.ts';
import { listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const folder = (): string =>
  installed('@langchain/langgraph-api', '1.5.1', '@langchain/langgraph@1.7.3', '@langchain/core@1.4.0');

// oxlint-disable-next-line typescript/no-explicit-any -- packages of others, without their types
const load = async (name: string): Promise<any> =>
  import(pathToFileURL(createRequire(join(folder(), 'package.json')).resolve(name)).href);

interface Message {
  content: string;
  getType: () => string;
}

/** One node: what the customer said, counted; a tool that is called like a handoff; or a failure. */
async function openAgent(): Promise<string> {
  const { createEmbedServer } = await load('@langchain/langgraph-api/experimental/embed');
  const { StateGraph, MessagesAnnotation, MemorySaver, START } = await load('@langchain/langgraph');
  const { AIMessageChunk } = await load('@langchain/core/messages');
  const { FakeStreamingChatModel } = await load('@langchain/core/utils/testing');
  const { getRequestListener } = await load('@hono/node-server');
  const checkpointer = new MemorySaver();
  const call = { name: 'transfer_to_human', args: '{"queue":"vip"}', id: 'c', index: 0, type: 'tool_call_chunk' };
  const chat = async ({ messages }: { messages: Message[] }, config: object) => {
    const said = messages.at(-1)!.content;
    const turn = messages.filter((one) => one.getType() === 'human').length;
    if (said === 'failure') throw new Error('Out of memory');
    const chunks = [
      new AIMessageChunk({ content: `${turn}: ` }),
      new AIMessageChunk({ content: said, ...(said === 'human' && { tool_call_chunks: [call] }) }),
    ];
    return { messages: [await new FakeStreamingChatModel({ chunks }).invoke(messages, config)] };
  };
  const agent = new StateGraph(MessagesAnnotation)
    .addNode('chat', chat)
    .addEdge(START, 'chat')
    .compile({ checkpointer });
  const kept = new Map<string, { thread_id: string; metadata: object }>();
  const threads = {
    get: async (id: string) => kept.get(id),
    set: async (id: string, { metadata = {} }: { metadata?: object }) =>
      kept.set(id, { thread_id: id, metadata: { ...kept.get(id)?.metadata, ...metadata } }).get(id),
    delete: async (id: string) => void kept.delete(id),
  };
  const { fetch } = createEmbedServer({ graph: { agent }, threads, checkpointer });
  return `http://127.0.0.1:${await listen(createServer(getRequestListener(fetch)))}`;
}

it('@langchain/langgraph-api: threads of their own, words as they come, a handoff, and a failure', async () => {
  const bot = opened({
    protocol: 'http',
    url: `${await openAgent()}/threads/{{open.thread.thread_id}}/runs/stream`,
    shape: 'langgraph',
  });
  const [one, other] = [await begin(bot, 'one'), await begin(bot, 'other')];
  expect(texts(await say(one, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(other, 'Hi'))).toEqual(['1: Hi']);
  const handoff = await say(one, 'human');
  expect([texts(handoff), handoff.signals.map(({ stage }) => stage)]).toEqual([['2: human'], ['signalled']]);
  const fault = await faultOf(say(other, 'failure'));
  expect([fault.endReason, fault.message]).toEqual(['bot-error', expect.stringMatching(/Error: Out of memory$/)]);
});
