/** Asked over real HTTP, within its budget; whatever goes wrong is told plainly, and nothing is asked that is on the cassette. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { modeOf } from '../../src/language-model/mode.ts';
import { type Model, ModelFault, type Question } from '../../src/language-model/model.ts';
import { openModel } from '../../src/language-model/open-model.ts';
import { callOf, requestOf } from '../../src/language-model/request.ts';
import { ProblemError } from '../../src/problem.ts';
import type { ModelSpec } from '../../src/scenario/schema/model-schema.ts';
import { answerJson } from '../bot/serve.ts';
import { freePort } from '../free-port.ts';
import { completion, openModelServer, status, usage } from './model-server.ts';

const key = 'sk-live-9Qz7Lw2kT0x4Vb8Rr';
const ask = (place = 'late/plain/1 turn 1'): Question => ({
  place,
  messages: [{ role: 'user', content: 'Say hello.' }],
});
const never = new AbortController().signal;
const folder = () => mkdtemp(join(tmpdir(), 'mystery-shopper-model-'));

/** Waits are noted, and take no time. */
const waits: number[] = [];
const clock = { ...systemClock, sleep: async (ms: number) => void waits.push(ms) };

interface With {
  spec?: Partial<ModelSpec>;
  mode?: 'record' | 'replay';
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

async function modelAt(url: string, { spec, mode = 'record', cwd, env = {} }: With = {}): Promise<Model> {
  return openModel({ url, model: 'test', ...spec }, { mode, cwd: cwd ?? (await folder()), env, clock });
}

const problemOf = async (asking: Promise<unknown>) => {
  const error = await asking.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problems[0]!;
};

describe('what is sent', () => {
  it('is what the settings say, with the key of the environment and of no other variable', async () => {
    const server = await openModelServer(() => 'Hello');
    const env = {
      KEY: key,
      OPENAI_API_KEY: 'another',
      OPENAI_ORG_ID: 'org',
      OPENAI_BASE_URL: 'http://elsewhere.example',
    };
    const spec = { key: '{{env.KEY}}', temperature: 0.2, seed: 7, answer_tokens: 50, parameters: { top_p: 0.9 } };
    const model = await modelAt(server.url, { spec, env });
    expect(await model.ask(ask(), never)).toMatchObject({ text: 'Hello', finish: 'stop' });
    const [{ chat, headers }] = server.heard as [(typeof server.heard)[0]];
    expect(chat).toEqual({
      model: 'test',
      temperature: 0.2,
      seed: 7,
      max_tokens: 50,
      top_p: 0.9,
      messages: [{ role: 'user', content: 'Say hello.' }],
      stream: false,
    });
    expect(headers.authorization).toBe(`Bearer ${key}`);
    expect(headers['openai-organization']).toBeUndefined();
  });

  it('has no key where none is named', async () => {
    const server = await openModelServer(() => 'Hello');
    const model = await modelAt(server.url, { env: { OPENAI_API_KEY: key } });
    await model.ask(ask(), never);
    expect(server.heard[0]!.headers.authorization).toBeUndefined();
  });

  it('is one call whatever the order of its keys, and another for another customer', () => {
    const spec = { url: 'http://a.example', model: 'm', parameters: { a: 1, b: 2 } };
    const call = callOf(ask(), requestOf(spec, ask()));
    expect(callOf(ask(), requestOf({ ...spec, url: 'http://b.example', parameters: { b: 2, a: 1 } }, ask()))).toBe(
      call,
    );
    expect(callOf(ask('late/plain/2'), requestOf(spec, ask()))).not.toBe(call);
    expect(callOf(ask(), requestOf({ ...spec, temperature: 1 }, ask()))).not.toBe(call);
  });
});

describe('the cassette', () => {
  it('gives the same answers without endpoint, key or request, byte for byte', async () => {
    const server = await openModelServer((_, number) => `Answer ${number}`);
    const cwd = await folder();
    const spec = { key: '{{env.KEY}}' };
    const live = await modelAt(server.url, { cwd, spec, env: { KEY: key } });
    const said = await Promise.all(['b', 'a', 'c'].map((place) => live.ask(ask(place), never)));
    await live.close();
    const file = join(cwd, 'model.cassette.jsonl');
    const recorded = await readFile(file, 'utf8');
    const again = await modelAt('http://127.0.0.1:9/v1', { cwd, spec, mode: 'replay' });
    expect(await Promise.all(['b', 'a', 'c'].map((place) => again.ask(ask(place), never)))).toEqual(said);
    await again.close();
    expect(await readFile(file, 'utf8')).toBe(recorded);
    expect(again.spent()).toEqual({ asked: 0, replayed: 3, tokens: { input: 0, output: 0 }, cost: null });
    expect(
      recorded
        .split('\n')
        .slice(1, -1)
        .map((line) => (JSON.parse(line) as { place: string }).place),
    ).toEqual(['a', 'b', 'c']);
    expect(recorded).not.toContain('Say hello');
    expect(recorded).not.toContain(key);
  });

  it('holds no secret, and what is used is what it holds', async () => {
    const server = await openModelServer(() => `Your key is ${key}`);
    const cwd = await folder();
    const model = await modelAt(server.url, { cwd, spec: { key: '{{env.KEY}}' }, env: { KEY: key } });
    const { text } = await model.ask(ask(), never);
    await model.close();
    expect(text).not.toContain(key);
    expect(await readFile(join(cwd, 'model.cassette.jsonl'), 'utf8')).not.toContain(key);
  });

  it('without a call is an error that says what to do, and asks nobody', async () => {
    const server = await openModelServer(() => 'Hello');
    const model = await modelAt(server.url, { mode: 'replay' });
    const problem = await problemOf(model.ask(ask(), never));
    expect(problem.code).toBe('not-on-cassette');
    expect(problem.hint).toContain('--model record');
    expect(server.heard).toHaveLength(0);
  });

  it('is asked once for what two ask at once', async () => {
    const server = await openModelServer((_, number) => `Answer ${number}`);
    const model = await modelAt(server.url);
    const said = await Promise.all([model.ask(ask(), never), model.ask(ask(), never)]);
    expect(said.map(({ text }) => text)).toEqual(['Answer 1', 'Answer 1']);
  });

  it.each([
    ['without its last end of line', (whole: string) => whole.trimEnd()],
    ['with a byte order mark', (whole: string) => `\uFEFF${whole}`],
    ['with empty lines and those ends of line that Windows has', (whole: string) => whole.replaceAll('\n', '\r\n\r\n')],
  ])('is read %s, as editors leave it', async (_, edited) => {
    const server = await openModelServer(() => 'Hello');
    const cwd = await folder();
    const first = await modelAt(server.url, { cwd });
    for (const place of ['a', 'b']) await first.ask(ask(place), never);
    await first.close();
    const file = join(cwd, 'model.cassette.jsonl');
    await writeFile(file, edited(await readFile(file, 'utf8')));
    const second = await modelAt(server.url, { cwd, mode: 'replay' });
    for (const place of ['a', 'b']) expect(await second.ask(ask(place), never)).toMatchObject({ text: 'Hello' });
  });

  it('whose last line is torn asks for that answer again; any other damage is told by its line', async () => {
    const server = await openModelServer(() => 'Hello');
    const cwd = await folder();
    const first = await modelAt(server.url, { cwd });
    for (const place of ['a', 'b']) await first.ask(ask(place), never);
    await first.close();
    const file = join(cwd, 'model.cassette.jsonl');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, -20));
    const second = await modelAt(server.url, { cwd });
    for (const place of ['a', 'b']) await second.ask(ask(place), never);
    await second.close();
    expect(server.heard).toHaveLength(3);
    expect(await readFile(file, 'utf8')).toBe(whole);
    await writeFile(file, whole.replace('\n', '\n<<<<<<< ours\n'));
    const problem = await problemOf((await modelAt(server.url, { cwd })).ask(ask('a'), never));
    expect(problem).toMatchObject({ code: 'cassette-damaged', message: expect.stringContaining('Line 2') });
    await writeFile(file, 'my notes\n');
    expect((await problemOf((await modelAt(server.url, { cwd })).ask(ask('a'), never))).message).toContain(
      'is no cassette',
    );
    expect(await readFile(file, 'utf8')).toBe('my notes\n');
  });

