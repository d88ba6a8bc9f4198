/** What is declared to be no secret stays in the files; all else that came from the environment does not. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { validate } from '../../src/api/validate.ts';

const yaml = (url: string, plain: string, headers: string) => `
suite: { repeat: 1, plain: [${plain}] }
bot: { protocol: http, url: '${url}', headers: { ${headers} } }
intents: { hours: { title: Opening hours } }
scenarios:
  hours: { intent: hours, goal: Learn the hours, opening: [When are you open?], wants: { learn: { hours: { truth: '9' } } } }
`;

const both = "x-token-of: '{{env.SHOP_TOKEN}}', x-tenant: '{{env.TENANT}}'";

it('the bot’s echo of a plain value is kept, of a secret not', async () => {
  const server = createServer((request, response) => {
    const { 'x-token-of': token, 'x-tenant': tenant } = request.headers;
    const reply = `At ${String(tenant)} we open at 9. (${String(token)})`;
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reply }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cwd = await mkdtemp(join(tmpdir(), 'plain-'));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await writeFile(join(cwd, 'shop.yaml'), yaml(url, 'TENANT', both));
  const env = { TENANT: 'tansy-gardens-leeds', SHOP_TOKEN: 'tk_4471990218aa' };
  const { folder } = await run({ paths: ['shop.yaml'], cwd, env, formats: [] });
  const journal = await readFile(join(folder, 'conversations.jsonl'), 'utf8');
  expect(journal).toContain('At tansy-gardens-leeds we open');
  expect(journal).not.toContain('tk_44719902');
  await new Promise((resolve) => server.close(resolve));
});

it('a credential of a service can not be plain', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'plain-'));
  const credentials = "{ access_key_id: '{{env.ID}}', secret_access_key: '{{env.KEY}}' }";
  const bot = `bot: { protocol: lex-v2, region: eu-west-1, bot_id: B, alias_id: A, credentials: ${credentials} }`;
  await writeFile(join(cwd, 'shop.yaml'), yaml('', 'KEY', '').replace(/^bot:.*$/m, bot));
  const { problems } = await validate({ paths: ['.'], cwd });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('stands in bot.credentials.secret_access_key'),
  ]);
});

it.each([
  ['TENANT', "authorization: 'Bearer {{env.TENANT}}'", 'stands in bot.headers.authorization'],
  ['TENANT', "x-auth-token: '{{env.TENANT}}'", 'stands in bot.headers.x-auth-token'],
  ['TENANT', "Ocp-Apim-Subscription-Key: '{{env.TENANT}}'", 'stands in bot.headers.Ocp-Apim-Subscription-Key'],
  ['REGION', both, 'No file names {{env.REGION}}'],
])('%s can not be plain with %s', async (plain, headers, why) => {
  const cwd = await mkdtemp(join(tmpdir(), 'plain-'));
  await writeFile(join(cwd, 'shop.yaml'), yaml('http://localhost:1/', plain, headers));
  const { problems } = await validate({ paths: ['.'], cwd });
  expect(problems.map(({ message, range }) => [message, range?.start.line])).toEqual([
    [expect.stringContaining(why), 2],
  ]);
});
