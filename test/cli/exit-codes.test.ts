import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoBot, type DemoBot } from '../../src/demo/server.ts';
import { inProcess } from './in-process.ts';
import { root, shell } from './shell.ts';

const suite = join(root, 'scenarios/demo');

describe('the exit code tells a script what happened', () => {
  let cwd: string;
  let bot: DemoBot;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-cli-'));
    bot = await startDemoBot({ release: 'stable', latencyMs: 0 });
    env = { DEMO_BOT_URL: bot.url };
  });
  afterAll(async () => {
    await bot.close();
    await rm(cwd, { recursive: true, force: true });
  });

  const few = ['--scenario', 'password-reset', '--repeat', '1'];
  const project = (text: string) => writeFile(join(cwd, 'project.yaml'), text);
  const gated = (gate: string) => `
bot:
  protocol: http
  url: http://127.0.0.1:1
  body: { conversationId: '{{conversation_id}}', message: '{{message}}' }
intents: { hello: { title: Hello } }
scenarios:
  hello:
    intent: hello
    goal: Reach a person
    opening: [I want to talk to a person]
    wants: { human: true }
gates: [${gate}]
`;

  it('0 when the gates pass', async () => {
    await project(gated('{ metric: effort_index, max: 100 }'));
    const { code, stderr } = await shell(['run', 'project.yaml', '--bot', `${bot.url}/chat`], { cwd });
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
  });

  it('1 when a gate fails', async () => {
    await project(gated('{ metric: customer_turns, max: 0 }'));
    expect((await shell(['run', 'project.yaml', '--bot', `${bot.url}/chat`], { cwd })).code).toBe(1);
  });

  it('what --fail-on says, where nothing else went wrong', async () => {
    const ended = async (gate: string, ...flags: string[]) => {
      await project(gated(gate));
      return (await inProcess(['run', 'project.yaml', '--bot', `${bot.url}/chat`, ...flags], cwd)).code;
    };
    const [failed, undecided] = ['{ metric: customer_turns, max: 0 }', '{ metric: verified_success, min: 0.9 }'];
    expect(await ended(failed, '--fail-on', 'never')).toBe(0);
    expect(await ended(undecided)).toBe(0);
    expect(await ended(undecided, '--fail-on', 'undecided')).toBe(1);
    expect(await ended(failed, '--fail-on', 'never', '--bot', 'http://127.0.0.1:1')).toBe(2);
  });

  /** A sentence, and no stack trace. */
  const told = { code: 2, stderr: expect.stringMatching(/^(?![^]*\n\s+at .*:\d+:\d+)[^]*\w+ \w+/) as string };

  it.each([
    ['what the program does not know', ['run', '--sede', 'x']],
    ['what is not there', ['run', 'nowhere']],
  ])('2 for %s, with a sentence and no stack trace', async (_, args) => {
    expect(await shell(args, { cwd })).toMatchObject(told);
  });

  it.each([
    ['an unknown command', ['ruin']],
    ['a flag without its value', ['run', '--seed']],
    ['a number out of range', ['run', '--repeat', '0']],
    ['an address that is none', ['run', '--bot', 'localhost:3000']],
    ['a scenario that is not there', ['run', suite, '--scenario', 'refnud']],
    ['a baseline that is not there', ['run', suite, '--baseline', 'nowhere']],
    ['a run that is not there', ['report', 'nowhere']],
  ])('2 for %s as well', async (_, args) => {
    expect(await inProcess(args, cwd)).toMatchObject(told);
  });

  it('2 when nobody answers at the bot’s address, before any conversation', async () => {
    const { code, stderr } = await shell(['run', suite, '--bot', 'http://127.0.0.1:9'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain('bot-unreachable');
  });

  it('3 when too much of a run was the harness’s or the network’s fault', async () => {
    const broken = createServer((_, response) => response.writeHead(500).end()).listen(0, '127.0.0.1');
    await once(broken, 'listening');
    const { port } = broken.address() as AddressInfo;
    const { code } = await shell(['run', suite, '--backend', `http://127.0.0.1:${port}`, ...few], { cwd, env });
    broken.close();
    expect(code).toBe(3);
  });

  it('2 when the back end refuses every customer alike', async () => {
    const { code, stderr } = await shell(['run', suite, '--backend', `${bot.url}/nowhere`, ...few], { cwd, env });
    expect(stderr).toContain('Correct the setup calls');
    expect(code).toBe(2);
  });

  it('130 when interrupted, with a journal that can be read and a run that can be finished', async () => {
    const out = join(cwd, 'interrupted');
    // Slow until it is interrupted, then the same bot at the same address without delay.
    const slow = await startDemoBot({ release: 'stable', latencyMs: 150 });
    const some = ['--scenario', 'loyalty-points,password-reset', '--repeat', '1', '--concurrency', '4'];
    const args = ['run', suite, ...some, '--out', out];
    const same = { DEMO_BOT_URL: slow.url };
    const { code, stderr } = await shell(args, { cwd, env: same, interruptAt: /\d+ of \d+/ });
    await slow.close();
    expect(code).toBe(130);
    const [folder] = await readdir(out);
    expect(stderr).toContain(`--resume ${join('interrupted', folder!)}`);
    const journal = (await readFile(join(out, folder!, 'conversations.jsonl'), 'utf8')).trim().split('\n');
    expect(journal.map((line) => typeof JSON.parse(line))).toEqual(journal.map(() => 'object'));

    const quick = await startDemoBot({ release: 'stable', port: Number(new URL(slow.url).port), latencyMs: 0 });
    const resumed = await shell([...args, '--resume', join(out, folder!)], { cwd, env: same });
    await quick.close();
    expect(resumed.code).not.toBe(130);
    expect(JSON.parse(await readFile(join(out, folder!, 'run.json'), 'utf8'))).toMatchObject({ state: 'complete' });
  });
});
