/** Whatever a command prints, writes, sends or serves, and whatever a test of a program would print: no eight characters of a secret are in it. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import * as fc from 'fast-check';
import { readParquet } from 'parquet-wasm';
import { expect, it } from 'vitest';
import { serve as serveReports } from '../../src/api/serve.ts';
import { converse } from '../../src/api/converse.ts';
import { matchers } from '../../src/runners/matchers.ts';
import { serve } from '../bot/serve.ts';
import { inProcess } from './in-process.ts';

/** As keys are made; another three with another number. */
const unit = fc.constantFrom(...'abcdefXYZQ0123456789/+=-_.'.split(''));
const [botKey, shopKey, learnt] = fc.sample(
  fc.string({ unit, minLength: 24, maxLength: 40 }).filter((key) => /^[a-z]\w.*\d.*[a-z]$/i.test(key)),
  { numRuns: 3, seed: Number(process.env['SECRETS_SEED'] ?? 1) },
) as [string, string, string];
const env = { BOT_KEY: botKey, SHOP_KEY: shopKey };

/** A bot and a shop that repeat what they were called with, and each what the other was, in every field there is; and whatever else is sent. */
async function openGossips() {
  const sent: string[] = [];
  let told = 0;
  const url = await serve(async (request, response) => {
    const body = await text(request);
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const all = `${botKey} ${shopKey} ${learnt}`;
    if (request.url!.startsWith('/elsewhere')) {
      sent.push(JSON.stringify(request.headers), body);
      return json({});
    }
    if (request.url === '/version') return json({ name: `bot ${botKey} ${shopKey}`, build: botKey });
    if (request.url === '/shop') return json({ seen: all, [shopKey]: 1, access_token: learnt });
    if (!body.includes('"text"'))
      return json({ error: `missing field text, not ${request.headers['authorization']}` }, 400);
    told++;
    if (told % 7 === 0) return json({ error: `failed with ${all}` }, 500);
    json({
      reply: `With ${all}. What is your order number?`,
      options: [{ label: `use ${botKey}`, value: shopKey }],
      intent: { name: learnt, confidence: 1 },
      ...(told % 3 === 0 && { handoff: { queue: botKey, context: { [shopKey]: learnt } } }),
      session_id: botKey,
    });
  });
  return { url, sent };
}

const project = (url: string) => ({
  suite: { repeat: 4, seed: 'secrets' },
  bot: {
    protocol: 'http' as const,
    url: `${url}/chat`,
    auth: { type: 'bearer' as const, token: '{{env.BOT_KEY}}' },
    body: { text: '{{message}}' },
    identity: { url: `${url}/version`, name: '$.name', build: '$.build' },
  },
  backend: { url, headers: { 'x-key': '{{env.SHOP_KEY}}' } },
  intents: { late: { title: 'Late' } },
  scenarios: {
    late: {
      intent: 'late',
      goal: 'Learn when it comes',
      opening: ['Where is it?', 'When does it come?'],
      facts: { order_number: 'A-1007', seen: '{{setup.made.seen}}' },
      setup: [{ request: 'POST /shop', save: 'made' }],
      verify: [{ request: 'GET /shop', expect: { '$.seen': 'nobody' } }],
      wants: { learn: { arrival: { truth: 'tomorrow' } } },
    },
  },
  gates: [{ metric: 'verified_success', min: 0.5 }],
});

/** Eight characters each; letters and signs alone may be words of anybody's. */
function piecesIn(said: string): string[] {
  const plain = said.replaceAll('\\', '');
  return [botKey, shopKey, learnt]
    .flatMap((secret) => Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8)))
    .filter((piece) => plain.includes(piece) && !/^[A-Za-z_]+$/.test(piece));
}

