/** An address alone is enough to talk to bots of the usual shapes. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { detect, type Way } from '../../../src/bot/detect/detect.ts';
import type { Json } from '../../../src/json.ts';
import { answerJson, listen, serve } from '../serve.ts';

const look = (url: string, more: Omit<Way, 'url'> = {}) =>
  detect({ url, ...more }, { env: {}, signal: new AbortController().signal });

const answerTo = (said: unknown): string =>
  /person/.test(String(said)) ? 'I will get a colleague for you.' : 'How can I help you today?';

/** A bot that answers whatever it is sent, whether it finds words in it or not. */
const lenient = (reply: (body: Partial<Record<string, string>>) => Json) =>
  serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { error: 'Method not allowed' }, 405);
    if (request.headers['content-type'] !== 'application/json') return answerJson(response, { error: 'No JSON' }, 415);
    answerJson(response, reply(JSON.parse(await text(request)) as Record<string, string>));
  });

/** A bot that refuses what it does not know, as one with a validator does. */
const strict = (words: string, other: string[], reply: (said: string) => Json) =>
  serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { error: 'Method not allowed' }, 405);
    const body = JSON.parse(await text(request)) as Record<string, string>;
    const missing = [words, ...other].filter((name) => body[name] === undefined);
    if (missing.length > 0)
      return answerJson(
        response,
        { detail: missing.map((name) => ({ loc: ['body', name], msg: 'field required' })) },
        422,
      );
    answerJson(response, reply(body[words]!));
  });

it('a bot that takes what this program sends anyway needs nothing but its address', async () => {
  const url = await lenient((body) => ({ reply: answerTo(body['message']) }));
  const { spec, understood, seen } = await look(`${url}/chat`);
  expect(spec).toEqual({ protocol: 'http', url: `${url}/chat` });
  expect(understood).toBe(true);
  expect(seen.join('\n')).toContain('I will get a colleague for you.');
});

it('what a refusal names as missing is sent', async () => {
  const url = await strict('utterance', ['sessionId'], (said) => ({ answer: answerTo(said) }));
  const { spec, understood } = await look(`${url}/talk`);
  expect(understood).toBe(true);
  expect(spec).toEqual({
    protocol: 'http',
    url: `${url}/talk`,
    body: { sessionId: '{{conversation_id}}', utterance: '{{message}}' },
  });
});

it('what a validator says lies deeper is sent there', async () => {
  const refused = (loc: string[], msg: string) => ({ detail: [{ type: 'missing', loc: ['body', ...loc], msg }] });
  const url = await serve(async (request, response) => {
    const { input } = JSON.parse((await text(request)) || '{}') as { input?: { text?: string } | string };
    if (input === undefined) return answerJson(response, refused(['input'], 'Field required'), 422);
    if (typeof input === 'string')
      return answerJson(response, refused(['input'], 'Input should be a valid dictionary'), 422);
    const { text: said } = input;
    if (said === undefined) return answerJson(response, refused(['input', 'text'], 'Field required'), 422);
    answerJson(response, { output: { text: answerTo(said) } });
  });
  const { spec, understood, seen } = await look(`${url}/v1/message`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ body: { input: { text: '{{message}}' } } });
  expect(seen.join()).toContain('"input.text"');
});

it('a bot that fails over a body without its field, and names none, is asked in the next usual way', async () => {
  const url = await serve(async (request, response) => {
    const { question } = JSON.parse((await text(request)) || '{}') as { question?: string };
    if (question === undefined) return answerJson(response, { error: 'Internal Server Error' }, 500);
    answerJson(response, { text: answerTo(question) });
  });
  const { spec } = await look(url);
  expect(spec).toMatchObject({ body: { question: '{{message}}' } });
});

it('a bot that answers anything with the same excuse is asked until it hears the words', async () => {
  const url = await lenient((body) => {
    const query = body['query'];
    return { reply: query === undefined ? 'Sorry, I did not get that.' : answerTo(query) };
  });
  const { spec, seen } = await look(`${url}/chat`);
  expect(spec).toMatchObject({ body: { query: '{{message}}' } });
  expect(seen.join()).not.toContain('the same whatever');
});

