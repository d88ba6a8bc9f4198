/** What only channels have: signatures, a server of our own, and what a bot can do wrong with it. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/bot/protocols/webhook/twilio.ts';
import type { WebhookBotSpec } from '../../src/scenario/schema/bots/webhook.ts';
import { freePort } from '../free-port.ts';
import { attending, listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

/** A bot that is told what to do with each message; `post` calls the channel's API. */
async function channelBot(
  channel: WebhookBotSpec['channel'],
  act: (customer: string, post: (path: string, body: string, type?: string) => Promise<Response>) => unknown,
  status = 200,
): Promise<WebhookBotSpec> {
  const place = `127.0.0.1:${await freePort()}`;
  const server = createServer(
    attending(async (request, response) => {
      const body = await text(request);
      response.writeHead(status).end();
      const customer =
        /"conversation":\{"id":"([0-9a-f]{24})"/.exec(body)?.[1] ?? new URLSearchParams(body).get('From') ?? '';
      await act(customer, (path, sent, type = 'application/json') =>
        fetch(`http://${place}${path}`, { method: 'POST', headers: { 'content-type': type }, body: sent }),
      );
    }),
  );
  const url = `http://127.0.0.1:${await listen(server)}/webhook`;
  return { protocol: 'webhook', url, channel, listen: place, quiet: '100ms', timeout: '1s' };
}

const message = (said: string): string =>
  JSON.stringify({ author: { type: 'business' }, content: { type: 'text', text: said } });

it('twilio signs as its documentation computes it', () => {
  // https://www.twilio.com/docs/usage/security#validating-requests, the example of its own libraries.
  const fields = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+12349013030',
    Digits: '1234',
    From: '+12349013030',
    To: '+18005551212',
  };
  expect(signatureOf('https://mycompany.com/myapp.php?foo=1&bar=2', fields, '12345')).toBe(
    '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  );
});

describe('a handoff of Twilio names the queue', () => {
  const routing = (properties: object): string =>
    JSON.stringify({ properties: { workflow_sid: 'WW1', ...properties } });

  it.each([
    [
      'that its attributes name',
      { Routing: routing({ queue_sid: 'WQ1', attributes: { queue: 'billing' } }) },
      'billing',
    ],
    ['by its id', { Routing: routing({ queue_sid: 'WQ1' }) }, 'WQ1'],
    ['by the workflow that chooses it', { Routing: routing({}) }, 'WW1'],
    ['of a task', { WorkflowSid: 'WW2', Attributes: '{"task_queue":"billing"}' }, 'billing'],
    ['of a task, by its id', { WorkflowSid: 'WW2', TaskQueueSid: 'WQ2' }, 'WQ2'],
    ['not, where it names none', { Routing: 'soon' }, null],
  ])('%s', async (_, form, queue) => {
    const spec = await channelBot('twilio', async (customer, post) => {
      const sent = new URLSearchParams({ Channel: JSON.stringify({ properties: { to: customer } }), ...form });
      await post('/v1/Interactions', String(sent), 'application/x-www-form-urlencoded');
    });
    const { signals } = await say(await begin(opened(spec)), 'Hello');
    expect(signals).toMatchObject([{ stage: 'signalled', queue }]);
  });

  it('and carries its context as data', async () => {
    const Attributes = JSON.stringify({ order: 'A1' });
    const spec = await channelBot('twilio', async (customer, post) => {
      await post(
        '/v1/Workspaces/WS1/Tasks',
        String(new URLSearchParams({ Attributes, customer })),
        'application/x-www-form-urlencoded',
      );
    });
    const { signals } = await say(await begin(opened(spec)), 'Hello');
    expect(signals[0]!.payload).toMatchObject({ Attributes: { order: 'A1' } });
  });
});

it('a request whose address has a broken percent code is answered like any other', async () => {
  const statuses: number[] = [];
  const spec = await channelBot('sunshine', async (id, post) => {
    statuses.push((await post('/v2/%E0%A4%A', message('Who?'))).status);
    await post(`/v2/apps/a/conversations/${id}/messages`, message('Hello.'));
  });
  expect(texts(await say(await begin(opened(spec)), 'Hello'))).toEqual(['Hello.']);
  expect(statuses).toEqual([404]);
});

describe('what a webhook of Twilio answers', () => {
  const answering = async (type: string, body: string): Promise<WebhookBotSpec> => {
    const server = createServer(
      attending(async (request, response) => {
        await text(request);
        response.writeHead(200, { 'content-type': type }).end(body);
      }),
    );
    const url = `http://127.0.0.1:${await listen(server)}/webhook`;
    const place = `127.0.0.1:${await freePort()}`;
    return { protocol: 'webhook', url, channel: 'twilio', listen: place, quiet: '50ms', timeout: '1s' };
  };

  it.each([
    ['text/plain', 'OK', ['OK']],
    [
      'text/xml',
      '<Response><Message>One &amp; two</Message><Message><Body>Three</Body></Message></Response>',
      ['One & two', 'Three'],
    ],
    ['text/html; charset=utf-8', '<Response><Message>Hi</Message></Response>', ['Hi']],
  ])('is a message as %s', async (type, body, said) => {
    expect(texts(await say(await begin(opened(await answering(type, body))), 'Hello'))).toEqual(said);
  });

  it.each([
    ['application/json', '{"ok":true}', 'timed-out', /not answered within/],
    ['text/html', '<h1>Error</h1>', 'bot-error', /text\/html that is no TwiML/],
  ])('is none as %s', async (type, body, blamed, says) => {
    const fault = await faultOf(say(await begin(opened(await answering(type, body))), 'Hello'));
    expect([fault.endReason, fault.message]).toEqual([blamed, expect.stringMatching(says)]);
  });
});

describe('a bot', () => {
  it.each([
    ['that posts no JSON', 'bot-error', '{"content": ', /invalid JSON/],
    ['that posts nothing to say', 'timed-out', '{"content": {"type": "text", "text": ""}}', /not answered within/],
  ])('%s: %s', async (_, blamed, body, says) => {
    const spec = await channelBot('sunshine', (id, post) => post(`/v2/apps/a/conversations/${id}/messages`, body));
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it.each([
    [500, 'bot-error'],
    [403, 'transport-fault'],
    [404, 'transport-fault'],
  ] as const)('whose webhook answers %i: %s', async (status, blamed) => {
    const spec = await channelBot('sunshine', () => {}, status);
    expect((await faultOf(say(await begin(opened(spec)), 'Hello'))).endReason).toBe(blamed);
  });

  it('that answers a customer of nobody is told so, and harms nobody', async () => {
    const statuses: number[] = [];
    const spec = await channelBot('sunshine', async (id, post) => {
      statuses.push((await post(`/v2/apps/a/conversations/${'0'.repeat(24)}/messages`, message('Who?'))).status);
      statuses.push((await post(`/v2/apps/a/conversations/${id}/messages`, message('Hello.'))).status);
    });
    expect(texts(await say(await begin(opened(spec)), 'Hello'))).toEqual(['Hello.']);
    expect(statuses).toEqual([404, 201]);
  });

  it('that answers after the turn is over said it to that turn', async () => {
    const conversations: string[] = [];
    let late = (): Promise<unknown> => Promise.resolve();
    const spec = await channelBot('sunshine', async (id, post) => {
      const path = `/v2/apps/a/conversations/${id}/messages`;
      conversations.push(id);
      if (conversations.length === 1) {
        late = () => post(path, message('one, late'));
        return post(path, message('one'));
      }
      return post(path, message('two'));
    });
    const conversation = await begin(opened(spec));
    expect(texts(await say(conversation, 'first'))).toEqual(['one']);
    await late();
    const reply = await say(conversation, 'second');
    expect(texts(reply)).toEqual(['one, late', 'two']);
    expect(reply.times.lateBubbles).toBe(1);
  });
});

it('a place where something else listens is told before anything is said', async () => {
  const server = createServer();
  const taken = await listen(server);
  const spec = { ...(await channelBot('sunshine', () => {})), listen: `127.0.0.1:${taken}` };
  const fault = await faultOf(begin(opened(spec)));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toContain('Name another place in listen');
});
