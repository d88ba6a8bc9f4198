/** A run as OpenTelemetry spans: sent only where somebody says so, found under the ids that the bot was told. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { exportRun } from '../../../src/api/export.ts';
import { run } from '../../../src/api/run.ts';
import type { Json } from '../../../src/json.ts';
import { ProblemError } from '../../../src/problem.ts';
import { answerJson, attending, listen } from '../../bot/serve.ts';

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Record<string, string> }[];
  events: { name: string; attributes: SentSpan['attributes'] }[];
  status: { code?: number; message?: string };
}

interface Body {
  resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
}

const key = 'hush-hush-42-staging';

/** A bot that is busy at the first request, and breaks down where a customer wants a refund. */
async function bot() {
  const parents: string[] = [];
  let count = 0;
  const server = createServer(
    attending(async (request, response) => {
      parents.push(String(request.headers['traceparent']));
      const { message } = (await json(request)) as { message: string };
      if (++count === 1) return response.writeHead(503).end();
      if (message.includes('refund')) return response.writeHead(500).end('out of memory');
      answerJson(response, { reply: `Your parcel is on its way. The key is ${key}.` });
    }),
  );
  return { url: `http://127.0.0.1:${await listen(server)}/${key}/chat`, parents };
}

async function collector(answer: Json = {}, status = 200) {
  const requests: { path: string; headers: Record<string, unknown>; body: Json }[] = [];
  const server = createServer(
    attending(async (request, response) => {
      requests.push({ path: request.url!, headers: request.headers, body: (await json(request)) as Json });
      answerJson(response, answer, status);
    }),
  );
  const url = `http://127.0.0.1:${await listen(server)}`;
  const spans = (): SentSpan[] =>
    requests.flatMap(({ body }) =>
      (body as unknown as Body).resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)),
    );
  return { url, requests, spans };
}

const project = (url: string): string => `
bot: {protocol: http, url: '${url.replace(key, '{{env.KEY}}')}'}
intents: {parcel: {title: Parcel}, refund: {title: Refund}}
personas: {ana: {title: Ana}}
scenarios:
  where: {intent: parcel, goal: Learn where the parcel is, personas: [ana], wants: {done: [on its way]}, opening: [Where is my parcel?], turns: {maximum: 2}}
  back: {intent: refund, goal: Get a refund, personas: [ana], wants: {done: [refunded]}, opening: [I want a refund], turns: {maximum: 2}}
`;

async function held(more: object = {}) {
  const served = await bot();
  const cwd = await mkdtemp(join(tmpdir(), 'spans-'));
  await writeFile(join(cwd, 'project.yaml'), project(served.url));
  const env = { KEY: key };
  const outcome = await run({ paths: ['project.yaml'], cwd, env, repeat: 1, concurrency: 1, formats: [], ...more });
  return { ...served, ...outcome, cwd, env };
}

const attribute = ({ attributes }: Pick<SentSpan, 'attributes'>, name: string): string | undefined =>
  Object.values(attributes.find((one) => one.key === name)?.value ?? {})[0];