it('a bot that says the same whatever it is told is told apart from one that listens', async () => {
  const url = await lenient(() => ({ reply: 'Our lines are busy.' }));
  const { understood, seen, fixes } = await look(`${url}/chat`);
  expect(understood).toBe(true);
  expect(seen.join()).toContain('the same whatever it is told');
  expect(fixes.join()).toContain('body');
});

it('words that stand where nobody looks are found, and nothing else is taken for them', async () => {
  const url = await lenient((body) => ({
    id: '3f0c1f0e-7a34-4f0f-9f0e-1e0c1f0e7a34',
    trace: { link: 'https://bot.example/a b' },
    data: { items: [{ kind: 'card', say: answerTo(body['message']) }] },
  }));
  const { spec, understood } = await look(`${url}/chat`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ reply: { messages: '$.data.items[*]', text: '$.say' } });
});

it('a handoff that shows only when it is asked for becomes a signal', async () => {
  const url = await lenient((body) => {
    const said = body['message'] ?? '';
    return { reply: answerTo(said), needs_human: /person/.test(said), humanReadable: 'yes' };
  });
  const { spec, fixes } = await look(`${url}/chat`);
  expect(spec).toMatchObject({
    signals: expect.arrayContaining([{ stage: 'signalled', path: '$.needs_human' }]) as unknown,
  });
  expect(fixes).toEqual([]);
});

it('a field that is called like a handoff and always holds something is none', async () => {
  const url = await lenient((body) => ({ reply: answerTo(body['message']), humanReadable: 'yes' }));
  const { spec, fixes } = await look(`${url}/chat`);
  expect(spec).not.toHaveProperty('signals');
  expect(fixes.join()).toContain('signals');
});

it('an id that the bot gives a conversation is sent back, if it takes it', async () => {
  const known = new Set<string>();
  const url = await lenient((body) => {
    const { message = '', session_id } = body;
    const id = session_id ?? `s${known.size + 1}`;
    known.add(id);
    return { reply: answerTo(message), session_id: id };
  });
  const { spec } = await look(`${url}/chat`);
  expect(spec).toMatchObject({ body: { message: '{{message}}', session_id: '{{reply.session_id}}' } });
});

