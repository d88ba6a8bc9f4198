/** A first project: what is written, what is left alone, and what it comes to. */
import { appendFile, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { init } from '../../src/api/init.ts';
import { run } from '../../src/api/run.ts';
import { validate } from '../../src/api/validate.ts';
import { inProcess } from '../cli/in-process.ts';
import { answerJson, serve } from '../bot/serve.ts';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'mystery-shopper-init-'));

/** Connects whoever asks for a person, and knows nothing else. */
const bot = () =>
  serve(async (request, response) => {
    const { message = '' } = JSON.parse((await text(request)) || '{}') as { message?: string };
    const wantsPerson = /person|someone|human|agent/i.test(message);
    answerJson(
      response,
      wantsPerson
        ? { reply: 'I am connecting you to a colleague.', handoff: { queue: 'care' } }
        : { reply: 'Sorry, I did not understand that.' },
    );
  });

const everythingIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

it('the project is right as it is written, without a notice, and its first run ends in a verdict', async () => {
  const cwd = await emptyFolder();
  const { found, files, played } = await init({ bot: `${await bot()}/chat`, cwd, env: {} });
  expect(found.understood).toBe(true);
  expect(files.map(({ path, state }) => `${state} ${path}`)).toEqual([
    'written scenarios/bot.yaml',
    'written scenarios/suite.yaml',
    'written scenarios/personas.yaml',
    'written scenarios/ask-for-a-person.yaml',
    'written scenarios/first-question.yaml',
    'written .github/workflows/mystery-shopper.yml',
    'written .gitignore',
  ]);
  const { project, problems, notices } = await validate({ paths: ['scenarios'], cwd });
  expect([problems, notices]).toEqual([[], []]);
  expect([Object.keys(project!.personas).length, Object.keys(project!.scenarios).length]).toEqual([2, 2]);
  expect(played!.conversation.end.reason).toBe('handed-off');

  const { judgement } = await run({ paths: ['scenarios'], cwd, env: {} });
  expect(judgement.verdict).toBe('failed');
  expect(judgement.gates.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name)).toContain(
    'Four in five customers get what they came for',
  );
});

it('a question of somebody’s own is asked, whatever characters it holds', async () => {
  const cwd = await emptyFolder();
  const question = { text: 'What does {{code}} #1: "x" mean?\n- [', answer: '{{30}} days: all' };
  await init({ bot: 'http://127.0.0.1:9/', cwd, env: {}, question });
  const { project, problems, notices } = await validate({ paths: ['scenarios'], cwd });
  expect([problems, notices]).toEqual([[], []]);
  expect(project!.scenarios['first-question']!.title).toContain('#1: "x"');
});

describe('nothing that is there is overwritten', () => {
  it('a project', async () => {
    const cwd = await emptyFolder();
    await mkdir(join(cwd, 'scenarios/deep'), { recursive: true });
    await writeFile(join(cwd, 'scenarios/deep/mine.yml'), 'intents: {}\n');
    await expect(init({ bot: 'http://127.0.0.1:9/', cwd, env: {} })).rejects.toMatchObject({
      problems: [{ code: 'project-exists' }],
    });
    expect(await everythingIn(cwd)).toBe(1);
  });

  it('a link that leads nowhere', async () => {
    const cwd = await emptyFolder();
    await symlink(join(cwd, 'elsewhere'), join(cwd, '.gitlab-ci.yml'));
    const { files } = await init({ bot: 'http://127.0.0.1:9/', cwd, env: {}, ci: 'gitlab' });
    expect(files).toContainEqual({ path: '.gitlab-ci.yml', state: 'kept' });
    await expect(readFile(join(cwd, 'elsewhere'))).rejects.toThrow('ENOENT');
  });

  it('a workflow, and a .gitignore but for lines at its end', async () => {
    const cwd = await emptyFolder();
    await mkdir(join(cwd, '.github/workflows'), { recursive: true });
    await writeFile(join(cwd, '.github/workflows/mystery-shopper.yml'), 'mine\n');
    await writeFile(join(cwd, '.gitignore'), 'node_modules/\nmine');
    const { files } = await init({ bot: 'http://127.0.0.1:9/', cwd, env: {} });
    expect(files.filter(({ state }) => state !== 'written')).toEqual([
      { path: '.github/workflows/mystery-shopper.yml', state: 'kept' },
      { path: '.gitignore', state: 'extended' },
    ]);
    expect(await readFile(join(cwd, '.github/workflows/mystery-shopper.yml'), 'utf8')).toBe('mine\n');
    expect(await readFile(join(cwd, '.gitignore'), 'utf8')).toBe(
      'node_modules/\nmine\nreports/*\n!reports/baseline*\n!reports/approvals.jsonl\n.env\n',
    );
  });
});

