/** What the pages tell people to type is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { commandsIn } from './commands-in.ts';
import { inProcess } from './in-process.ts';
import { root, shell } from './shell.ts';

let commands: string[] = [];
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const help = new Map<string, string>();

beforeAll(async () => {
  commands = commandsIn((await inProcess(['--help'], root)).stdout);
  for (const command of commands) help.set(command, (await inProcess([command, '--help'], root)).stdout);
});

/** `npx mystery-shopper run …` in a listing; "`run --confirm`" and "`--confirm`" in a sentence. */
const whole = /(?:npx |`)mystery-shopper ([a-z][a-z-]*)([^\n`#&|]*)/g;
const inText = /`(?:([a-z][a-z-]*) )?(--[a-z][^`\n]*)`/g;

it.each(pages)('%s names no command and no flag that is not there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const all = [...help.values()].join('\n');
  const wrong = [...text.matchAll(whole)].flatMap(([, command, rest]) =>
    help.has(command!) ? unknownIn(rest!, help.get(command!)!) : [command!],
  );
  for (const [, command, flags] of text.matchAll(inText)) {
    if (command === undefined || help.has(command)) wrong.push(...unknownIn(flags!, help.get(command ?? '') ?? all));
  }
  expect(wrong).toEqual([]);
});

const unknownIn = (typed: string, known: string): string[] =>
  (typed.match(/--[a-z][a-z-]*/g) ?? []).filter(
    (flag) => ![`(${flag} `, `[${flag}]`, `[${flag}/`, `/${flag}]`].some((shown) => known.includes(shown)),
  );

it('the README names every command', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(commands.filter((command) => !new RegExp(`^\\| \`${command}[ \`]`, 'm').test(readme))).toEqual([]);
});

it('every command shows examples that name no command and no flag that is not there', () => {
  for (const [command, text] of help) {
    const examples = [...text.matchAll(/^ {2}mystery-shopper ([a-z-]+)(.*)$/gm)].slice(2);
    expect([command, examples]).not.toEqual([command, []]);
    for (const [, named, rest] of examples) {
      expect(named).toBe(command);
      expect(unknownIn(rest!, text)).toEqual([]);
    }
  }
});

it('help says what --help says', async () => {
  expect((await shell(['help', 'plan'])).stdout).toBe(help.get('plan'));
  expect((await shell(['help'])).stdout).toBe((await inProcess(['--help'], root)).stdout);
});
