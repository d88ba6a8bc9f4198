/** Whatever bot and back end do with a secret, none of it is in anything a run writes. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { aa } from '../../src/api/aa.ts';
import { approve } from '../../src/api/approve.ts';
import { run } from '../../src/api/run.ts';
import { answerJson, serve } from '../bot/serve.ts';

const secret = 'live/9Qz7+Lw2=kT0x/4Vb8Rr';

/** Ways in which a careless service repeats what it was called with. */
const careless: Record<string, (key: string) => { status?: number; body: string; type?: string }> = {
  'in its words': (key) => ({ body: JSON.stringify({ reply: `Your key is ${key}.` }) }),
  'with escaped slashes': (key) => ({ body: JSON.stringify({ reply: key }).replaceAll('/', '\\/') }),
  'in an error that is cut': (key) => ({
    status: 500,
    body: `${'x'.repeat(145)}${key}${'y'.repeat(200)}`,
    type: 'text/plain',
  }),
  'in base64': (key) => ({ body: JSON.stringify({ reply: `Basic ${Buffer.from(`a:${key}`).toString('base64')}` }) }),
  'in base64url, two bytes in': (key) => ({
    body: JSON.stringify({ reply: Buffer.from(`ab${key}c`).toString('base64url') }),
  }),
  'in base64, right at the start': (key) => ({ body: JSON.stringify({ reply: Buffer.from(key).toString('base64') }) }),
  'in hex': (key) => ({ body: JSON.stringify({ reply: Buffer.from(key).toString('hex') }) }),
  'in JSON within JSON': (key) => ({ body: JSON.stringify({ reply: JSON.stringify({ key }) }) }),
  'percent-encoded in capitals': (key) => ({ body: JSON.stringify({ reply: `/?k=${encodeURIComponent(key)}` }) }),
  'as the name of a member': (key) => ({ body: JSON.stringify({ reply: 'Hm', handoff: { [key]: 1 } }) }),
  'percent-encoded': (key) => ({ body: JSON.stringify({ reply: `/?k=${encodeURIComponent(key).toLowerCase()}` }) }),
  'in pieces': (key) => ({ body: JSON.stringify({ messages: key.match(/.{1,5}/g) }) }),
  'as a stream': (key) => ({
    body: key
      .match(/.{1,9}/g)!
      .map((piece) => `data: ${JSON.stringify({ delta: piece })}\n\n`)
      .join(''),
    type: 'text/event-stream',
  }),
  'as a stream of letters': (key) => ({
    body: Array.from(key, (letter) => `data: ${JSON.stringify({ delta: letter })}\n\n`).join(''),
    type: 'text/event-stream',
  }),
  'as a button': (key) => ({ body: JSON.stringify({ reply: 'Choose', options: [{ label: key, value: key }] }) }),
  'with a handoff': (key) => ({
    body: JSON.stringify({ reply: 'One moment', handoff: { context: { key }, queue: key } }),
  }),
};

it('is found by nobody in any file', async () => {
  const kinds = Object.keys(careless);
  const url = await serve(async (request, response) => {
    const body = await text(request);
    const key = String(request.headers['x-key'] ?? '');
    if (request.url!.startsWith('/shop') || body === '')
      return answerJson(response, { seen: key, note: [`with ${key}`] });
    const kind = (JSON.parse(body) as { kind: string }).kind;
    const { status = 200, body: answer, type = 'application/json' } = careless[kind]!(key);
    response.writeHead(status, { 'content-type': type }).end(answer);
  });
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-secrets-'));
  const scenarios = kinds.map(
    (kind, at) =>
      `  s${at}: { intent: late, goal: Learn when, opening: [When does it come?], facts: { kind: ${JSON.stringify(kind)} }, wants: { learn: { arrival: { truth: tomorrow } } }, setup: [{ request: POST /shop, save: made }], verify: [{ request: GET /shop, expect: { $.seen: nobody } }] }`,
  );
  await writeFile(
    join(cwd, 'project.yaml'),
    [
      `bot: { protocol: http, url: '${url}', headers: { x-key: '{{env.KEY}}' }, body: { kind: '{{facts.kind}}', message: '{{message}}' } }`,
      `backend: { url: '${url}', headers: { x-key: '{{env.KEY}}' } }`,
      'suite: { repeat: 1 }',
      'intents: { late: { title: Late } }',
      'scenarios:',
      ...scenarios,
    ].join('\n'),
  );
  const env = { KEY: secret };
  const { folder } = await run({ paths: ['project.yaml'], cwd, env, keepRaw: true });
  await aa({ paths: ['project.yaml'], cwd, env, rounds: 2 });
  await approve({ run: folder, by: secret, note: `With ${secret}`, cwd });
  const files = (await readdir(join(cwd, 'reports'), { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const names = files.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['verdict.json', 'history.jsonl', 'approvals.jsonl', 'aa.json', 'raw.jsonl', 'junit.xml']),
  );
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...(['base64', 'base64url'] as const).flatMap((form) => [
      bytes.toString(form).slice(0, -4),
      Buffer.from(`a${secret}bc`).toString(form).slice(4, -4),
      Buffer.from(`ab${secret}c`).toString(form).slice(4, -4),
    ]),
  ];
  const pieces = forms.flatMap((form) => Array.from({ length: form.length - 7 }, (_, at) => form.slice(at, at + 8)));
  for (const file of files) {
    const written = (await readFile(join(file.parentPath, file.name), 'utf8')).replaceAll('\\', '');
    expect({ file: file.name, found: pieces.filter((piece) => written.includes(piece)) }).toEqual({
      file: file.name,
      found: [],
    });
  }
});