it('a bot that cannot be reached gives a project all the same, and says what to change where', async () => {
  const cwd = await emptyFolder();
  const { code, stdout } = await inProcess(['init', '--bot', 'http://127.0.0.1:9/chat', '--yes'], cwd);
  expect(code).toBe(0);
  expect(stdout).toContain('the connection was refused');
  expect(stdout).toContain('scenarios/bot.yaml, Start the bot, or correct the port in url.');
  expect(stdout).toContain('No conversation was held');
  const { problems, notices } = await validate({ paths: ['scenarios'], cwd });
  expect([problems, notices]).toEqual([[], []]);
  expect(await readFile(join(cwd, 'scenarios/bot.yaml'), 'utf8')).toContain('# - Start the bot');
});

it('what a bot says in its error cannot leave the comment it stands in', async () => {
  const cwd = await emptyFolder();
  const url = await serve((_, response) => answerJson(response, { e: 'x\nsuite: {repeat: 1}\u2028bot: null' }, 400));
  await init({ bot: url, cwd, env: {} });
  expect(Object.keys(parse(await readFile(join(cwd, 'scenarios/bot.yaml'), 'utf8')) as object)).toEqual(['bot']);
});

describe('customers go to test systems alone', () => {
  it('another host is sent nothing unless somebody says that it is one', async () => {
    const cwd = await emptyFolder();
    const { code, stderr } = await inProcess(['init', '--bot', 'https://bot.invalid/chat', '--yes'], cwd);
    expect([code, await everythingIn(cwd)]).toEqual([2, 0]);
    expect(stderr).toContain('not-a-test-system');
  });

  it('and is then named as one, so that every later command may go there', async () => {
    const cwd = await emptyFolder();
    await init({ bot: 'http://bot.invalid/chat', cwd, env: {}, iKnow: true });
    const { project } = await validate({ paths: ['scenarios'], cwd });
    expect(project!.suite.test_hosts).toEqual(['bot.invalid']);
  });
});

describe('what is not said', () => {
  it('is told as missing where there is no terminal', async () => {
    const cwd = await emptyFolder();
    for (const args of [['init'], ['init', '--yes']]) {
      const { code, stderr } = await inProcess(args, cwd);
      expect(code).toBe(2);
      expect(stderr).toContain('--bot');
    }
    const { stderr } = await inProcess(['init', '--bot', 'http://127.0.0.1:9/', '--question', 'Why?'], cwd);
    expect(stderr).toContain('--answer');
    expect(await everythingIn(cwd)).toBe(0);
  });

  it('is asked at a terminal, again where an answer is none, and nothing is sent before', async () => {
    const cwd = await emptyFolder();
    const typed = [
      'not an address',
      'https://bot.invalid/chat',
      'y',
      'How long can I return shoes?',
      '30 days',
      'jenkins',
      'none',
    ];
    const { code, stdout, stderr } = await inProcess(['init', 'shoppers'], cwd, {}, typed, { atTerminal: true });
    expect(code).toBe(0);
    expect(stderr).toContain('expected an http, https, ws or wss address');
    expect(stderr).toContain('expected one of: github, gitlab, none');
    expect(stdout).toContain('cd shoppers');
    const { project } = await validate({ paths: ['scenarios'], cwd: join(cwd, 'shoppers') });
    expect(project!.scenarios['first-question']).toMatchObject({
      opening: ['How long can I return shoes?'],
      wants: { learn: { answer: { truth: '30 days' } } },
    });
    expect(project!.suite.test_hosts).toEqual(['bot.invalid']);
  });

  it('is not guessed where the terminal is closed', async () => {
    const cwd = await emptyFolder();
    const { code } = await inProcess(['init'], cwd, {}, ['http://127.0.0.1:9/'], { atTerminal: true });
    expect([code, await everythingIn(cwd)]).toEqual([2, 0]);
  });

  it('a token is named, never written', async () => {
    const cwd = await emptyFolder();
    const url = await bot();
    const { code } = await inProcess(['init', '--bot', url, '--token', 'sk-1234-secret', '--yes'], cwd);
    expect(code).toBe(2);
    await inProcess(['init', '--bot', url, '--token', 'BOT_TOKEN', '--ci', 'gitlab', '--yes'], cwd, {
      BOT_TOKEN: 'a-long-secret-1',
    });
    expect(await readFile(join(cwd, 'scenarios/bot.yaml'), 'utf8')).toContain('{{env.BOT_TOKEN}}');
    expect(await readFile(join(cwd, '.gitlab-ci.yml'), 'utf8')).toContain('hand over the secrets');
    const { code: withPassword } = await inProcess(['init', '--bot', 'http://ana:pw@127.0.0.1:9/', '--yes'], cwd);
    expect(withPassword).toBe(2);
  });
});

