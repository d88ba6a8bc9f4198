/** How each service tells within an answer that something went wrong, in a 200: the bot is to blame, in the service's words. */
import { expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import type { ShapeName } from '../../src/scenario/schema/bots/http.ts';
import { answerJson, serve } from './serve.ts';
import { begin, faultOf, opened, say } from './talk.ts';

interface Telling {
  shape: ShapeName;
  how: string;
  /** Events with a name, or without. */
  events: [string | null, Json][];
  says: RegExp;
}

const began: Record<string, [string | null, Json][]> = {
  'ai-sdk': [
    [null, { type: 'start' }],
    [null, { type: 'text-start', id: '1' }],
    [null, { type: 'text-delta', id: '1', delta: 'It comes to' }],
  ],
  'ag-ui': [
    [null, { type: 'RUN_STARTED' }],
    [null, { type: 'TEXT_MESSAGE_CONTENT', messageId: 'm', delta: 'It comes to' }],
  ],
  langgraph: [
    ['metadata', { run_id: 'r' }],
    ['messages', [{ type: 'AIMessageChunk', content: 'It comes to' }, {}]],
  ],
  'openai-responses': [
    ['response.created', { type: 'response.created', response: { id: 'r', status: 'in_progress', error: null } }],
    ['response.output_text.delta', { type: 'response.output_text.delta', delta: 'It comes to' }],
  ],
  anthropic: [
    ['message_start', { type: 'message_start', message: { content: [], stop_reason: null } }],
    [
      'content_block_delta',
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'It comes to' } },
    ],
  ],
  dify: [[null, { event: 'message', answer: 'It comes to', conversation_id: 'c' }]],
};

const failed = { code: 'server_error', message: 'Out of memory' };
const tellings: Telling[] = [
  {
    shape: 'ai-sdk',
    how: 'an error',
    events: [[null, { type: 'error', errorText: 'Out of memory' }]],
    says: /Out of memory/,
  },
  {
    shape: 'ag-ui',
    how: 'an error',
    events: [[null, { type: 'RUN_ERROR', message: 'Out of memory' }]],
    says: /Out of memory/,
  },
  {
    shape: 'langgraph',
    how: 'an error',
    events: [['error', { error: 'ValueError', message: 'Out of memory' }]],
    says: /Out of memory/,
  },
  {
    shape: 'openai-responses',
    how: 'an error',
    events: [['error', { type: 'error', ...failed }]],
    says: /Out of memory/,
  },
  {
    shape: 'openai-responses',
    how: 'a response that failed',
    events: [['response.failed', { type: 'response.failed', response: { id: 'r', status: 'failed', error: failed } }]],
    says: /Out of memory/,
  },
  {
    shape: 'anthropic',
    how: 'an error',
    events: [['error', { type: 'error', error: { type: 'overloaded_error', message: 'Out of memory' } }]],
    says: /Out of memory/,
  },
  {
    shape: 'dify',
    how: 'an error',
    events: [[null, { event: 'error', status: 400, code: 'x', message: 'Out of memory' }]],
    says: /Out of memory/,
  },
];

async function streaming(events: [string | null, Json][], ends: 'closed' | 'reset') {
  return serve((request, response) => {
    if (request.url === '/threads') return answerJson(response, { thread_id: 't' });
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const text = events.map(
      ([name, data]) => `${name === null ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`,
    );
    if (ends === 'closed') return response.end(text.join(''));
    return response.write(text.join(''), () => ends === 'reset' && response.socket!.resetAndDestroy());
  });
}

it.each(
  tellings.flatMap((one) => [
    { ...one, when: 'at once' },
    { ...one, when: 'in the middle of its words' },
  ]),
)('$shape: $how, told $when: bot-error', async ({ shape, events, says, when }) => {
  const url = await streaming([...(when === 'at once' ? [] : began[shape]!), ...events], 'closed');
  const fault = await faultOf(say(await begin(opened({ protocol: 'http', url, shape })), 'Hello'));
  expect([fault.endReason, fault.message]).toEqual(['bot-error', expect.stringMatching(says)]);
});

it.each(Object.keys(began) as ShapeName[])('%s: words that break off: bot-error', async (shape) => {
  // Of a run of LangGraph nothing but the end of the stream says that it is over.
  for (const ends of shape === 'langgraph' ? (['reset'] as const) : (['reset', 'closed'] as const)) {
    const url = await streaming(began[shape]!, ends);
    const fault = await faultOf(say(await begin(opened({ protocol: 'http', url, shape })), 'Hello'));
    expect([ends, fault.endReason]).toEqual([ends, 'bot-error']);
  }
});
