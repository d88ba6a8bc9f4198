/** What a shell, a disk or a reader may do to the program at any moment. */
import { Ajv } from 'ajv';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colorsFor } from '../../src/cli/context.ts';
import { answerJson, serve } from '../bot/serve.ts';
import { inProcess } from './in-process.ts';
import { spent } from '../spent.ts';
import { root, shell } from './shell.ts';
import { validate } from '../../src/api/validate.ts';
import { problemsSchema } from '../../src/cli/problems-schema.ts';

const main = join(root, 'dist/cli/main.js');
const suite = (url: string): string => `
bot: { protocol: http, url: '${url}' }
suite: { repeat: 40, concurrency: 2 }
intents: { hello: { title: Hello } }
scenarios:
  hello: { intent: hello, goal: Reach a person, opening: [I want to talk to a person], wants: { human: true } }
`;

function folder(text: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-robust-'));
  writeFileSync(join(cwd, 'project.yaml'), text);
  return cwd;
}

describe('a reader that leaves early', () => {
  it.each([[['validate', 'project.yaml']], [['--help']], [['plan', 'project.yaml']]])(
    'of %j costs no exit code and shows no stack',
    async (args) => {
      const child = spawn(process.execPath, [main, ...args], {
        cwd: folder(suite('http://127.0.0.1:1/')),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(stderr).not.toMatch(/EPIPE|defect|\n\s+at /);
      expect(code).toBe(0);
    },
  );
});

it('a full disk behind stdout is told, with exit code 2', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', full, 'pipe'] });
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(stderr).toMatch(/can't be written: .*ENOSPC/);
});

it('a history that can be read and not written takes nothing away from the run', async () => {
  const url = await serve((_, response) => answerJson(response, { text: 'Goodbye.' }));
  const cwd = folder(suite(url));
  mkdirSync(join(cwd, 'reports'));
  symlinkSync('nowhere/history.jsonl', join(cwd, 'reports/history.jsonl'));
  const ended = await inProcess(['run', 'project.yaml', '--repeat', '1', '--fail-on', 'never'], cwd);
  expect(ended.code).toBe(2);
  expect(ended.stdout).toContain('summary.md');
  expect(ended.stderr).toMatch(/file-unwritable[^]*The run itself is safe: [^]*--resume/);
});

describe('what the file system refuses', () => {
  it.each([
    { what: 'a folder in the place of a file', at: 'reports/approvals.jsonl', args: [], code: 'file-unreadable' },
    {
      what: 'a file in the place of the folder for runs',
      at: null,
      args: ['--out', 'project.yaml'],
      code: 'file-unwritable',
    },
  ])('is told with its place and no defect: $what', async ({ at, args, code }) => {
    const url = await serve((_, response) => answerJson(response, { text: 'Goodbye.' }));
    const cwd = folder(suite(url));
    if (at !== null) mkdirSync(join(cwd, at), { recursive: true });
    const ended = await inProcess(['run', 'project.yaml', ...args], cwd);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(code);
    expect(ended.stderr).not.toContain('defect');
  });
});

describe('Ctrl-C', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends a run whose bot never answers with 130, within a second, by %s',
    async (signal) => {
      const before = performance.now();
      const asked = new EventEmitter();
      const url = await serve(() => asked.emit('request'));
      const child = spawn(process.execPath, [main, 'run', 'project.yaml'], {
        cwd: folder(suite(url)),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      await once(asked, 'request');
      const at = performance.now();
      child.kill(signal);
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
      // A busy machine is as much slower at ending as it was at starting.
      expect(performance.now() - at).toBeLessThan(1000 + 2 * (at - before));
      expect(stderr).toContain('Interrupted');
      expect(stderr).not.toContain('defect');
    },
  );

  it('ends a probe with 130', async () => {
    const asked = new EventEmitter();
    const url = await serve(() => asked.emit('request'));
    const child = spawn(process.execPath, [main, 'probe', 'project.yaml'], {
      cwd: folder(suite(url)),
      stdio: 'ignore',
    });
    await once(asked, 'request');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});

describe('a signal that nobody asked for', () => {
  const ended = async (child: ReturnType<typeof spawn>): Promise<{ code: unknown; stderr: string }> => {
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    return { code: await new Promise((resolve) => child.on('close', resolve)), stderr };
  };

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends the process with 130: %s', async (signal) => {
    const source = `const { interruption } = await import(${JSON.stringify(join(root, 'dist/cli/interruption.js'))});
      interruption().tell(() => console.error('told')); setInterval(() => {}, 1e6); console.log('ready');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'pipe'] });
    const end = ended(child);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await end).toEqual({ code: 130, stderr: 'told\n' });
  });

  it('ends a scoring of transcripts, once it has begun', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-robust-'));
    const said = Array.from({ length: 40 }, (_, at) => ({
      role: at % 2 ? 'assistant' : 'user',
      content: `Order ${at}`,
    }));
    const lines = Array.from({ length: 4000 }, () => JSON.stringify({ messages: said }));
    writeFileSync(join(cwd, 'talks.jsonl'), lines.join('\n'));
    mkdirSync(join(cwd, 'reports'));
    const begun = once(watch(join(cwd, 'reports')), 'change');
    const child = spawn(process.execPath, [main, 'score', 'talks.jsonl'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const end = ended(child);
    await begun;
    child.kill('SIGTERM');
    expect(await end).toEqual({ code: 130, stderr: 'Interrupted; nothing that was finished is lost.\n' });
  });
});

describe('while a run goes on', () => {
  const meanwhile = async (
    harm: (folder: string) => void,
  ): Promise<{ code: unknown; stderr: string; asked: number }> => {
    let asked = 0;
    const cwd = folder('');
    const out = join(cwd, 'reports');
    const url = await serve((_, response) => {
      if (++asked === 12) harm(join(out, readdirSync(out)[0]!));
      answerJson(response, { text: 'Which one do you mean?' });
    });
    writeFileSync(join(cwd, 'project.yaml'), suite(url));
    const { code, stderr } = await shell(['run', 'project.yaml', '--quiet'], { cwd });
    return { code, stderr, asked };
  };

  it('its folder is removed: it ends at once and says so', async () => {
    const { code, stderr, asked } = await meanwhile((run) => rmSync(run, { recursive: true }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/file-unwritable.*\n.*was removed while it was written to/);
    expect(asked).toBeLessThan(80);
  });

  it('its folder is moved away: it ends at once and says how to go on', async () => {
    const { code, stderr, asked } = await meanwhile((run) => renameSync(run, `${run}-away`));
    expect(code).toBe(2);
    expect(stderr).toMatch(/was moved away .*\n.*Put the folder back .* resume/);
    expect(asked).toBeLessThan(80);
  });

  it.skipIf(process.platform === 'win32')('no more files can be opened: it is no defect', async () => {
    const cwd = folder(suite('http://127.0.0.1:1/'));
    const limited = spawn('sh', ['-c', `ulimit -n 64; exec "${process.execPath}" "${main}" run project.yaml`], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    limited.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    expect(await new Promise((resolve) => limited.on('close', resolve))).toBe(2);
    expect(stderr).toMatch(/ulimit -n/);
    expect(stderr).not.toMatch(/defect|\n\s+at /);
  });
});

it('escapes in a key, a value or a file name never reach the terminal', async () => {
  const cwd = folder('"\\e[31mkey\\e]0;title\\a": 1\nsuite: { nmae: "\\e[2J" }\nbot: { protocol: "ht\\e[1mtp" }\n');
  const { code, stderr } = await inProcess(['validate', 'project.yaml'], cwd);
  expect(code).toBe(2);
  expect(stderr).toContain('unknown-key');
  expect(stderr).not.toContain('\u001B');
  expect(stderr).not.toContain('\u0007');
});

it('problems are JSON of the published shape on stdout where JSON was asked for', async () => {
  const isOfShape = new Ajv({ strict: false }).compile(problemsSchema());
  const cwd = folder('scenarios: { a: { intnet: x } }\n');
  for (const [args, code] of [
    [['run', 'project.yaml', '--json'], 'unknown-key'],
    [['report', 'nowhere', '--json'], 'run-not-found'],
    [['run', '--json', '--repeat', 'x'], 'bad-argument'],
  ] as const) {
    const finished = await inProcess(args, cwd);
    expect(finished.code).toBe(2);
    isOfShape(JSON.parse(finished.stdout));
    expect(isOfShape.errors).toBeNull();
    const { problems } = JSON.parse(finished.stdout) as { problems: { code: string; message: string }[] };
    expect(problems.map((problem) => problem.code)).toContain(code);
  }
});

it('variables are read from a file where one is named, and only there', async () => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { reply: String(request.headers['x-key'] === 'k-from-file') });
  });
  const cwd = folder(`bot: { protocol: http, url: '${url}', headers: { x-key: '{{env.KEY}}' } }\n`);
  writeFileSync(join(cwd, '.env'), 'KEY="k-from-file"\n');
  expect((await inProcess(['probe', 'project.yaml'], cwd)).stderr).toContain('missing-environment');
  const named = ['probe', 'project.yaml', '--env-file', '.env'];
  expect((await inProcess(named, cwd)).stdout).toContain('"true"');
  expect((await inProcess(named, cwd, { KEY: 'own' })).stdout).toContain('"false"');
});

it('NO_COLOR is stronger than FORCE_COLOR', () => {
  const output = { write: () => {}, isTTY: true, columns: 80 };
  expect(colorsFor(output, { NO_COLOR: '1', FORCE_COLOR: '1' }).isColorSupported).toBe(false);
  expect(colorsFor({ ...output, isTTY: false }, { FORCE_COLOR: '1' }).isColorSupported).toBe(true);
  expect(colorsFor(output, { FORCE_COLOR: '0' }).isColorSupported).toBe(false);
});

it.each([
  ['finance.pin(1000000000)'],
  ['string.alpha({"length": {"min": 1, "max": 100000000}})'],
  ['date.betweens({"from": "2026-01-01", "to": "2026-02-01", "count": 100000000})'],
  ['helpers.fromRegExp("[a-z]{900000000}")'],
  ['lorem.paragraphs(900)'],
  ['phone.number(100000000)'],
])('a made-up value without bounds is refused: faker.%s', async (call) => {
  const text = `${suite('http://127.0.0.1:1/').trimEnd().slice(0, -2)}, facts: { x: '{{faker.${call}}}' } }\n`;
  const { code, stderr } = await inProcess(['validate', 'project.yaml'], folder(text));
  expect(code).toBe(2);
  expect(stderr).toMatch(/bad-template/);
});

it('thousands of mistakes take time in proportion', async () => {
  const withMistakes = (mistakes: number) => {
    const aliases = Array.from({ length: mistakes }, (_, at) => `      - *nowhere${at}`).join('\n');
    const cwd = folder(`scenarios:\n  a:\n    opening:\n${aliases}\n`);
    return async () =>
      expect((await validate({ paths: ['project.yaml'], cwd })).problems.length).toBeGreaterThan(mistakes - 1);
  };
  const few = withMistakes(2000);
  await few();
  const one = await spent(few, 0);
  // Sixteen times where each mistake looked at all others.
  const most = 9 * one;
  expect(await spent(withMistakes(8000), most)).toBeLessThan(most);
});