  it('is all there is in a build, unless it is told otherwise', () => {
    expect(modeOf(undefined, {})).toBe('record');
    expect(modeOf(undefined, { CI: 'true' })).toBe('replay');
    expect(modeOf(undefined, { CI: 'false' })).toBe('record');
    expect(modeOf('record', { CI: '1' })).toBe('record');
    expect(modeOf('replay', {})).toBe('replay');
  });
});

describe('what goes wrong', () => {
  it('with a key that is empty is told before anything is sent, whatever else the environment has', async () => {
    const server = await openModelServer(() => 'Hello');
    const env = { KEY: '', OPENAI_API_KEY: 'another' };
    const model = await modelAt(server.url, { spec: { key: '{{env.KEY}}' }, env });
    expect((await problemOf(model.ask(ask(), never))).message).toContain('{{env.KEY}}, is empty');
    expect(server.heard).toHaveLength(0);
  });

  it.each([
    ['429 with Retry-After', status(429, { 'retry-after': '3' }), 3000],
    ['500', status(500), 500],
    [
      'broken JSON',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": ['),
      500,
    ],
    ['no choices', (response) => answerJson(response, { choices: [] }), 500],
    ['no choices', (response) => answerJson(response, { choices: [null] }), 500],
    [
      'no completion at all',
      (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi</p>'),
      500,
    ],
    [
      'a reply cut in the middle',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"choices": [');
        setImmediate(() => response.destroy());
      },
      500,
    ],
    ['a hung-up connection', (response) => void response.destroy(), 500],
  ] as [string, Exclude<ReturnType<typeof status>, string>, number][])('%s is asked again', async (_, fault, wait) => {
    const server = await openModelServer((_, number) => (number === 1 ? fault : 'Hello'));
    const model = await modelAt(server.url);
    waits.length = 0;
    expect(await model.ask(ask(), never)).toMatchObject({ text: 'Hello' });
    expect(waits).toEqual([wait]);
  });

  it('time and again is told of with the host and how often it was tried; the first question without an answer ends the run', async () => {
    const server = await openModelServer(() => status(503));
    const problem = await problemOf((await modelAt(server.url)).ask(ask(), never));
    expect(problem.code).toBe('model-unavailable');
    expect(problem.message).toMatch(/The model at 127\.0\.0\.1:\d+ answered 503.*after 3 attempts/);
  });

  it('with one question of many is no fault but of that one', async () => {
    const server = await openModelServer((_, number) => (number === 2 ? status(500) : 'Hello'));
    const model = await modelAt(server.url, { spec: { retries: 0 } });
    await model.ask(ask('a'), never);
    await expect(model.ask(ask('b'), never)).rejects.toBeInstanceOf(ModelFault);
    expect(await model.ask(ask('c'), never)).toMatchObject({ text: 'Hello' });
  });

  it.each([401, 403, 404, 400])('%i ends the run at once', async (code) => {
    const server = await openModelServer(() => status(code, {}, { message: 'no such model' }));
    const problem = await problemOf((await modelAt(server.url)).ask(ask(), never));
    expect(problem.code).toBe('model-unavailable');
    expect(server.heard).toHaveLength(1);
  });

  it('a used-up quota is not asked again', async () => {
    const server = await openModelServer(() => status(429, {}, { message: 'quota', code: 'insufficient_quota' }));
    await problemOf((await modelAt(server.url)).ask(ask(), never));
    expect(server.heard).toHaveLength(1);
  });

  it.each([
    ['nothing at all', () => {}],
    [
      'headers and then nothing',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
  ] as [string, Exclude<ReturnType<typeof status>, string>][])('%s within the time is a fault', async (_, fault) => {
    const server = await openModelServer((_, number) => (number === 1 ? 'Hello' : fault));
    const model = await modelAt(server.url, { spec: { timeout: '200ms', retries: 0 } });
    await model.ask(ask('a'), never);
    await expect(model.ask(ask('b'), never)).rejects.toThrow(/gave no answer within 0.2 s/);
  });

  it('nobody there is told of as that', async () => {
    const model = await modelAt(`http://127.0.0.1:${await freePort()}/v1`, { spec: { retries: 0 } });
    expect((await problemOf(model.ask(ask(), never))).message).toMatch(
      /can't be reached \(the connection was refused\)$/,
    );
  });

  it('a refusal and a cut answer are told apart', async () => {
    const server = await openModelServer(
      (_, number) => (response) =>
        answerJson(
          response,
          number === 1 ? completion('', { refusal: 'I will not.' }) : completion('Hel', {}, 'length'),
        ),
    );
    const model = await modelAt(server.url);
    expect(await model.ask(ask('a'), never)).toMatchObject({ finish: 'refused', text: 'I will not.' });
    expect(await model.ask(ask('b'), never)).toMatchObject({ finish: 'length' });
  });

  it('a redirect is not followed with what was to be said', async () => {
    const other = await openModelServer(() => 'Hello');
    const server = await openModelServer(
      () => (response) => void response.writeHead(307, { location: `${other.url}/chat/completions` }).end(),
    );
    const { message } = await problemOf((await modelAt(server.url)).ask(ask(), never));
    expect(message).toMatch(/answered 307 and redirects to http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions$/);
    expect(server.heard).toHaveLength(1);
    expect(other.heard).toHaveLength(0);
  });

  it('what wants to be left alone for an hour is not waited for, and says so', async () => {
    const server = await openModelServer(() => status(429, { 'retry-after': '3600' }));
    waits.length = 0;
    const { message } = await problemOf((await modelAt(server.url)).ask(ask(), never));
    expect(message).toMatch(/answered 429 and asks to wait 3600 s: not now$/);
    expect(waits).toEqual([]);
  });

  it.each([
    ['an address that is none', { url: '{{env.PLACE}}' }, { PLACE: 'nowhere' }],
    ['an address with a password', { url: '{{env.PLACE}}' }, { PLACE: 'http://kim:hunter22hunter@127.0.0.1:9/v1' }],
    ['a header that is none', { key: '{{env.KEY}}' }, { KEY: `${key}\nX-Other: 1` }],
  ])('%s is not tried again', async (_, spec, env) => {
    waits.length = 0;
    const { code, message } = await problemOf(
      (await modelAt('http://127.0.0.1:9/v1', { spec, env })).ask(ask(), never),
    );
    expect([code, waits]).toEqual(['model-unavailable', []]);
    expect(message).toContain("can't be asked");
  });

  it('an answer in parts is one text, without what the model thought', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Hel' },
      'lo',
    ];
    const server = await openModelServer(
      () => (response) =>
        answerJson(response, { choices: [{ message: { content: parts }, finish_reason: 'stop' }], usage }),
    );
    expect(await (await modelAt(server.url)).ask(ask(), never)).toMatchObject({ text: 'Hello', finish: 'stop' });
  });

  it('a variable that is not set is told of by its name', async () => {
    const model = await modelAt('http://127.0.0.1:9/v1', { spec: { key: '{{env.MODEL_KEY}}' } });
    expect((await problemOf(model.ask(ask(), never))).message).toContain('MODEL_KEY');
  });

  it('a run that is stopped waits for nothing', async () => {
    const stop = new AbortController();
    const server = await openModelServer(() => () => stop.abort(new Error('stopped')));
    await expect((await modelAt(server.url)).ask(ask(), stop.signal)).rejects.toThrow('stopped');
  });
});

