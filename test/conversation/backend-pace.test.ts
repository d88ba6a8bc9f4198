/** Calls to the back end are as considerate as messages to the bot. */
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { openBackend } from '../../src/conversation/backend.ts';
import { listen } from '../bot/serve.ts';
import { hastyClock } from '../bot/talk.ts';

const { signal } = new AbortController();

/** @param answers A status for each call, and after how many seconds it may be asked again; 200 for all that follow. */
async function backendThat(answers: [status: number, waitS?: number][], more: { max_rate?: number } = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const [status, waitS] = answers[asked.length] ?? [200];
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status, waitS === undefined ? {} : { 'retry-after': String(waitS) }).end('{"id":7}');
  });
  const clock = hastyClock();
  const url = `http://127.0.0.1:${await listen(server)}`;
  const backend = openBackend({ url, ...more }, { env: {}, cwd: process.cwd(), clock });
  const call = () => backend.call({ request: 'POST /orders' }, signal);
  return { backend, call, asked, clock };
}

it.each([429, 503])('a %i is waited out as it asks, and the call made again', async (status) => {
  const { call, asked, clock, backend } = await backendThat([[status, 20], [status]]);
  expect(await call()).toEqual({ status: 200, body: { id: 7 } });
  expect(asked).toHaveLength(3);
  expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(20_000);
  await backend.close();
});

it('one that stays is the answer', async () => {
  const { call, asked, backend } = await backendThat([[503], [503], [503]]);
  expect((await call()).status).toBe(503);
  expect(asked).toHaveLength(3);
  await backend.close();
});

it('a longer pause than a run waits is not waited for', async () => {
  const { call, asked, backend } = await backendThat([[429, 3600]]);
  expect((await call()).status).toBe(429);
  expect(asked).toHaveLength(1);
  await backend.close();
});

it('any other answer is one, and no call is made twice', async () => {
  const { call, asked, backend } = await backendThat([[500]]);
  expect((await call()).status).toBe(500);
  expect(asked).toHaveLength(1);
  await backend.close();
});

it('no more are made in a second than it bears', async () => {
  const { call, clock, backend } = await backendThat([], { max_rate: 10 });
  for (let calls = 0; calls < 21; calls++) await call();
  expect(clock.now()).toBe(2000);
  await backend.close();
});