function expectNone(where: string, said: string): void {
  expect({ where, found: piecesIn(said) }).toEqual({ where, found: [] });
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString();
  if (!path.endsWith('.parquet')) return bytes.toString();
  const rows = tableFromIPC(readParquet(bytes).intoIPCStream()).toArray();
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

it('by any command', async () => {
  const { url, sent } = await openGossips();
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-secrets-'));
  await writeFile(join(cwd, 'project.yaml'), JSON.stringify(project(url)));
  const elsewhere = `${url}/elsewhere`;
  const given = { ...env, HOOK: `${elsewhere}/${botKey}` };
  const command = async (...args: string[]): Promise<void> => {
    const { stdout, stderr } = await inProcess(args, cwd, given);
    expectNone(args.join(' '), stdout + stderr);
  };
  const formats = ['html', 'junit', 'csv', 'annotations', 'summary'].flatMap((format) => ['--format', format]);
  await command('run', 'project.yaml', '--keep-raw', '--otlp', elsewhere, ...formats);
  await command('run', 'project.yaml', '--compress', '--json');
  const runs = (await readdir(join(cwd, 'reports'), { withFileTypes: true })).filter((one) => one.isDirectory());
  const [first, second] = runs.map(({ name }) => join('reports', name)) as [string, string];
  for (const args of [
    ['report', first, ...formats],
    ['report', first, '--json'],
    ['score', first],
    ['show', first, 'late/customer/1'],
    ['show', second, 'late/customer/2', '--json'],
    ['compare', first, second, '--out', 'compared'],
    ['export', first, '--otlp', elsewhere, '--content'],
    ['export', first, '--format', 'parquet', '--content'],
    ['share', first],
    ['notify', first, '--slack', 'HOOK', '--teams', 'HOOK', '--link', `${elsewhere}?key=${botKey}`],
    ['notify', first, '--slack', 'HOOK', '--print'],
    ['issue', 'late', '--owner', botKey, '--note', `with ${shopKey}`],
    ['approve', first, '--by', botKey, '--note', `with ${shopKey}`],
    ['history'],
    ['probe', 'project.yaml'],
    ['probe', 'project.yaml', '--json'],
    ['play', 'late', 'project.yaml'],
    ['personas', 'project.yaml'],
    ['plan', 'project.yaml'],
    [
      'init',
      'new',
      '--bot',
      `${url}/chat`,
      '--token',
      'BOT_KEY',
      '--question',
      `Where is ${botKey}?`,
      '--answer',
      shopKey,
      '--yes',
    ],
    ['completion', 'bash'],
  ])
    await command(...args);
  const served = await serveReports({ cwd });
  for (const page of ['', `${first.slice('reports/'.length)}/index.html`])
    expectNone(`served ${page}`, await (await fetch(served.url + page)).text());
  await served.close();
  expect(sent.length).toBeGreaterThan(6);
  for (const one of sent) expectNone('sent', one);
  const files = (await readdir(cwd, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['bot.yaml', 'turns.parquet', 'annotations.txt', 'conversations.jsonl.gz', 'raw.jsonl']),
  );
  for (const { parentPath, name } of files) expectNone(name, await textOf(join(parentPath, name)));
});

it('by a conversation that a program holds, its turns, and what matchers say of it', async () => {
  const { url } = await openGossips();
  const talk = converse({ project: project(url), scenario: 'late', env });
  const told: string[] = [];
  for await (const turn of talk) told.push(JSON.stringify(turn));
  const played = await talk;
  const { toResolve, toStayOnBrand, toReachHumanWithin, toAskFor } = matchers;
  const judged = [toResolve(played), toStayOnBrand(played), toReachHumanWithin(played, 1), toAskFor(played, botKey)];
  told.push(JSON.stringify(played), ...(await Promise.all(judged.map(said))));
  expect(told.length).toBeGreaterThan(6);
  expect(told.flatMap(piecesIn)).toEqual([]);
});

const said = (judged: ReturnType<typeof matchers.toResolve>): Promise<string> =>
  judged.then(({ message }) => message()).catch((error: unknown) => String(error));
