/** The tutorial's own commands, in an empty folder, against bots as people have them. */
import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerJson, serve } from '../bot/serve.ts';
import { packed } from './packed.ts';
import { root } from './shell.ts';

const execute = promisify(execFile);

let installed: string;
let folder: string;
let commands: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-tutorial-'));
  installed = await packed(folder);
  const page = await readFile(join(root, 'docs/tutorial.md'), 'utf8');
  commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, listing]) => listing!.trim().split('\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Nothing but a person is to be had from it. */
const answerTo = (said: string) =>
  /person|someone|human|agent/i.test(said)
    ? 'I am connecting you to a colleague.'
    : 'Sorry, I did not understand that.';
const handoffFor = (said: string) => (answerTo(said).includes('colleague') ? { queue: 'care' } : null);

const bodyOf = async <T>(request: Parameters<typeof text>[0]): Promise<T> =>
  JSON.parse((await text(request)) || '{}') as T;

const bots: Record<string, () => Promise<string>> = {
  'JSON over HTTP': async () =>
    `${await serve(async (request, response) => {
      const { text: said } = await bodyOf<{ text?: string }>(request);
      if (said === undefined) return answerJson(response, { error: '"text" is required' }, 400);
      answerJson(response, { answer: answerTo(said), handoff: handoffFor(said) });
    })}/api/talk`,

  'a stream of events': async () =>
    `${await serve(async (request, response) => {
      const { message } = await bodyOf<{ message?: string }>(request);
      if (message === undefined) return answerJson(response, { error: 'no message' }, 400);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const word of answerTo(message).split(/(?<= )/))
        response.write(`data: ${JSON.stringify({ delta: word })}\n\n`);
      response.end(`data: ${JSON.stringify({ done: true, handoff: handoffFor(message) })}\n\n`);
    })}/stream`,

  'OpenAI’s API': async () =>
    `${await serve(async (request, response) => {
      if (request.url === '/v1/models') return answerJson(response, { data: [{ id: 'support' }] });
      const { messages } = await bodyOf<{ messages: { content: string }[] }>(request);
      const said = messages.at(-1)!.content;
      const call = { id: 'c1', type: 'function', function: { name: 'transfer_to_human', arguments: '{}' } };
      const message = { content: answerTo(said), ...(handoffFor(said) && { tool_calls: [call] }) };
      answerJson(response, { choices: [{ message, finish_reason: 'stop' }] });
    })}/v1`,

  'a widget in a page': async () => {
    const page = await readFile(join(import.meta.dirname, 'tutorial-widget.html'), 'utf8');
    return `${await serve(async (request, response) => {
      if (request.method !== 'POST') return void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      const said = await text(request);
      answerJson(response, { reply: answerTo(said), handoff: handoffFor(said) });
    })}/support`;
  },
};

/** `npm install` as it would leave the folder, without asking a registry for what is here already. */
async function install(name: string, from: string, cwd: string): Promise<void> {
  const place = join(cwd, 'node_modules', name);
  await mkdir(join(cwd, 'node_modules/.bin'), { recursive: true });
  // A copy: what a link leads to would look for its peers where it really lies.
  await cp(from, place, { recursive: true, verbatimSymlinks: true });
  if (name === 'mystery-shopper') await symlink(join(place, 'dist/cli/main.js'), join(cwd, 'node_modules/.bin', name));
}

it('has eight commands at most, and begins with the installation', () => {
  expect(commands.length).toBeLessThanOrEqual(8);
  expect(commands[0]).toBe('npm install --save-dev mystery-shopper');
});

it.each(Object.keys(bots))('leads from an empty folder to a report and a failing gate: %s', async (name) => {
  const cwd = await mkdtemp(join(folder, 'empty-'));
  const address = await bots[name]!();
  const { PATH, HOME, MYSTERY_SHOPPER_CHROMIUM } = process.env;
  const env = { PATH, HOME, ...(MYSTERY_SHOPPER_CHROMIUM !== undefined && { MYSTERY_SHOPPER_CHROMIUM }) };
  await install('mystery-shopper', installed, cwd);
  if (name.includes('widget')) await install('playwright-core', join(root, 'node_modules/playwright-core'), cwd);
  const ended: Record<string, { code: number; stdout: string; stderr: string }> = {};
  for (const command of commands.slice(1)) {
    const typed = command.replace('http://localhost:3000/chat', address);
    const finished = await execute('bash', ['-c', typed], { cwd, env }).then(
      (output) => ({ code: 0, ...output }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    ended[command.split(' ')[2]!] = { code: finished.code, stdout: finished.stdout, stderr: finished.stderr };
  }
  expect(ended['init']).toMatchObject({ code: 0 });
  expect(ended['init']!.stdout).toContain('I am connecting you to a colleague.');
  expect(ended['init']!.stdout).toContain('handed-off');
  expect(ended['play']!.code).toBe(1);
  expect(ended['validate']).toMatchObject({ code: 0, stderr: '' });
  expect(ended['validate']!.stdout).not.toMatch(/notice|no effect/);
  expect(ended['run']!.code).toBe(1);
  expect(ended['run']!.stdout).toContain('is not at least 80 %');
  const report = /reports\/\S+\.html/.exec(ended['run']!.stdout)?.[0];
  await access(join(cwd, report!));
});
