/** Bots of known platforms are known by their address. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Json } from '../../../src/json.ts';
import { answerJson, serve } from '../serve.ts';
import { answerTo, look } from './bots.ts';

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
