/** Services that many bots stand behind, as their documentation shows them. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import type { HttpBotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { serve } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

/** A service that answers each request with what `answer` makes of it, as server-sent events. */
async function service(
  answer: (path: string, body: Record<string, Json>) => { events?: [string | null, Json][]; json?: Json },
) {
  const bodies: Record<string, Json>[] = [];
  const url = await serve(async (request, response) => {
    const body = JSON.parse(await text(request)) as Record<string, Json>;
    bodies.push(body);
    const { events, json } = answer(request.url!, body);
    if (events === undefined)
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const [name, data] of events)
      response.write(`${name === null ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`);
    response.end();
  });
  return { url, bodies };
}

async function twoTurns(spec: HttpBotSpec): Promise<string[][]> {
  const conversation = await begin(opened(spec), 'c-1');
  return [texts(await say(conversation, 'one')), texts(await say(conversation, 'two'))];
}

it('openai-responses: the conversation is carried on by the last response', async () => {
  let count = 0;
  const { url, bodies } = await service(() => {
    const id = `resp_${++count}`;
    return {
      events: [
        ['response.created', { type: 'response.created', response: { id, status: 'in_progress', error: null } }],
        ['response.output_text.delta', { type: 'response.output_text.delta', item_id: 'm', delta: `Answer ` }],
        ['response.output_text.delta', { type: 'response.output_text.delta', item_id: 'm', delta: `${count}.` }],
        ['response.output_text.done', { type: 'response.output_text.done', text: `Answer ${count}.` }],
        ['response.completed', { type: 'response.completed', response: { id, status: 'completed', error: null } }],
      ],
    };
  });
  expect(await twoTurns({ protocol: 'http', url, shape: 'openai-responses', body: { model: 'm-1' } })).toEqual([
    ['Answer 1.'],
    ['Answer 2.'],
  ]);
  expect(bodies).toEqual([
    { model: 'm-1', input: 'one', stream: true },
    { model: 'm-1', input: 'two', stream: true, previous_response_id: 'resp_1' },
  ]);
});

it('anthropic: the whole conversation each time', async () => {
  const { url, bodies } = await service(() => ({
    events: [
      ['message_start', { type: 'message_start', message: { id: 'm', role: 'assistant', content: [] } }],
      ['content_block_start', { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }],
      ['ping', { type: 'ping' }],
      ['content_block_delta', { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hel' } }],
      ['content_block_delta', { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'lo' } }],
      ['message_stop', { type: 'message_stop' }],
    ],
  }));
  expect(await twoTurns({ protocol: 'http', url, shape: 'anthropic', body: { model: 'm-1' } })).toEqual([
    ['Hello'],
    ['Hello'],
  ]);
  expect(bodies[1]!['messages']).toEqual([
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'Hello' },
    { role: 'user', content: 'two' },
  ]);
});

it('dify: a conversation named by its first answer', async () => {
  const { url, bodies } = await service(() => ({
    events: [
      [null, { event: 'workflow_started', data: {} }],
      [null, { event: 'message', answer: 'Hel', conversation_id: 'd-1' }],
      [null, { event: 'message', answer: 'lo', conversation_id: 'd-1' }],
      [null, { event: 'message_end', conversation_id: 'd-1', metadata: {} }],
    ],
  }));
  expect(await twoTurns({ protocol: 'http', url, shape: 'dify' })).toEqual([['Hello'], ['Hello']]);
  expect(bodies.map((body) => body['conversation_id'])).toEqual([undefined, 'd-1']);
});

it('langgraph: a thread is opened first', async () => {
  const { url } = await service((path) =>
    path === '/threads'
      ? { json: { thread_id: 't-1' } }
      : {
          events: [
            ['metadata', { run_id: 'r-1' }],
            [
              'messages',
              [{ type: 'AIMessageChunk', content: `${path.split('/')[2]}: Hel` }, { langgraph_node: 'chat' }],
            ],
            ['messages', [{ type: 'AIMessageChunk', content: 'lo' }, { langgraph_node: 'chat' }]],
            ['messages', [{ type: 'tool', content: 'rows' }, { langgraph_node: 'tools' }]],
          ],
        },
  );
  const address = `${url}/threads/{{open.thread.thread_id}}/runs/stream`;
  expect(await twoTurns({ protocol: 'http', url: address, shape: 'langgraph' })).toEqual([
    ['t-1: Hello'],
    ['t-1: Hello'],
  ]);
});

