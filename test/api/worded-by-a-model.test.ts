/** Whole runs with a language model in the customers' mouths: what is kept, told, spent, and blamed on whom. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/api/play.ts';
import { run } from '../../src/api/run.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Progress } from '../../src/trial/progress.ts';
import { answerJson, serveJson } from '../bot/serve.ts';
import {
  completion,
  type ModelServer,
  openModelServer,
  type Reply,
  sayIn,
  status,
  writer,
  type Chat,
} from '../language-model/model-server.ts';
import { withoutTimes } from '../run/without-times.ts';

const key = 'sk-live-9Qz7Lw2kT0x4Vb8Rr';

interface Place {
  cwd: string;
  bot: { messages: string[] };
  server: ModelServer;
}

/** A bot that asks for the order number and then says that it is refunded. */
async function placeWith(reply: (chat: Chat, number: number) => Reply, model = '', suite = ''): Promise<Place> {
  const messages: string[] = [];
  const url = await serveJson((body) => {
    const { message } = body as { message: string };
    messages.push(message);
    return { reply: /\d{8}/.test(message) ? 'Your refund has been issued.' : 'What is your order number?' };
  });
  const server = await openModelServer(reply);
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-worded-'));
  const yaml = `
bot: { protocol: http, url: '${url}' }
model: { url: '${server.url}', model: small-1, key: '{{env.KEY}}'${model} }
suite: { name: worded, repeat: 3, currency: EUR${suite} }
intents: { refund: { title: Refund } }
personas:
  plain: { title: Plain }
  fluent: { title: Fluent, worded_by: model, politeness: blunt }
scenarios:
  late:
    intent: refund
    goal: A refund for an order
    opening: [My parcel never came and I want my money back, 'The order is not here, refund it']
    rephrase: [I want the money for that order back, Please refund the parcel]
    facts: { order_number: '{{faker.string.numeric(8)}}' }
    wants: { done: [refund has been issued] }
`;
  await writeFile(join(cwd, 'project.yaml'), yaml);
  return { cwd, bot: { messages }, server };
}

/** Says as little as any other, and counts a thousand tokens for it. */
const dear =
  (chat: Chat): Reply =>
  (response) =>
    answerJson(response, { ...completion(writer(chat)), usage: { prompt_tokens: 100, completion_tokens: 1000 } });

const options = ({ cwd }: Place) => ({
  paths: ['project.yaml'],
  cwd,
  env: { KEY: key },
  seed: 'a',
  formats: ['html'] as const,
});
const linesOf = async (folder: string) =>
  (await readFile(join(folder, 'conversations.jsonl'), 'utf8')).trimEnd().split('\n').map(withoutTimes);
const filesIn = async (folder: string): Promise<string[]> => {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(all.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'utf8')));
};
const problemOf = async (running: Promise<unknown>) => {
  const error = await running.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problems[0]!;
};

