/** Services that many bots stand behind, as settings of `http`: what is not said in a file is taken from here. */
import type { HttpBotSpec, ShapeName } from './http.ts';
import { handoffName } from './handoff-name.ts';

type Shape = Partial<Pick<HttpBotSpec, 'open' | 'body' | 'headers' | 'history' | 'reply' | 'signals' | 'stream'>>;

/** The settings of a bot with those of its shape; bodies and headers are laid over each other member by member. */
export function shaped(spec: HttpBotSpec): HttpBotSpec {
  if (spec.shape === undefined) return spec;
  const shape = httpShapes[spec.shape];
  const body = isTable(shape.body) && isTable(spec.body) ? { ...shape.body, ...spec.body } : (spec.body ?? shape.body);
  return { ...shape, ...spec, body, headers: { ...shape.headers, ...spec.headers } };
}

function isTable(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export const httpShapes: Record<ShapeName, Shape> = {
  /** https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol */
  'ai-sdk': {
    body: { id: '{{conversation_id}}', trigger: 'submit-message', messages: '{{messages}}' },
    history: { item: { id: 'm{{number}}', role: '{{role}}', parts: [{ type: 'text', text: '{{text}}' }] } },
    stream: { events: ['text-delta'], delta: '$.delta', done: 'finish' },
    signals: [{ stage: 'signalled', path: '$.toolName', matches: handoffName, payload: '$.input' }],
  },
  /** https://docs.ag-ui.com/concepts/events */
  'ag-ui': {
    headers: { accept: 'text/event-stream' },
    body: {
      threadId: '{{conversation_id}}',
      runId: '{{conversation_id}}-{{turn}}',
      state: {},
      messages: '{{messages}}',
      tools: [],
      context: [],
      forwardedProps: {},
    },
    history: { item: { id: 'm{{number}}', role: '{{role}}', content: '{{text}}' } },
    stream: { events: ['TEXT_MESSAGE_CONTENT', 'TEXT_MESSAGE_CHUNK'], delta: '$.delta', done: 'RUN_FINISHED' },
    signals: [{ stage: 'signalled', path: '$.toolCallName', matches: handoffName }],
  },
  /** https://docs.langchain.com/langsmith/server-api-ref */
  langgraph: {
    open: [{ request: 'POST /threads', body: {}, save: 'thread' }],
    body: {
      assistant_id: 'agent',
      input: { messages: [{ role: 'user', content: '{{message}}' }] },
      stream_mode: ['messages-tuple'],
    },
    stream: { events: ['messages'], delta: "$[?@.type=='AIMessageChunk' || @.type=='ai'].content" },
    signals: [{ stage: 'signalled', path: '$[*].tool_calls[*].name', matches: handoffName }],
  },
  /** https://platform.openai.com/docs/api-reference/responses-streaming */
  'openai-responses': {
    body: { input: '{{message}}', previous_response_id: '{{reply.response.id}}', stream: true },
    stream: {
      events: ['response.output_text.delta', 'response.refusal.delta'],
      delta: '$.delta',
      done: 'response.completed',
    },
    signals: [{ stage: 'signalled', path: '$.item.name', matches: handoffName, payload: '$.item' }],
  },
  /** https://docs.anthropic.com/en/docs/build-with-claude/streaming */
  anthropic: {
    headers: { 'anthropic-version': '2026-10-21' },
    body: { max_tokens: 1024, messages: '{{messages}}', stream: true },
    stream: { events: ['content_block_delta'], delta: '$.delta.text', done: 'message_stop' },
    signals: [{ stage: 'signalled', path: '$.content_block.name', matches: handoffName }],
  },
  /** https://docs.dify.ai/api-reference/chat/send-chat-message */
  dify: {
    body: {
      inputs: {},
      query: '{{message}}',
      user: '{{conversation_id}}',
      conversation_id: '{{reply.conversation_id}}',
      response_mode: 'streaming',
    },
    stream: { events: ['message', 'agent_message'], delta: '$.answer', done: 'message_end' },
  },
  /** https://docs.voiceflow.com/docs/trace-types */
  voiceflow: {
    body: {
      action: { type: 'text', payload: '{{message}}' },
      config: { tts: false, stripSSML: true, excludeTypes: ['debug', 'flow', 'block', 'path'] },
    },
    reply: {
      messages: "$[?@.type=='text' || @.type=='speak' || @.type=='choice' || @.type=='cardV2']",
      text: "$.payload['message','title']",
      options: '$.payload.buttons[*]',
      option_label: '$.name',
      option_value: '$.name',
    },
    signals: [
      { stage: 'signalled', path: '$[*].type', matches: handoffName },
      { stage: 'ended', path: "$[?@.type=='end']" },
    ],
  },
  /** https://cloud.ibm.com/apidocs/assistant-v2#messagestateless */
  watson: {
    body: { input: { message_type: 'text', text: '{{message}}' }, context: '{{reply.context}}' },
    reply: {
      messages: '$.output.generic[*]',
      // What is said to the human agent is none of the customer's business.
      text: "$['text','title','agent_available']",
      options: "$['options','suggestions'][*]",
      option_label: '$.label',
      option_value: '$.value.input.text',
      intent: '$.output.intents[0].intent',
      confidence: '$.output.intents[0].confidence',
    },
    signals: [
      {
        stage: 'signalled',
        path: "$.output.generic[?@.response_type=='connect_to_agent']",
        queue: "$.output.generic[?@.response_type=='connect_to_agent'].topic",
      },
      { stage: 'ended', path: "$.output.generic[?@.response_type=='end_session']" },
    ],
  },
};
