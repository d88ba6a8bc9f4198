/** What only agents of Bedrock have: a binary stream, and control that is returned. */
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { event } from './peers/bedrock-agent.ts';
import { serve } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const env = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secretkey' };
const kind = (name: string) => ({ ':message-type': 'event', ':event-type': name });
const chunk = (said: string): Buffer => event(kind('chunk'), { bytes: Buffer.from(said).toString('base64') });

/** An agent that answers each request with what `answer` makes of it. */
async function agent(answer: (body: Record<string, never>) => Buffer[], more: object = {}): Promise<BotSpec> {
  const url = await serve(async (request, response) => {
    const body = (await json(request)) as Record<string, never>;
    response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
    for (const part of answer(body)) response.write(part);
    response.end();
  });
  return { protocol: 'bedrock-agent', url, region: 'eu-west-1', agent_id: 'A', alias_id: 'T', ...more };
}

it('a function that returns control is given its result, and the agent goes on', async () => {
  const bodies: Record<string, never>[] = [];
  const functionInvocationInput = { actionGroup: 'orders', function: 'order_status', parameters: [] };
  const spec = await agent(
    (body) => {
      bodies.push(body);
      if ('inputText' in body)
        return [event(kind('returnControl'), { invocationId: 'i-1', invocationInputs: [{ functionInvocationInput }] })];
      return [chunk('It has been shipped.')];
    },
    { results: { order_status: 'shipped' } },
  );
  const reply = await say(await begin(opened(spec, { env })), 'Where is it?');
  expect(texts(reply)).toEqual(['It has been shipped.']);
  expect(reply.signals).toEqual([]);
  expect(bodies[1]).toEqual({
    sessionState: {
      invocationId: 'i-1',
      returnControlInvocationResults: [
        {
          functionResult: {
            actionGroup: 'orders',
            function: 'order_status',
            responseBody: { TEXT: { body: 'shipped' } },
          },
        },
      ],
    },
  });
});

it('letters that a piece cuts in two are put together', async () => {
  const bytes = Buffer.from('Grüße 🎁');
  const spec = await agent(() =>
    [...bytes].map((byte) => event(kind('chunk'), { bytes: Buffer.from([byte]).toString('base64') })),
  );
  expect(texts(await say(await begin(opened(spec, { env })), 'Hello'))).toEqual(['Grüße 🎁']);
});

const damaged = Buffer.from(chunk('Hello'));
damaged[damaged.length - 6]! ^= 1;

it.each([
  ['cut off in an event', [chunk('Hel'), chunk('lo').subarray(0, 20)], 'bot-error', /middle of a reply/],
  ['damaged on its way', [damaged], 'bot-error', /damaged/],
  ['of something else', [Buffer.from('data: {"text": "Hello"}\n\n')], 'bot-error', /no events/],
  ['without a word', [event(kind('trace'), {})], 'bot-error', /without a text/],
  [
    'with an exception of the service',
    [event({ ':message-type': 'exception', ':exception-type': 'throttlingException' }, { message: 'slow down' })],
    'transport-fault',
    /throttlingException: .*slow down/,
  ],
  [
    'with an exception of the agent',
    [chunk('Hel'), event({ ':message-type': 'exception', ':exception-type': 'dependencyFailedException' }, {})],
    'bot-error',
    /dependencyFailedException/,
  ],
] as const)('a stream %s', async (_, parts, blamed, says) => {
  const spec = await agent(() => [...parts]);
  const fault = await faultOf(say(await begin(opened(spec, { env })), 'Hello'));
  expect(fault.message).toMatch(says);
  expect(fault.endReason).toBe(blamed);
});
