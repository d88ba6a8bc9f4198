/** The action's own scripts, run as GitHub runs them. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from 'node:stream/consumers';
import type { Json } from '../../src/json.ts';
import { answerJson, serve } from '../bot/serve.ts';
import { root } from '../cli/shell.ts';

const execute = promisify(execFile);
const action = join(root, '.ci/action');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-action-'));
  // npx as it finds the package in a project: the arguments behind its name go to the program.
  await mkdir(join(folder, 'bin'));
  const main = join(root, 'dist/cli/main.js');
  await writeFile(join(folder, 'bin/npx'), `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${main}' "$@"\n`);
  await chmod(join(folder, 'bin/npx'), 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Step {
  code: number;
  stdout: string;
  summary: string;
  outputs: string;
}

async function runStep(cwd: string, script: string, env: NodeJS.ProcessEnv = {}): Promise<Step> {
  const temp = await mkdtemp(join(folder, 'temp-'));
  const [summary, outputs] = [join(temp, 'summary'), join(temp, 'outputs')];
  const given = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTION_PATH: action,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: outputs,
    ...env,
  };
  const { code, stdout } = await execute('bash', [join(action, script)], { cwd, env: given }).then(
    (ended) => ({ code: 0, stdout: ended.stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
  const written = (path: string) => readFile(path, 'utf8').catch(() => '');
  return { code, stdout, summary: await written(summary), outputs: await written(outputs) };
}

const inputs = { SHOPPER_PATHS: 'scenarios', SHOPPER_VERSION: '', SHOPPER_ARGUMENTS: '', SHOPPER_FAIL_ON: 'failed' };

async function project(reply: string): Promise<string> {
  const cwd = await mkdtemp(join(folder, 'project-'));
  await mkdir(join(cwd, 'scenarios'));
  await writeFile(join(cwd, 'bot.mjs'), `export default { open: () => ({ send: () => ${JSON.stringify(reply)} }) };\n`);
  await writeFile(
    join(cwd, 'scenarios/all.yaml'),
    `suite: { repeat: 20 }
bot: { protocol: module, module: ../bot.mjs }
intents: { hours: { title: Opening hours } }
scenarios:
  hours: { intent: hours, goal: Learn when it is open, opening: [When are you open?], wants: { learn: { hours: { truth: 9 to 5, says: [10 to 4] } } } }
gates: [{ metric: verified_success, min: 0.8 }]
`,
  );
  return cwd;
}

describe('running', () => {
  it('a run that passes tells its verdict', async () => {
    const { code, outputs, summary } = await runStep(await project('We are open 9 to 5.'), 'run.sh', inputs);
    expect(code).toBe(0);
    expect(outputs).toMatch(/^verdict=passed\nheadline=.+\nfolder=reports\/\S+\n$/);
    expect(summary).toContain('#');
  });

  it('a run that fails annotates and ends with 1, unless nothing is to fail', async () => {
    const cwd = await project('We are open 10 to 4.');
    const { code, stdout, outputs } = await runStep(cwd, 'run.sh', inputs);
    expect([code, outputs.split('\n')[0]]).toEqual([1, 'verdict=failed']);
    expect(stdout).toMatch(/^::error title=Verdict::/m);
    expect((await runStep(cwd, 'run.sh', { ...inputs, SHOPPER_FAIL_ON: 'never' })).code).toBe(0);
  });

  it('arguments are taken as they are, one a line, and never for commands', async () => {
    const cwd = await project('We are open 9 to 5.');
    const hostile = '--seed\n$(touch pwned) "; touch pwned"\n\n--repeat\n2';
    const { code, outputs } = await runStep(cwd, 'run.sh', { ...inputs, SHOPPER_ARGUMENTS: hostile });
    expect([code, existsSync(join(cwd, 'pwned'))]).toEqual([0, false]);
    const at = /folder=(.+)/.exec(outputs)![1]!;
    expect(await readFile(join(cwd, at, 'run.json'), 'utf8')).toContain('$(touch pwned)');
  });

  it('a mistake is annotated at its line', async () => {
    const cwd = await project('Hi');
    await writeFile(join(cwd, 'scenarios/more.yaml'), 'personas:\n  one: { tittle: One }\n');
    const { code, stdout, summary, outputs } = await runStep(cwd, 'run.sh', { ...inputs, GITHUB_WORKSPACE: folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error file=project-\w+\/scenarios\/more\.yaml,line=2,col=\d+::.*tittle/m);
    expect(summary).toContain('Nothing could be run');
    expect(outputs).toContain('verdict=\n');
  });
});

it('shards that other jobs held are merged in the place of a run', async () => {
  const cwd = await project('We are open 9 to 5.');
  const main = join(root, 'dist/cli/main.js');
  for (const shard of ['1/2', '2/2'])
    await execute(process.execPath, [main, 'run', '--shard', shard, '--out', `shards/${shard[0]}`, '--quiet'], { cwd });
  const { code, outputs, summary } = await runStep(cwd, 'run.sh', { ...inputs, SHOPPER_MERGE: 'shards' });
  expect([code, outputs.split('\n')[0]]).toEqual([0, 'verdict=passed']);
  expect(summary).toContain('20 conversations');
});

describe('the comment on a pull request', () => {
  const remark = async (more: Json[], status = 200) => {
    const asked: { method: string; url: string; body: string }[] = [];
    const api = await serve(async (request, response) => {
      asked.push({ method: request.method!, url: request.url!, body: await text(request) });
      if (status !== 200) return answerJson(response, {}, status);
      answerJson(response, request.method === 'GET' ? more : { id: 1 });
    });
    const temp = await mkdtemp(join(folder, 'comment-'));
    await writeFile(join(temp, 'told.md'), '**3 of 4** solved: "ask @ana" \n');
    await writeFile(join(temp, 'event.json'), JSON.stringify({ pull_request: { number: 7 } }));
    const env = {
      PATH: process.env['PATH'],
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'ana/shop',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '99',
      GITHUB_TOKEN: 'secret-of-the-job',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      COMMENT_NAME: 'mystery-shopper',
    };
    const script = [join(action, 'comment.mjs'), join(temp, 'told.md')];
    const { stdout } = await execute(process.execPath, script, { env });
    return { stdout, asked };
  };
  const marker = '<!-- mystery-shopper mystery-shopper -->';
  const said = (body: string) => (JSON.parse(body) as { body: string }).body;

  it('is written where there is none, and calls nobody', async () => {
    const { stdout, asked } = await remark([{ id: 5, body: `${marker} mine`, user: { type: 'User' } }]);
    expect([stdout, asked.map(({ method, url }) => `${method} ${url}`)]).toEqual([
      '',
      ['GET /repos/ana/shop/issues/7/comments?per_page=100&page=1', 'POST /repos/ana/shop/issues/7/comments'],
    ]);
    expect(said(asked[1]!.body)).toContain(`${marker}\n**3 of 4** solved`);
    expect(said(asked[1]!.body)).toContain('https://github.example/ana/shop/actions/runs/99');
    expect(said(asked[1]!.body)).not.toContain('@ana');
  });

  it('is written anew where the action wrote one', async () => {
    const { asked } = await remark([{ id: 6, body: `${marker}\nlast night`, user: { type: 'Bot' } }]);
    expect(asked.at(-1)).toMatchObject({ method: 'PATCH', url: '/repos/ana/shop/issues/comments/6' });
  });

  it('that may not be written is a warning, and fails nothing', async () => {
    const { stdout } = await remark([], 403);
    expect(stdout).toMatch(/^::warning title=No comment::.*pull-requests: write/);
  });
});

describe('the baseline', () => {
  const git = (cwd: string, ...args: string[]) =>
    execute('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd });

  async function checkout({ approved }: { approved: boolean }): Promise<string> {
    const origin = await mkdtemp(join(folder, 'origin-'));
    await git(origin, 'init', '-q', '-b', 'main');
    await mkdir(join(origin, 'bots/reports/baseline'), { recursive: true });
    await writeFile(join(origin, 'bots/readme'), 'x');
    if (approved) {
      await writeFile(join(origin, 'bots/reports/baseline/run.json'), 'main');
      await writeFile(join(origin, 'bots/reports/approvals.jsonl'), 'main\n');
    }
    await git(origin, 'add', '-A');
    await git(origin, 'commit', '-qm', 'main');
    const cwd = await mkdtemp(join(folder, 'clone-'));
    await git(cwd, 'clone', '-q', `file://${origin}`, '.');
    await git(cwd, 'checkout', '-qb', 'change');
    await mkdir(join(cwd, 'bots/reports/baseline'), { recursive: true });
    await writeFile(join(cwd, 'bots/reports/baseline/run.json'), 'blessed by itself');
    await writeFile(join(cwd, 'bots/reports/approvals.jsonl'), 'blessed by itself\n');
    return join(cwd, 'bots');
  }

  it('is the main branch’s, whatever the change brings along', async () => {
    const cwd = await checkout({ approved: true });
    const { code, stdout } = await runStep(cwd, 'baseline.sh', { BASELINE_BRANCH: 'main' });
    expect([code, await readFile(join(cwd, 'reports/baseline/run.json'), 'utf8')]).toEqual([0, 'main']);
    expect(await readFile(join(cwd, 'reports/approvals.jsonl'), 'utf8')).toBe('main\n');
    expect(stdout).toContain('approved on main');
  });

  it('is none where nothing was approved there', async () => {
    const cwd = await checkout({ approved: false });
    const { code, stdout } = await runStep(cwd, 'baseline.sh', { BASELINE_BRANCH: 'main' });
    expect([code, existsSync(join(cwd, 'reports/baseline')), existsSync(join(cwd, 'reports/approvals.jsonl'))]).toEqual(
      [0, false, false],
    );
    expect(stdout).toContain('judged by itself');
  });

  it('that cannot be fetched is told, and the checkout’s own stays', async () => {
    const cwd = await checkout({ approved: true });
    const { code, stdout } = await runStep(cwd, 'baseline.sh', { BASELINE_BRANCH: 'no-such-branch' });
    expect([code, await readFile(join(cwd, 'reports/baseline/run.json'), 'utf8')]).toEqual([0, 'blessed by itself']);
    expect(stdout).toMatch(/^::warning title=No baseline::/m);
  });
});
