/** A bot whose configuration names what a scenario holds is probed as its first customer. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { probe } from '../../src/api/probe.ts';
import type { Json } from '../../src/json.ts';
import { answerJson, listen, serve } from '../bot/serve.ts';

async function opened(refused = false) {
  const asked: string[] = [];
  const url = await serve(async (request, response) => {
    const chunks = await request.toArray();
    const body = chunks.length === 0 ? null : (JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as Json);
    asked.push(`${request.method} ${request.url} ${JSON.stringify(body)}`);
    if (request.url === '/chat') return answerJson(response, { reply: 'Hi' });
    answerJson(response, { id: 'C-7' }, refused ? 403 : 200);
  });
  const cwd = await mkdtemp(join(tmpdir(), 'probe-'));
  const scenario = (order: string) => ({
    intent: 'late',
    goal: 'x',
    opening: ['Where is it?'],
    facts: { order },
    setup: [{ request: 'POST /customers', save: 'customer' }],
    teardown: [{ request: 'DELETE /customers/{{setup.customer.id}}' }],
    wants: { human: true },
  });
  const project = {
    bot: {
      protocol: 'http',
      url: `${url}/chat`,
      body: { text: '{{message}}', order: '{{facts.order}}', customer: '{{setup.customer.id}}' },
    },
    backend: { url },
    intents: { late: { title: 'Late' } },
    scenarios: { one: scenario('A-1'), two: scenario('A-2') },
  };
  await writeFile(join(cwd, 'project.yaml'), JSON.stringify(project));
  return { asked, with: { cwd, env: {}, paths: ['project.yaml'], message: 'Hello' } };
}

it('its back end is prepared before, and cleared afterwards', async () => {
  const { asked, with: options } = await opened();
  const { reply } = await probe(options);
  expect(reply?.messages).toEqual([{ text: 'Hi', options: [] }]);
  expect(asked).toEqual([
    'POST /customers null',
    'POST /chat {"text":"Hello","order":"A-1","customer":"C-7"}',
    'DELETE /customers/C-7 null',
  ]);
});

it('or as that of the scenario named', async () => {
  const { asked, with: options } = await opened();
  await probe({ ...options, scenario: 'two' });
  expect(asked[1]).toContain('"order":"A-2"');
});

it('a back end that refuses is told, and the bot asked nothing', async () => {
  const { asked, with: options } = await opened(true);
  await expect(probe(options)).rejects.toMatchObject({
    problems: [{ code: 'backend-unreachable', message: expect.stringMatching(/"one": setup POST .* 403/) as string }],
  });
  expect(asked).toEqual(['POST /customers null']);
});

it('"one moment" is no whole reply, as in a run', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
  sockets.on('connection', (socket) =>
    socket.on('message', () => {
      socket.send('{"text":"One moment, please."}');
      setTimeout(() => socket.send('{"text":"Which order is it?"}'), 300);
    }),
  );
  const cwd = await mkdtemp(join(tmpdir(), 'probe-'));
  const project = {
    bot: { protocol: 'websocket', url: `ws://127.0.0.1:${await listen(server)}`, quiet: '50ms' },
    intents: { late: { title: 'Late' } },
    scenarios: { one: { intent: 'late', goal: 'x', opening: ['Where is it?'], wants: { human: true } } },
  };
  await writeFile(join(cwd, 'project.yaml'), JSON.stringify(project));
  const { reply } = await probe({ cwd, env: {}, paths: ['project.yaml'] });
  expect(reply?.messages.map(({ text }) => text)).toEqual(['One moment, please.', 'Which order is it?']);
});
