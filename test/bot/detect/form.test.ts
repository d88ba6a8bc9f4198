/** Bots that read the fields of a form, and no JSON, are found out too. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { serve } from '../serve.ts';
import { look } from './bots.ts';

const headers = { 'content-type': 'application/x-www-form-urlencoded' };

const answerTo = (said: string): string =>
  said.includes('person') ? 'I will get a colleague for you.' : 'How can I help you & yours?';

interface Answer {
  status?: number;
  type: string;
  body: string;
}

/** @param answer To the fields; none where what came is no form. */
async function formBot(answer: (fields: Partial<Record<string, string>>) => Answer) {
  const bot = { url: '', requests: 0 };
  bot.url = await serve(async (request, response) => {
    if (request.method !== 'POST') return response.writeHead(405).end();
    bot.requests += 1;
    const isForm = request.headers['content-type'] === headers['content-type'];
    const sent = await text(request);
    const { status = 200, type, body } = answer(isForm ? Object.fromEntries(new URLSearchParams(sent)) : {});
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return bot;
}

it('words in a form, answered in JSON', async () => {
  const bot = await formBot(({ msg }) =>
    msg === undefined
      ? { status: 400, type: 'application/json', body: '{"error": "bad request"}' }
      : { type: 'application/json', body: JSON.stringify({ reply: answerTo(msg) }) },
  );
  const { spec, understood, seen } = await look(`${bot.url}/chat`);
  expect(understood).toBe(true);
  expect(spec).toEqual({
    protocol: 'http',
    url: `${bot.url}/chat`,
    headers,
    body: { conversation_id: '{{conversation_id}}', msg: '{{message}}' },
  });
  expect(seen[0]).toBe('It takes a form, the customer\'s words under "msg", and answers in one reply.');
  expect(bot.requests).toBeLessThanOrEqual(40);
});

it.each(['text/html; charset=UTF-8', 'text/plain'])(
  'words in a form, answered as %s, with an excuse where there are none',
  async (type) => {
    const bot = await formBot(({ userInput }) => ({
      type,
      body: userInput === undefined ? 'I did not get that.' : answerTo(userInput),
    }));
    const { spec, understood, seen } = await look(`${bot.url}/get`);
    expect(understood).toBe(true);
    expect(spec).toMatchObject({ protocol: 'http', headers, body: { userInput: '{{message}}' } });
    expect(seen.join('\n')).toContain('I will get a colleague for you.');
  },
);

it('what a refusal names as missing in a form is sent', async () => {
  const bot = await formBot(({ query, chat_id }) =>
    query === undefined || chat_id === undefined
      ? { status: 400, type: 'text/plain', body: query === undefined ? 'no form' : 'chat_id is required' }
      : { type: 'text/plain', body: answerTo(query) },
  );
  const { spec, understood } = await look(`${bot.url}/ask`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ headers, body: { chat_id: '{{conversation_id}}', query: '{{message}}' } });
});

it('XML of its own is read where its words stand', async () => {
  const bot = await formBot(({ text: said }) => ({
    type: 'application/xml',
    body:
      said === undefined
        ? '<answer><status>1</status></answer>'
        : `<answer id="4"><status>0</status><say>${answerTo(said).replace('&', '&amp;')}</say></answer>`,
  }));
  const { spec, understood, seen } = await look(`${bot.url}/xml`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ headers, body: { text: '{{message}}' }, reply: { messages: '$.answer.say[*]' } });
  expect(seen.join('\n')).toContain('I will get a colleague for you.');
});

it.each(['text/xml', 'text/html; charset=utf-8'])(
  'what Twilio tells, answered in its language as %s, is told as Twilio does',
  async (type) => {
    const bot = await formBot(({ Body: said }) =>
      said === undefined
        ? { status: 400, type: 'text/plain', body: 'Body missing' }
        : {
            type,
            body: `<?xml version="1.0"?><Response><Message>${answerTo(said).replace('&', '&amp;')}</Message></Response>`,
          },
    );
    const { spec, understood, seen } = await look(`${bot.url}/sms`);
    expect(understood).toBe(true);
    expect(spec).toEqual({ protocol: 'webhook', url: `${bot.url}/sms`, channel: 'twilio' });
    expect(seen.join('\n')).toContain('I will get a colleague for you.');
  },
);

it('a bot that takes no form is asked once whether it does', async () => {
  let forms = 0;
  const url = await serve(async (request, response) => {
    if (request.headers['content-type'] === headers['content-type']) forms += 1;
    request.resume();
    response.writeHead(500).end('Internal Server Error');
  });
  expect((await look(`${url}/chat`)).understood).toBe(false);
  expect(forms).toBe(1);
});
