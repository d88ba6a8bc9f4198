/** What the tab key gives. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsIn } from './commands-in.ts';
import { inProcess } from './in-process.ts';
import { root, shell } from './shell.ts';

const execute = promisify(execFile);

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-completion-'));
  await mkdir(join(cwd, 'scenarios'));
  for (const run of ['2026-03-01', '2026-03-02', 'evil $(touch pwned)\nx'])
    await mkdir(join(cwd, 'reports', run), { recursive: true });
  const scenario = '{ intent: i, goal: G, opening: [Hi], wants: { done: [done] } }';
  await writeFile(
    join(cwd, 'scenarios/all.yaml'),
    `intents: { i: { title: I } }\npersonas: { hurried: { title: H } }\nscenarios: { late-parcel: ${scenario}, refund: ${scenario} }\n`,
  );
  await mkdir(join(cwd, 'bin'));
  const main = join(root, 'dist/cli/main.js');
  await writeFile(join(cwd, 'bin/mystery-shopper'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  await chmod(join(cwd, 'bin/mystery-shopper'), 0o755);
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const proposed = async (...words: string[]) =>
  (await inProcess(['__complete', ...words], cwd)).stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);

it('every command and every flag that help lists', async () => {
  const commands = commandsIn((await inProcess(['--help'], cwd)).stdout);
  expect((await proposed('')).toSorted()).toEqual(commands.toSorted());
  for (const command of commands) {
    const { stdout: help } = await inProcess([command, '--help'], cwd);
    const listed = [...help.matchAll(/^ +\[?(--[a-z][a-z-]+)/gm)].map(([, flag]) => flag!);
    const flags = await proposed(command, '--');
    expect([command, listed.filter((flag) => !flags.includes(flag) && !/^--(help|version)/.test(flag))]).toEqual([
      command,
      [],
    ]);
  }
});

it('choices, scenarios, personas and runs, as far as they were typed', async () => {
  expect(await proposed('r')).toEqual(['run', 'rank', 'report']);
  expect(await proposed('init', '--ci', '')).toEqual(['github', 'gitlab', 'none']);
  expect(await proposed('completion', 'b')).toEqual(['bash']);
  expect(await proposed('play', 'late')).toEqual(['late-parcel']);
  expect(await proposed('run', '--persona', '')).toEqual(['hurried']);
  expect(await proposed('report', '')).toEqual(['reports/2026-03-02', 'reports/2026-03-01']);
});

it('the last of a list of values, behind those that were typed', async () => {
  expect(await proposed('run', '--format', 'html,j')).toEqual(['html,junit']);
  expect(await proposed('run', '--scenario', 'refund,')).toEqual(['refund,late-parcel']);
  expect(await proposed('run', '--scenario', 'refund,late-parcel,')).toEqual([]);
  // Of a flag that takes one value alone there is no list.
  expect(await proposed('init', '--ci', 'github,')).toEqual([]);
});

it('nothing, and no error, where there is nothing to propose', async () => {
  const nowhere = await mkdtemp(join(cwd, 'empty-'));
  for (const words of [['play', ''], ['report', ''], ['nonsense', ''], ['run', '--nonsense', ''], []]) {
    const { code, stderr } = await inProcess(['__complete', ...words], nowhere);
    expect([words, code, stderr]).toEqual([words, 0, '']);
  }
});

it('help does not show what the scripts ask', async () => {
  expect((await inProcess(['--help'], cwd)).stdout).not.toContain('__complete');
});

describe('the scripts', () => {
  const env = () => ({ PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`, HOME: cwd });
  const scriptOf = async (name: string) => {
    const { code, stdout } = await shell(['completion', name]);
    expect(code).toBe(0);
    const path = join(cwd, `completion.${name}`);
    await writeFile(path, stdout);
    return path;
  };

  it('bash completes the word under the cursor', async () => {
    const asked = `source '${await scriptOf('bash')}'
      complete -p mystery-shopper
      COMP_WORDS=(mystery-shopper play ref extra); COMP_CWORD=2; _mystery_shopper; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(mystery-shopper val); COMP_CWORD=1; _mystery_shopper; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(mystery-shopper validate ./nowhere); COMP_CWORD=2; _mystery_shopper; echo "\${#COMPREPLY[@]}"`;
    const { stdout, stderr } = await execute('bash', ['--norc', '-c', asked], { cwd, env: env() });
    expect([stdout.split('\n').slice(1), stderr]).toEqual([['refund', 'validate', '0', ''], '']);
    expect(stdout).toContain('-o default');
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  const has = (name: string) =>
    ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((path) => existsSync(join(path, name)));

  it.runIf(has('fish'))('fish completes with what each is for', async () => {
    const asked = `source '${await scriptOf('fish')}'; complete -C 'mystery-shopper vali';
      complete -C 'mystery-shopper play ref'; echo files; complete -C 'mystery-shopper play '; echo none`;
    const { stdout } = await execute('fish', ['--no-config', '-c', asked], { cwd, env: env() });
    expect(stdout).toMatch(/^validate\tCheck/m);
    expect(stdout).toMatch(/^refund\t/m);
    // Files only where nothing else is proposed.
    expect(/files\n([^]*)none/.exec(stdout)![1]).not.toContain('/');
  });

  it.runIf(has('zsh'))('zsh asks the program for the words before the cursor', async () => {
    const asked = `autoload -U compinit; compinit -u; source '${await scriptOf('zsh')}'
      _describe() { print -l -- $found }; _files() { print files }
      words=(mystery-shopper play ref); CURRENT=3; _mystery-shopper
      words=(mystery-shopper validate ./nowhere); CURRENT=3; _mystery-shopper`;
    const { stdout } = await execute('zsh', ['-f', '-c', asked], { cwd, env: env() });
    expect(stdout).toMatch(/^refund:/m);
    expect(stdout).toMatch(/^files$/m);
  });

  it.runIf(has('zsh'))('zsh completes at the first tab of a shell, from a folder of its functions', async () => {
    await mkdir(join(cwd, 'functions'), { recursive: true });
    await rename(await scriptOf('zsh'), join(cwd, 'functions/_mystery-shopper'));
    // A shell of its own, at a terminal of its own: each pattern is waited for.
    const asked = `zmodload zsh/zpty; zpty typed zsh -f -i
      zpty -w typed 'fpath=(functions $fpath); autoload -U compinit; compinit -u -D; PS1=ready:; print set up'
      zpty -r typed line '*set up*ready:*'
      zpty -w -n typed $'mystery-shopper run --persona hur\t'
      zpty -r typed line '*--persona*hurried*'; print -- $line; zpty -d typed`;
    const { stdout } = await execute('zsh', ['-f', '-c', asked], { cwd, env: env() });
    expect(stdout).toContain('hurried');
  });
});