it('voiceflow: traces are bubbles, buttons are options, and a flow that ends says so', async () => {
  const { url, bodies } = await service((_, body) => {
    const said = (body as { action: { payload: string } }).action.payload;
    const text = (message: string) => ({ type: 'text', time: 1, payload: { message, slate: {}, delay: 1000 } });
    if (said === 'human') return { json: [text('One moment.'), { type: 'handoff', payload: { queue: 'billing' } }] };
    if (said === 'bye') return { json: [text('Goodbye.'), { type: 'end', payload: null }] };
    const buttons = [{ name: 'Return', request: { type: 'path-1', payload: { label: 'Return' } } }];
    return {
      json: [{ type: 'debug', payload: { message: 'at 1' } }, text('Hello.'), { type: 'choice', payload: { buttons } }],
    };
  });
  const spec: HttpBotSpec = {
    protocol: 'http',
    url: `${url}/state/user/{{conversation_id}}/interact`,
    shape: 'voiceflow',
  };
  const conversation = await begin(opened(spec), 'c-1');
  const first = await say(conversation, 'hi');
  expect(texts(first)[0]).toBe('Hello.');
  expect(texts(first).join('')).toBe('Hello.');
  expect(first.messages).toEqual([{ text: 'Hello.', options: [{ label: 'Return', value: 'Return' }] }]);
  expect((await say(conversation, 'human')).signals).toMatchObject([{ stage: 'signalled' }]);
  expect((await say(conversation, 'bye')).signals).toMatchObject([{ stage: 'ended' }]);
  expect(bodies[0]).toMatchObject({ action: { type: 'text', payload: 'hi' }, config: { tts: false } });
});

it('watson: the context of each answer goes with the next message', async () => {
  const { url, bodies } = await service((_, body) => {
    const { input, context } = body as { input: { text: string }; context?: { turns: number } };
    const turns = (context?.turns ?? 0) + 1;
    const generic =
      input.text === 'human'
        ? [
            {
              response_type: 'connect_to_agent',
              message_to_human_agent: 'Order A1',
              agent_available: { message: 'Somebody will be with you.' },
              agent_unavailable: { message: 'Nobody is there.' },
              topic: 'billing',
            },
          ]
        : [
            { response_type: 'text', text: `Turn ${turns}.` },
            {
              response_type: 'option',
              title: 'Which?',
              options: [{ label: 'Return', value: { input: { text: 'I return it' } } }],
            },
          ];
    return {
      json: { output: { intents: [{ intent: 'order', confidence: 0.9 }], generic }, context: { turns, skills: {} } },
    };
  });
  const spec: HttpBotSpec = {
    protocol: 'http',
    url: `${url}/v2/assistants/A/message?version=2024-08-25`,
    shape: 'watson',
  };
  const conversation = await begin(opened(spec), 'c-1');
  const first = await say(conversation, 'one');
  expect(first.messages).toEqual([
    { text: 'Turn 1.', options: [] },
    { text: 'Which?', options: [{ label: 'Return', value: 'I return it' }] },
  ]);
  expect(first.intent).toEqual({ name: 'order', confidence: 0.9 });
  expect(texts(await say(conversation, 'two'))[0]).toBe('Turn 2.');
  const last = await say(conversation, 'human');
  expect(last.signals).toMatchObject([
    { stage: 'signalled', queue: 'billing', payload: { message_to_human_agent: 'Order A1' } },
  ]);
  expect(texts(last)).toEqual(['Somebody will be with you.']);
  expect(bodies.map(({ context }) => context)).toEqual([undefined, { turns: 1, skills: {} }, { turns: 2, skills: {} }]);
});
