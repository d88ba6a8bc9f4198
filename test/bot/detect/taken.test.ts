/** In which field a bot takes the words is found out by its refusals, and by what it answers to none. */
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { answerJson, serve } from '../serve.ts';
import { answerTo, lenient, look, strict } from './bots.ts';

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
