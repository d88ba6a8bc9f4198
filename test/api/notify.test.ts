/** A channel is told by somebody's command alone, at an address that nobody sees. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import type { Json } from '../../src/json.ts';
import { attending, listen, serveJson } from '../bot/serve.ts';
import { inProcess } from '../cli/in-process.ts';

const secret = 'T0Q4XK2M9/B07ZPL31/vU3xHq8sKJ0wQm2r';

async function webhook(status = 200, answer = 'ok') {
  const bodies: Json[] = [];
  const server = createServer(
    attending(async (request, response) => {
      bodies.push((await json(request)) as Json);
      response.writeHead(status, { 'content-type': 'text/plain' }).end(answer);
    }),
  );
  return { url: `http://127.0.0.1:${await listen(server)}/services/${secret}`, bodies };
}

async function held(reply: string) {
  const cwd = await mkdtemp(join(tmpdir(), 'notify-'));
  const bot = await serveJson(() => ({ reply }));
  await writeFile(
    join(cwd, 'shop.yaml'),
    `bot: { protocol: http, url: '${bot}' }
gates: [{ name: answered, metric: verified_success, min: 0.4 }]
intents: { hours: { title: Opening hours } }
scenarios:
  hours: { intent: hours, goal: Learn the hours, opening: [When are you open?], wants: { learn: { hours: { truth: 9 to 5 } } } }
`,
  );
  const { folder } = await run({ paths: ['shop.yaml'], cwd, repeat: 8, formats: [] });
  return { cwd, folder };
}

it('a channel is told the verdict and where the report is, and nothing of what was said', async () => {
  const { cwd, folder } = await held('We never open, and that is my own secret sentence.');
  const { url, bodies } = await webhook();
  const args = ['notify', folder, '--slack', 'HOOK', '--link', 'https://ci.example.test/7'];
  expect(await inProcess(args, cwd, { HOOK: url })).toMatchObject({ code: 0, stdout: 'Told slack.\n' });
  expect(bodies).toHaveLength(1);
  const text = JSON.stringify(bodies[0]);
  expect(text).toContain('Opening hours');
  expect(text).toContain('https://ci.example.test/7');
  expect(text).not.toContain('secret sentence');
});

it('two channels are told by one command, each in its own form', async () => {
  const { cwd, folder } = await held('We never open.');
  const [slack, teams] = [await webhook(), await webhook(202, '')];
  const args = ['notify', folder, '--slack', 'A', '--teams', 'B'];
  expect(await inProcess(args, cwd, { A: slack.url, B: teams.url })).toMatchObject({ code: 0 });
  expect(slack.bodies[0]).toHaveProperty('blocks');
  expect(teams.bodies[0]).toHaveProperty('attachments');
});

it('a webhook that is gone is told with its code, its address is not, and no file of the run has changed', async () => {
  const { cwd, folder } = await held('We never open.');
  const files = async () =>
    Promise.all(
      (await readdir(folder)).toSorted().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    );
  const before = await files();
  const { url } = await webhook(404, 'no_service');
  const { code, stderr } = await inProcess(['notify', folder, '--slack', 'HOOK'], cwd, { HOOK: url });
  expect(code).toBe(2);
  expect(stderr).toContain('message-unsent');
  expect(stderr).toContain('answered 404');
  expect(stderr).not.toContain(secret.slice(0, 9));
  expect(await files()).toEqual(before);
});

it('nothing is sent of a run that passed where only failures are to be told, nor where it is to be printed', async () => {
  const { cwd, folder } = await held('We are open from 9 to 5.');
  const { url, bodies } = await webhook();
  const quiet = await inProcess(['notify', folder, '--slack', 'HOOK', '--unless-passed'], cwd, { HOOK: url });
  expect(quiet.stdout).toBe('The run passed: slack was not told.\n');
  const printed = await inProcess(['notify', folder, '--teams', 'HOOK', '--print'], cwd, { HOOK: url });
  expect(JSON.parse(printed.stdout)).toHaveProperty('type', 'message');
  expect(bodies).toEqual([]);
});

it.each([
  [[], {}, 'Nothing says whom to tell'],
  [['--slack', 'HOOK'], {}, 'variable "HOOK", which is to hold the address of the webhook, is not set'],
  [['--slack', 'HOOK'], { HOOK: secret }, 'variable "HOOK" holds is no address'],
  [
    ['--slack', `https://hooks.example.test/${secret}`],
    {},
    'expected the name of an environment variable, not what it is to hold',
  ],
])('%j with %j is refused: %s', async (flags, env, why) => {
  const { cwd, folder } = await held('We never open.');
  const { code, stderr } = await inProcess(['notify', folder, ...flags], cwd, env);
  expect(code).toBe(2);
  expect(stderr).toContain(why);
  expect(stderr).not.toContain(secret);
});
