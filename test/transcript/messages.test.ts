import { describe, expect, it } from 'vitest';
import { jsonl, read, said } from './read.ts';

const asked = 'Get me somebody, please.';
const spoken = [`customer: ${asked}`, 'bot: One of us takes over.', '[signalled]'];
const name = 'handoff_to_human';

/** One conversation as each interface writes it: the customer asks, the bot speaks and calls, the tool answers. */
const shapes: [what: string, messages: unknown[]][] = [
  [
    'Anthropic content blocks',
    [
      { role: 'user', content: asked },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: 'One of us takes over.' },
          { type: 'tool_use', id: '1', name, input: {} },
        ],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: '1', content: 'ok' }] },
    ],
  ],
  [
    'OpenAI Responses items',
    [
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: asked }] },
      { type: 'reasoning', summary: [] },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'One of us takes over.' }] },
      { type: 'function_call', call_id: '1', name, arguments: '{}' },
      { type: 'function_call_output', call_id: '1', output: 'ok' },
    ],
  ],
  [
    'LangChain messages',
    [
      { type: 'human', content: asked },
      { type: 'ai', content: 'One of us takes over.', tool_calls: [{ name, args: {}, id: '1' }] },
      { type: 'tool', content: 'ok', tool_call_id: '1' },
    ],
  ],
  [
    'LangChain messages as stored',
    [
      { type: 'human', data: { content: asked } },
      {
        type: 'ai',
        data: { content: 'One of us takes over.', additional_kwargs: { function_call: { name, arguments: '{}' } } },
      },
    ],
  ],
  [
    'LangChain messages as serialised',
    [
      { lc: 1, type: 'constructor', id: ['langchain_core', 'messages', 'HumanMessage'], kwargs: { content: asked } },
      {
        lc: 1,
        type: 'constructor',
        id: ['langchain_core', 'messages', 'AIMessage'],
        kwargs: { content: 'One of us takes over.', tool_calls: [{ name, args: {} }] },
      },
    ],
  ],
  [
    'AI SDK messages',
    [
      { role: 'user', parts: [{ type: 'text', text: asked }] },
      {
        role: 'assistant',
        parts: [
          { type: 'step-start' },
          { type: 'text', text: 'One of us takes over.' },
          { type: `tool-${name}`, input: {}, output: 'ok' },
        ],
      },
    ],
  ],
  [
    'Gemini contents',
    [
      { role: 'user', parts: [{ text: asked }] },
      { role: 'model', parts: [{ text: 'One of us takes over.' }, { functionCall: { name, args: {} } }] },
      { role: 'function', parts: [{ functionResponse: { name, response: {} } }] },
    ],
  ],
  [
    'Bedrock Converse messages',
    [
      { role: 'user', content: [{ text: asked }] },
      {
        role: 'assistant',
        content: [{ text: 'One of us takes over.' }, { toolUse: { toolUseId: '1', name, input: {} } }],
      },
      { role: 'user', content: [{ toolResult: { toolUseId: '1', content: [{ text: 'ok' }] } }] },
    ],
  ],
];

describe('a handoff called by a tool is seen in', () => {
  it.each(shapes)('%s', async (_, messages) => {
    const asDocument = await read(JSON.stringify(messages));
    const asLine = await read(jsonl({ id: 'a', messages }));
    for (const { conversations, problems } of [asDocument, asLine]) {
      expect(problems).toEqual([]);
      expect(conversations.map(said)).toEqual([spoken]);
      expect(conversations[0]!.origin?.signals).toBe(true);
    }
  });
});

it('a voice platform’s agent and user are bot and customer', async () => {
  const transcript = [
    { role: 'agent', message: 'Hello, how can I help?', time_in_call_secs: 0 },
    { role: 'user', message: 'My order is late.', time_in_call_secs: 3 },
    { role: 'agent', message: 'It comes today.', time_in_call_secs: 5 },
  ];
  const { conversations } = await read(jsonl({ conversation_id: 'v', transcript }));
  expect(conversations.map(said)).toEqual([
    ['bot: Hello, how can I help?', 'customer: My order is late.', 'bot: It comes today.'],
  ]);
});

it('a customer’s closing thanks is nobody’s missing answer', async () => {
  const { scoreConversation } = await import('../../src/score/index.ts');
  const turns = (last: string) => [
    { role: 'customer', text: 'Cancel my order.' },
    { role: 'bot', text: 'One moment, I am looking at your order.' },
    { role: 'customer', text: last },
  ];
  const { conversations } = await read(
    jsonl(
      { id: 'a', turns: turns('OK, thanks. Bye!'), success: false },
      { id: 'b', turns: turns('Are you there?'), success: false },
    ),
  );
  const why = conversations.map((one) => {
    const [accuracy] = scoreConversation(one, { voice: {} } as never).scores;
    return accuracy!.evidence.find(({ code }) => code === 'not-verified')?.turn;
  });
  expect(why).toEqual([1, 2]);
});