describe('the budget', () => {
  const places = Array.from({ length: 12 }, (_, at) => `place ${at}`);

  it('is not gone beyond by many at once: what a request can cost at most must be left', async () => {
    const server = await openModelServer(() => 'Hello');
    const spec = { concurrency: 8, answer_tokens: 20, budget: { tokens: 700 } };
    const model = await modelAt(server.url, { spec });
    const asked = await Promise.allSettled(places.map((place) => model.ask(ask(place), never)));
    const { tokens } = model.spent();
    expect(tokens.input + tokens.output).toBeLessThanOrEqual(700);
    expect(server.heard.length * 120).toBe(tokens.input + tokens.output);
    const failed = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as ProblemError] : []));
    expect(failed.length).toBe(12 - server.heard.length);
    expect(failed[0]!.problems[0]!.code).toBe('model-budget-spent');
  });

  it('may be in money, by prices of one’s own', async () => {
    const server = await openModelServer(() => 'Hello');
    const spec = { answer_tokens: 20, price: { input: 1000, output: 10_000 }, budget: { cost: 1 } };
    const model = await modelAt(server.url, { spec });
    await Promise.allSettled(places.map((place) => model.ask(ask(place), never)));
    expect(model.spent().cost).toBeCloseTo(server.heard.length * 0.3);
    expect(model.spent().cost).toBeLessThanOrEqual(1);
    expect(server.heard.length).toBeGreaterThan(0);
  });

  it('counts the most that it can have been where the endpoint does not say, and where an answer was cut off', async () => {
    const server = await openModelServer(
      (_, number) => (response) =>
        number === 1 ? answerJson(response, { choices: completion('Hello').choices }) : void response.destroy(),
    );
    const model = await modelAt(server.url, { spec: { retries: 0, answer_tokens: 20 } });
    await model.ask(ask('a'), never);
    const first = model.spent().tokens;
    expect(first.output).toBe(20);
    expect(first.input).toBeGreaterThan(10);
    await model.ask(ask('b'), never).catch(() => {});
    expect(model.spent().tokens).toEqual({ input: 2 * first.input, output: 40 });
  });

  it('is not touched by what costs nothing: refused requests, and what is on the cassette', async () => {
    const cwd = await folder();
    const server = await openModelServer((_, number) => (number === 1 ? status(429) : 'Hello'));
    const model = await modelAt(server.url, { cwd });
    await model.ask(ask(), never);
    await model.ask(ask(), never);
    expect(model.spent()).toMatchObject({ asked: 1, replayed: 1, tokens: { input: usage.prompt_tokens, output: 20 } });
  });

  it('and the number of requests at a time hold however many ask', async () => {
    const server = await openModelServer(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return 'Hello';
    });
    const model = await modelAt(server.url, { spec: { concurrency: 3 } });
    await Promise.all(places.map((place) => model.ask(ask(place), never)));
    expect(server.mostAtOnce()).toBeLessThanOrEqual(3);
  });
});