it('a run is a trace a conversation, by the ids that its requests carried, with retries and errors', async () => {
  const { url, requests, spans } = await collector();
  const { parents, unwritten, folder } = await held({ otlp: url });
  expect(unwritten).toEqual([]);
  expect(requests.map(({ path }) => path)).toEqual(['/v1/traces']);

  const all = spans();
  const sent = all.filter(({ attributes }) => attributes.some((one) => one.key === 'http.request.method'));
  // The bot's own spans hang below these.
  expect(sent.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`)).toEqual(parents);
  const roots = all.filter(({ parentSpanId }) => parentSpanId === undefined);
  expect(roots.map(({ name }) => name).toSorted()).toEqual(['conversation back', 'conversation where']);
  expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(2);
  for (const span of all) {
    const above = all.find(({ spanId, traceId }) => spanId === span.parentSpanId && traceId === span.traceId);
    if (span.parentSpanId === undefined) continue;
    expect(BigInt(above!.startTimeUnixNano)).toBeLessThanOrEqual(BigInt(span.startTimeUnixNano));
    expect(BigInt(above!.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.endTimeUnixNano));
  }

  const turns = all.filter((span) => attribute(span, 'gen_ai.operation.name') === 'invoke_agent');
  expect(turns.every((span) => span.kind === 3 && attribute(span, 'gen_ai.provider.name') === 'http')).toBe(true);
  expect(turns.every((span) => attribute(span, 'server.address') === '127.0.0.1')).toBe(true);
  expect(new Set(turns.map((span) => attribute(span, 'gen_ai.conversation.id'))).size).toBe(2);
  // Held one after the other, so the first request of all was the one that found the bot busy.
  const asked = turns.filter(({ events }) => events.some(({ name }) => name === 'mystery_shopper.retry'));
  expect(asked).toHaveLength(1);
  expect(attribute(asked[0]!.events[0]!, 'error.type')).toBe('503');

  const broken = turns.find((span) => attribute(span, 'error.type') === 'bot-error')!;
  expect(broken.status.code).toBe(2);
  expect(broken.status.message).toContain('answered 500');
  expect(
    attribute(
      broken.events.find(({ name }) => name === 'exception')!,
      'exception.type',
    ),
  ).toBe('bot-error');
  const below = sent.filter(({ parentSpanId }) => parentSpanId === broken.spanId);
  expect(below.map((span) => attribute(span, 'http.response.status_code')).at(-1)).toBe('500');

  const told = JSON.stringify(requests);
  expect(told).not.toContain(key);
  expect(told).not.toContain('parcel is on its way');

  // The folder tells the same once more.
  const again = await collector();
  const result = await exportRun({ run: folder, otlp: again.url, env: {} });
  expect(result).toMatchObject({ spans: all.length, traces: 2, untimed: 0 });
  expect(again.spans()).toEqual(all);
});

it('what was said stands in the spans where somebody asks for it, without its secrets', async () => {
  const { folder } = await held();
  const { url, requests } = await collector();
  await exportRun({ run: folder, otlp: url, content: true, env: {} });
  const told = JSON.stringify(requests);
  expect(told).toContain('parcel is on its way');
  expect(told).not.toContain(key);
});

it('nothing is sent unless asked for, whatever the environment names', async () => {
  const { url, requests } = await collector();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=abc%20123456789' };
  const { folder } = await held({ env: { KEY: key, ...env } });
  expect(requests).toEqual([]);
  await exportRun({ run: folder, otlp: 'env', env });
  expect(requests.map(({ headers }) => headers['x-key'])).toEqual(['abc 123456789']);
});

it('a collector that is not there, refuses, or takes only a part costs nothing of the run', async () => {
  const { url } = await collector({ error: 'no' }, 400);
  const { unwritten, folder, judgement } = await held({ otlp: url });
  expect(judgement.verdict).toBeDefined();
  expect(unwritten.map(({ code }) => code)).toEqual(['spans-unsent']);
  expect(await readFile(join(folder, 'run.json'), 'utf8')).toContain('"complete"');

  const partly = await collector({ partialSuccess: { rejectedSpans: '2', errorMessage: 'too old' } });
  await expect(exportRun({ run: folder, otlp: partly.url, env: {} })).rejects.toThrow(
    /refused 2 of \d+ spans: too old/,
  );
});

it('who signs in at a collector, and what its address asks, is sent and not told', async () => {
  const { url, requests } = await collector();
  const { folder } = await held();
  const env = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url.replace('//', '//ana:s3cret-99@')}/in?key=k9y8x7w6` };
  const sent = await exportRun({ run: folder, otlp: 'env', env });
  expect(sent.url).toBe(`${url}/in`);
  expect(requests[0]!.path).toBe('/in?key=k9y8x7w6');
  expect(requests[0]!.headers['authorization']).toBe(`Basic ${Buffer.from('ana:s3cret-99').toString('base64')}`);
});

it.each([
  ['nonsense', 'holds what is no header'],
  ['x-key=a%0d%0aevil', '"x-key"'],
])('headers that are none are told before anything is run: %s', async (headers, says) => {
  const { url } = await collector();
  await expect(held({ otlp: url, env: { KEY: key, OTEL_EXPORTER_OTLP_HEADERS: headers } })).rejects.toThrow(says);
});

it('an address that is none is told before anything is run', async () => {
  await expect(held({ otlp: 'env' })).rejects.toThrow(ProblemError);
  await expect(held({ otlp: 'localhost:4318' })).rejects.toThrow('is no address of a collector');
});

it('a header that is not percent-encoded is told by its name, and without its value', async () => {
  const { url } = await collector();
  const { folder } = await held();
  const env = { OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=acme,x-key=100%hush' };
  const refused = await exportRun({ run: folder, otlp: url, env }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect((refused as ProblemError).message).toContain('"x-key" in OTEL_EXPORTER_OTLP_HEADERS');
  expect(JSON.stringify((refused as ProblemError).problems)).not.toContain('hush');
});
