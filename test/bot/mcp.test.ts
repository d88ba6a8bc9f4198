/** What tools return, beside what every adapter is put through. */
import { json } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, serve } from './serve.ts';
import { ask, faultOf, texts } from './talk.ts';

/** A server without sessions, whose tool returns this. */
async function toolThat(result: object, more: object = {}): Promise<BotSpec> {
  const url = await serve(async (request, response) => {
    const { id, method } = (await json(request)) as { id: number; method: string };
    answerJson(response, { jsonrpc: '2.0', id, result: (method === 'tools/call' ? result : {}) as never });
  });
  return { protocol: 'mcp', url, tool: 'ask', ...more };
}

const told = (text: string) => ({ content: [{ type: 'text', text }] });

describe('a text that is JSON', () => {
  it('is read for words, options and signals like structured content', async () => {
    const said = { reply: 'Return or refund?', options: ['Return', 'Refund'], handoff: { queue: 'billing' } };
    const reply = await ask(await toolThat(told(JSON.stringify(said))));
    expect(texts(reply)).toEqual(['Return or refund?']);
    expect(reply.messages[0]!.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
    expect(reply.signals).toMatchObject([{ stage: 'signalled', queue: 'billing' }]);
  });

  it('is looked into where the configuration says so', async () => {
    const spec = await toolThat(told('{"say": {"en": "Hello."}}'), { reply: { text: '$.structuredContent.say.en' } });
    expect(texts(await ask(spec))).toEqual(['Hello.']);
  });

  it.each([
    ['nested deeper than a reader can bear', `${'{"reply":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['broken', '{"reply": "Hel'],
  ])('and %s says nothing', async (_, text) => {
    const fault = await faultOf(ask(await toolThat(told(text))));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain('The tool ask of POST');
    expect(fault.message).toContain('answered without a text');
  });
});

it.each([
  ['its words', { isError: true, ...told('Missing required parameter: text') }, 'wrong-body'],
  ['nothing it says', { isError: true, ...told('The search crashed') }, null],
])('what to change is told of a tool that failed by %s', async (_, result, kind) => {
  expect((await faultOf(ask(await toolThat(result)))).kind).toBe(kind);
});

it('a tool that wants to be given more than the conversation is told as one', async () => {
  const fault = await faultOf(ask(await toolThat({ ...told('Your order?'), resultType: 'input_required' })));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toContain('asks for input beside the conversation');
});