describe('a bot that cannot be learnt from yet', () => {
  it('lets nobody in without a token: the command to look again names one, and writes bot.yaml anew with it', async () => {
    const cwd = await emptyFolder();
    const address = `${await serve((request, response) => {
      if (request.headers.authorization !== 'Bearer let-me-in-please') return answerJson(response, {}, 401);
      answerJson(response, { reply: 'I am connecting you.', handoff: { queue: 'care' } });
    })}/chat`;
    const { stdout } = await inProcess(['init', '--bot', address, '--yes'], cwd);
    expect(stdout).toContain('No conversation was held: the bot lets nobody in without credentials.');
    const [, again] = /npx mystery-shopper (init .* --token BOT_TOKEN --again --yes) /.exec(stdout)!;
    await appendFile(join(cwd, 'scenarios/first-question.yaml'), '# mine\n');
    const args = again!.replaceAll("'", '').split(' ');
    const { stdout: then } = await inProcess(args, cwd, { BOT_TOKEN: 'let-me-in-please' });
    expect(then).toContain('replaced scenarios/bot.yaml');
    expect(then).toContain('Ended handed-off');
    expect(then).not.toContain('add the run to it by hand');
    expect(await readFile(join(cwd, 'scenarios/bot.yaml'), 'utf8')).toContain('{{env.BOT_TOKEN}}');
    expect(await readFile(join(cwd, 'scenarios/first-question.yaml'), 'utf8')).toMatch(/# mine\n$/);
  });

  it('is not there: it is said so, with the command to look again', async () => {
    const { stdout } = await inProcess(['init', '--bot', 'http://127.0.0.1:9/', '--yes'], await emptyFolder());
    expect(stdout).toContain('No conversation was held: the bot could not be talked to.');
    expect(stdout).toMatch(/npx mystery-shopper init --bot 'http:\/\/127\.0\.0\.1:9\/' --again --yes/);
    expect(stdout).not.toContain('mystery-shopper probe');
  });

  it('is a page, and no browser is here: what to install is said, with the command to look again', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><input>'),
    );
    const env = { MYSTERY_SHOPPER_CHROMIUM: '/nowhere/chromium' };
    const { stdout } = await inProcess(['init', '--bot', `${address}/support`, '--yes'], await emptyFolder(), env);
    expect(stdout).toContain('No conversation was held: there is no browser here to look at the page through.');
    expect(stdout).toContain('npx playwright-core install chromium');
    expect(stdout).toMatch(/npx mystery-shopper init --bot '\S+\/support' --again --yes/);
    expect(stdout).not.toContain('mystery-shopper probe');
  });

  it('answers nothing: probe tells more, and looking again would not', async () => {
    const address = await serve((_, response) => response.writeHead(200).end());
    const { stdout } = await inProcess(['init', '--bot', `${address}/chat`, '--yes'], await emptyFolder());
    expect(stdout).toContain('the bot is not understood yet');
    expect(stdout).toContain('mystery-shopper probe');
    expect(stdout).not.toContain('--again');
  });
});