it('a stream of events is read, wherever its words stand', async () => {
  const url = await serve(async (request, response) => {
    const { prompt } = JSON.parse((await text(request)) || '{}') as { prompt?: string };
    if (prompt === undefined) return answerJson(response, { error: 'prompt is required' }, 400);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of answerTo(prompt).split(/(?<= )/))
      response.write(`data: ${JSON.stringify({ ev: { tok: piece } })}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  const { spec, understood, seen } = await look(`${url}/stream`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ body: { prompt: '{{message}}' }, stream: { delta: '$.ev.tok' } });
  expect(seen.join('\n')).toContain('as a stream');
  expect(seen.join('\n')).toContain('I will get a colleague for you.');
});

it('a stream that is read by its address is talked to by its address', async () => {
  const url = await serve((request, response) => {
    const asked = new URL(request.url!, 'http://bot').searchParams.get('q');
    if (request.method !== 'GET') return answerJson(response, {}, 405);
    if (asked === null) return answerJson(response, { error: 'no q' }, 400);
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(`data: ${answerTo(asked)}\n\ndata: [DONE]\n\n`);
  });
  const { spec, understood } = await look(`${url}/events`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ method: 'GET', url: `${url}/events?q={{message}}&conversation_id={{conversation_id}}` });
});

const completions = () =>
  serve(async (request, response) => {
    if (request.url === '/v1/models') return answerJson(response, { data: [{ id: 'support-1' }] });
    if (request.url !== '/v1/chat/completions') return answerJson(response, { error: 'not found' }, 404);
    const { model, messages } = JSON.parse(await text(request)) as { model?: string; messages: { content: string }[] };
    if (model !== 'support-1') return answerJson(response, { error: { message: 'unknown model' } }, 400);
    answerJson(response, {
      choices: [{ message: { content: answerTo(messages.at(-1)!.content) }, finish_reason: 'stop' }],
    });
  });

it.each(['/v1', '/v1/', '/v1/chat/completions', ''])(
  'a bot that is shaped like OpenAI’s API is known at "%s"',
  async (path) => {
    const url = await completions();
    const { spec, understood } = await look(url + path);
    expect(understood).toBe(true);
    expect(spec).toEqual({ protocol: 'openai', url: `${url}/v1`, model: 'support-1' });
  },
);

it('Rasa is known by its host alone', async () => {
  const url = await serve(async (request, response) => {
    if (request.url !== '/webhooks/rest/webhook') return answerJson(response, { status: 'not found' }, 404);
    const { sender, message } = JSON.parse(await text(request)) as { sender: string; message: string };
    answerJson(response, [{ recipient_id: sender, text: answerTo(message) }]);
  });
  const { spec, understood } = await look(url);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ protocol: 'rasa', url: expect.stringMatching(new RegExp(`^${url}/?$`)) as unknown });
});

it('Rasa is found behind a host that greets everybody', async () => {
  const url = await serve(async (request, response) => {
    if (request.url !== '/webhooks/rest/webhook') return void response.end('Hello from Rasa: 3.6.20');
    const { sender, message } = JSON.parse(await text(request)) as { sender: string; message: string };
    answerJson(response, [{ recipient_id: sender, text: answerTo(message) }]);
  });
  const { spec, seen } = await look(url);
  expect(spec.protocol).toBe('rasa');
  expect(seen.join('\n')).toContain('I will get a colleague for you.');
});

it.each(['/v3/directline', '/v3/directline/conversations', ''])(
  'Direct Line is known by its path: "%s"',
  async (path) => {
    const said: Record<string, Json[]> = {};
    const url = await serve(async (request, response) => {
      const [, id, tail] =
        /^\/v3\/directline\/conversations(?:\/(\w+)(\/activities)?)?(?:\?.*)?$/.exec(request.url!) ?? [];
      if (!request.url!.startsWith('/v3/directline/conversations')) return answerJson(response, {}, 404);
      if (id === undefined) {
        const made = `c${Object.keys(said).length}`;
        said[made] = [];
        return answerJson(response, { conversationId: made, token: 't', expires_in: 1800, streamUrl: '' }, 201);
      }
      const activities = said[id]!;
      if (tail === undefined || request.method === 'GET')
        return answerJson(response, { activities, watermark: String(activities.length) });
      const sent = JSON.parse(await text(request)) as { text: string };
      activities.push({ ...sent, id: `${id}|${activities.length}` });
      activities.push({
        type: 'message',
        id: `${id}|${activities.length}`,
        from: { id: 'bot', role: 'bot' },
        text: answerTo(sent.text),
      });
      answerJson(response, { id: `${id}|0` });
    });
    const { spec, understood } = await look(`${url}${path}`);
    expect(understood).toBe(true);
    expect(spec).toMatchObject({ protocol: 'direct-line', url: `${url}/v3/directline` });
  },
);

it('a closed door is told as one, and is not knocked at again', async () => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests += 1;
    answerJson(response, { error: 'unauthorized' }, 401);
  });
  const { understood, seen, fixes } = await look(`${url}/chat`);
  expect([understood, requests]).toEqual([false, 2]);
  expect(seen.join()).toContain('401');
  expect(fixes.join()).toContain('auth');
});

it('a bot that is not there leaves the likeliest configuration, and says so', async () => {
  const { spec, understood, seen, fixes } = await look('http://127.0.0.1:9/chat');
  expect(understood).toBe(false);
  expect(spec).toEqual({ protocol: 'http', url: 'http://127.0.0.1:9/chat' });
  expect(seen.join()).toContain('refused');
  expect(fixes.join()).toContain('Start the bot');
});

it('a token stands in the environment and goes along', async () => {
  const url = await serve(async (request, response) => {
    if (request.headers.authorization !== 'Bearer s3cret-token') return answerJson(response, {}, 401);
    const { message } = JSON.parse((await text(request)) || '{}') as { message?: string };
    answerJson(response, { reply: answerTo(message) });
  });
  const auth = { type: 'bearer', token: '{{env.BOT_TOKEN}}' } as const;
  const { spec, understood } = await detect(
    { url, auth },
    { env: { BOT_TOKEN: 's3cret-token' }, signal: new AbortController().signal },
  );
  expect(understood).toBe(true);
  expect(spec).toEqual({ protocol: 'http', url, auth });
});

it('a bot that never understands anything is given up after a few tries', async () => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests += 1;
    answerJson(response, { error: 'text, query, sessionId, lang, message, prompt are no good' }, 400);
  });
  const { understood } = await look(`${url}/chat`);
  expect(understood).toBe(false);
  expect(requests).toBeLessThanOrEqual(20);
});

it('a bot that has moved within its site is talked to where it is, and one elsewhere is not', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/chat') return response.writeHead(308, { location: '/chat/' }).end();
    if (request.url === '/gone') return response.writeHead(302, { location: 'http://elsewhere.invalid/chat' }).end();
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end();
    answerJson(response, { reply: `heard at ${request.url}` });
  });
  const moved = await look(`${url}/chat`);
  expect(moved).toMatchObject({ understood: true, barred: null, spec: { url: `${url}/chat/` } });
  expect(moved.seen[0]).toBe('It redirects to /chat/.');
  for (const path of ['/gone', '/round']) {
    const { understood, barred } = await look(`${url}${path}`);
    expect([understood, barred]).toEqual([false, 'unreachable']);
  }
});

it('a field that a refusal names by its path is sent at that place', async () => {
  const url = await serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { error: 'Method not allowed' }, 405);
    const { input } = JSON.parse(await text(request)) as { input?: { text?: string } };
    if (input?.text === undefined) return answerJson(response, { error: 'input.text is required' }, 400);
    answerJson(response, { reply: answerTo(input.text) });
  });
  const { spec, understood } = await look(`${url}/ask`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ body: { input: { text: '{{message}}' } } });
});

it('an address that leaves a value open says itself where the words go', async () => {
  const url = await serve((request, response) => {
    const said = new URL(request.url!, 'http://localhost').searchParams.get('frage');
    if (!said) return answerJson(response, { error: 'frage is empty' }, 400);
    answerJson(response, [{ utterance_of_bot: answerTo(said) }]);
  });
  const { spec, understood } = await look(`${url}/chat?lang=en&frage=`);
  expect(understood).toBe(true);
  expect(spec).toMatchObject({ method: 'GET', url: `${url}/chat?lang=en&frage={{message}}` });
});

describe('a socket', () => {
  /** @param take The words in a frame; undefined: it is none of its frames, and not answered. */
  const socket = async (take: (frame: Partial<Record<string, string>>) => string | undefined, hello?: string) => {
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (client) => {
      const say = (said: string): void => client.send(JSON.stringify({ type: 'message', text: said }));
      if (hello !== undefined) say(hello);
      client.on('message', (data: Buffer) => {
        const said = take(JSON.parse(data.toString()) as Record<string, string>);
        if (said !== undefined) say(answerTo(said));
      });
    });
    return `ws://127.0.0.1:${await listen(server)}/chat`;
  };

  it('that takes what this program sends anyway needs nothing but its address', async () => {
    const url = await socket(({ message }) => message);
    const { spec, seen } = await look(url);
    expect(spec).toEqual({ protocol: 'websocket', url });
    expect(seen.at(-1)).toContain('I will get a colleague for you.');
  });

  it('that speaks first, and answers other frames alone, is not understood by its greeting', async () => {
    const url = await socket(({ type, text: said }) => (type === 'message' ? said : undefined), 'Hi, I am Robo.');
    const { spec, understood, seen } = await look(url);
    expect(understood).toBe(true);
    expect(spec).toEqual({
      protocol: 'websocket',
      url,
      message: { type: 'message', text: '{{message}}' },
      greeting: '3s',
    });
    expect(seen.join('\n')).toContain('Asked for a person, it said: "I will get a colleague for you."');
  }, 30_000);
});
