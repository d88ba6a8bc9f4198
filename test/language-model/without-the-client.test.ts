/** Whoever has not installed the client is told what to install, and nothing else goes wrong. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { openModel } from '../../src/language-model/open-model.ts';
import { ProblemError } from '../../src/problem.ts';

vi.mock('openai', () => {
  throw new Error("Cannot find package 'openai'");
});

it('without the client it says what to install', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-model-'));
  const spec = { url: 'http://127.0.0.1:1/v1', model: 'test' };
  const model = openModel(spec, { mode: 'record', cwd, env: {}, clock: systemClock });
  const question = { place: 'a', messages: [{ role: 'user', content: 'Hello' }] } as const;
  const error: unknown = await model.ask(question, new AbortController().signal).then(null, (error: unknown) => error);
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problems[0]).toMatchObject({
    message: 'A language model needs the package "openai"',
    hint: 'Run: npm install openai@6',
  });
  await model.close();
});