describe('a run whose customers a model words', () => {
  it('says so, of whom, and at what cost; the bot hears its words', async () => {
    const place = await placeWith(writer, ', temperature: 0.5, price: { input: 1000, output: 2000 }');
    const told: Progress[] = [];
    const { record, folder } = await run({ ...options(place), onProgress: (progress) => told.push(progress) });
    expect(record.aggregate.endReasons).toEqual({ resolved: 6 });
    expect(record.manifest.model).toMatchObject({
      name: 'small-1',
      url: place.server.url,
      temperature: 0.5,
      seed: null,
      personas: ['fluent'],
    });
    expect(record.spent).toEqual({ asked: 6, replayed: 0, tokens: { input: 600, output: 120 }, cost: 0.84 });
    expect(told.at(-1)!.spent).toEqual(record.spent);
    expect(place.bot.messages.filter((text) => /^so,/i.test(text))).toHaveLength(6);
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    expect(page).toContain('Words of customers');
    expect(page).toContain('fluent');
  });

  it('leaves the key nowhere', async () => {
    const place = await placeWith((chat, number) => (number % 3 === 0 ? `My key is ${key}` : writer(chat)));
    const { folder } = await run({ ...options(place), keepRaw: true });
    for (const text of [...(await filesIn(folder)), ...(await filesIn(place.cwd))]) expect(text).not.toContain(key);
  });

  it('is the same again from the cassette, without endpoint or key, in a build by itself', async () => {
    const place = await placeWith(writer);
    const first = await run(options(place));
    const asked = place.server.heard.length;
    const cassette = await readFile(join(place.cwd, 'model.cassette.jsonl'), 'utf8');
    const again = await run({ ...options(place), env: { CI: 'true' }, concurrency: 1 });
    expect(await linesOf(again.folder)).toEqual(await linesOf(first.folder));
    expect(again.record.spent).toMatchObject({ asked: 0, replayed: 6 });
    expect(place.server.heard).toHaveLength(asked);
    expect(await readFile(join(place.cwd, 'model.cassette.jsonl'), 'utf8')).toBe(cassette);
    const one = await play({ ...options(place), scenario: 'late', persona: 'fluent', model: 'replay', env: {} });
    expect(one.conversation.turns[0]!.customer.messages[0]!.text).toMatch(/^so,/i);
  });

  it('in a build without the cassette asks nobody, says what to do, and leaves no folder', async () => {
    const place = await placeWith(writer);
    const problem = await problemOf(run({ ...options(place), env: { CI: '1' }, personas: ['fluent'] }));
    expect(problem).toMatchObject({ code: 'not-on-cassette', hint: expect.stringContaining('--model record') });
    expect(place.server.heard).toHaveLength(0);
    expect(place.bot.messages).toEqual([]);
    expect(await readdir(join(place.cwd, 'reports')).catch(() => [])).toEqual([]);
  });

  it('asks again for all once the prompt, the model or its settings are others', async () => {
    const place = await placeWith(writer);
    await run(options(place));
    const file = join(place.cwd, 'project.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('small-1', 'small-2'));
    expect((await problemOf(run({ ...options(place), model: 'replay' }))).code).toBe('not-on-cassette');
  });

  it('stops before the budget is gone beyond, keeps what was finished, and goes on with a larger one', async () => {
    const place = await placeWith(dear, ', answer_tokens: 1000, budget: { tokens: 6000 }', ', concurrency: 1');
    const problem = await problemOf(run(options(place)));
    expect(problem).toMatchObject({ code: 'model-budget-spent', hint: expect.stringContaining('--resume') });
    expect(problem.message).toMatch(/\d{4} of 6000 tokens are gone, and the next request could take \d{4}$/);
    const asked = place.server.heard.length;
    expect(asked * 1100).toBeLessThanOrEqual(6000);
    expect(asked).toBeGreaterThan(0);
    const [folder] = (await readdir(join(place.cwd, 'reports'))).filter((name) => /^\d{4}-/.test(name));
    expect((await problemOf(run({ ...options(place), resume: join('reports', folder!) }))).message).toBe(
      problem.message,
    );
    expect(place.server.heard).toHaveLength(asked);
    const file = join(place.cwd, 'project.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('tokens: 6000', 'tokens: 400000'));
    const { record } = await run({ ...options(place), resume: join('reports', folder!) });
    expect(record.state).toBe('complete');
    expect(record.aggregate.endReasons).toEqual({ resolved: 6 });
    expect(record.spent!.asked).toBe(place.server.heard.length);
  });

  it.each([
    ['whose budget is less than one question can take', ', budget: { tokens: 10 }', 'model-budget-spent', { KEY: key }],
    ['whose key is not in the environment', '', 'missing-environment', {}],
    ['that answers nobody', ', retries: 0', 'model-unavailable', { KEY: key }],
  ])('leaves no folder, and says of nothing that it is kept, with a model %s', async (_, model, code, env) => {
    const place = await placeWith(() => status(500), model);
    const problem = await problemOf(run({ ...options(place), env, personas: ['fluent'] }));
    expect(problem.code).toBe(code);
    expect(problem.hint).not.toMatch(/--resume|finished/);
    expect(await readdir(join(place.cwd, 'reports')).catch(() => [])).toEqual([]);
  });

  it('blames no bot for a model that fails: its conversation counts for nothing', async () => {
    const place = await placeWith(
      (chat, number) => (number === 2 ? status(500) : writer(chat)),
      ', retries: 0, concurrency: 1',
      ', concurrency: 1',
    );
    const { record, folder } = await run(options(place));
    expect(record.aggregate.endReasons).toEqual({ resolved: 5, 'customer-fault': 1 });
    expect(record.aggregate.scorable).toBe(5);
    expect((await linesOf(folder)).join('\n')).toMatch(
      /the customer failed: the model at 127\.0\.0\.1:\d+ answered 500/,
    );
  });

  it('ends a conversation whose words are wrong twice, and says why', async () => {
    const place = await placeWith(
      (chat) => (/\d{8}/.test(sayIn(chat)) ? 'I paid £99 on Friday' : writer(chat)),
      '',
      ', concurrency: 1',
    );
    const { record, folder } = await run(options(place));
    expect(record.aggregate.endReasons).toEqual({ resolved: 3, 'customer-fault': 3 });
    const wrong = (await linesOf(folder)).filter((line) => line.includes('nobody has told it \\"99\\"'));
    expect(wrong).toHaveLength(3);
  });

  it('keeps the time that a model takes apart from the bot’s', async () => {
    const place = await placeWith((chat) => (response) => {
      setTimeout(
        () =>
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ choices: [{ message: { content: writer(chat) }, finish_reason: 'stop' }] })),
        300,
      );
    });
    const { record } = await run({ ...options(place), personas: ['fluent'] });
    expect(record.aggregate.latencyMs!.p95).toBeLessThan(250);
  });

  it('asks no stranger: a host must be named as one where made-up customers may be', async () => {
    const place = await placeWith(writer);
    const file = join(place.cwd, 'project.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(place.server.url, 'https://api.hosted.example/v1'));
    const problem = await problemOf(run(options(place)));
    expect(problem).toMatchObject({
      code: 'not-a-test-system',
      message: expect.stringContaining('api.hosted.example'),
    });
    expect(place.bot.messages).toEqual([]);
  });

  it('leaves a run as it was where no customer of it is worded by the model', async () => {
    const place = await placeWith(writer);
    const { record, folder } = await run({ ...options(place), personas: ['plain'] });
    expect(record.manifest.model).toBeUndefined();
    expect(record.spent).toBeUndefined();
    const with_ = await linesOf(folder);
    const file = join(place.cwd, 'project.yaml');
    await rm(join(place.cwd, 'reports'), { recursive: true });
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^model:.*$/m, '').replace('worded_by: model, ', ''));
    const without = await run({ ...options(place), personas: ['plain'] });
    expect(with_.filter((line) => line.includes('"conversation"'))).toEqual(
      (await linesOf(without.folder)).filter((line) => line.includes('"conversation"')),
    );
    expect(place.server.heard).toHaveLength(0);
  });

  it('goes with no queue', async () => {
    const place = await placeWith(writer);
    const problem = await problemOf(run({ ...options(place), queue: { url: 'redis://127.0.0.1:1', prefix: 'x' } }));
    expect(problem.message).toContain('worded by a model');
  });
});
