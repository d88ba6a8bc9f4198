/** What the pages tell people to type is typed: every command of every listing, in a project like the reader's, over loopback. */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoBot } from '../../src/demo/server.ts';
import { answerJson, serve } from '../bot/serve.ts';
import { inProcess } from '../cli/in-process.ts';
import { root } from '../cli/shell.ts';

interface Listing {
  name: string;
  commands: string[];
}

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
/** `test/cli/package.test.ts` types what the tutorial tells, from end to end, with the packed package. */
const tutorial = 'docs/tutorial.md';
const listings: Listing[] = pages
  .filter((page) => page !== tutorial)
  .flatMap((page) =>
    [...textOf(page).matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, text], at) => ({
      name: `${page}, listing ${at + 1}`,
      commands: text!
        .trim()
        .split('\n')
        .map((line) => line.replace(/ +# .*$/, '').trim()),
    })),
  );
const all = listings.flatMap(({ commands }) => commands);

/** What can't be typed here, and why. */
const untyped: readonly (readonly [RegExp, string])[] = [
  [/^npm (start|test|install)\b/, 'installs from the registry; test/cli/package.test.ts installs the packed package'],
  [/ init --bot /, 'begins the tutorial, which test/cli/package.test.ts types from end to end'],
  [/demo-bot --port/, 'goes on until it is stopped: this bot is served here for those that talk to it'],
  [/queue\.internal/, 'needs Redis: test/run/queue talks to one'],
  [/ npx jest$/, 'needs Jest: test/runners/jest.test.ts runs it as the page says'],
  [/third-party|core-bot/i, 'needs another bot to be installed: test/third-party talks to it'],
  [/^export SLACK/, 'a shell’s own command: the address is one on loopback here'],
];
const isTyped = (command: string): boolean => !untyped.some(([pattern]) => pattern.test(command));

let folder: string;
let demo: Awaited<ReturnType<typeof startDemoBot>>;
const ends: (() => void | Promise<void>)[] = [];
let bot: string;

const project = (address: string): string =>
  /```yaml\n(bot: [^]*?)```/.exec(textOf('README.md'))![1]!.replace('http://localhost:3000/chat', address);

/** A run of it, an export of a help desk, and suites of other tools, under the names that pages give them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-listings-'));
  demo = await startDemoBot({ release: 'stable', latencyMs: 0 });
  bot = `${await serve(
    (_, response) => answerJson(response, { reply: 'It comes tomorrow. Anything else?' }),
    (end) => void ends.push(end as () => void),
  )}/chat`;
  const reader = join(folder, 'reader');
  await mkdir(join(reader, 'scenarios'), { recursive: true });
  // What a release was let pass with in spite of: a gate that fails.
  const gates = 'gates: [{ name: tone, metric: verified_success, max: 0.01 }]\n';
  await writeFile(join(reader, 'scenarios/late-parcel.yaml'), `${project(bot)}${gates}`);
  for (const name of ['demo', 'red-lines'])
    await cp(join(root, 'scenarios', name), join(reader, 'other', name), { recursive: true });
  await inProcess(['run', '--repeat', '2', '--quiet', '--format', 'junit'], reader);
  const [run] = (await readdir(join(reader, 'reports'))).filter((name) => name.includes('T'));
  for (const name of ['2026-03-18T020000Z-nightly', 'RUN', 'vendor-a', 'vendor-b', 'vendor-c'])
    await cp(join(reader, 'reports', run!), join(reader, 'reports', name), { recursive: true });
  const said = (by: string, text: string) => ({ role: by, text, at: '2026-03-18T09:14:05Z' });
  const turns = [said('customer', 'Where is my parcel A-1007?'), said('bot', 'It comes tomorrow.')];
  const conversation = `${JSON.stringify({ id: 'c-1041', turns })}\n`;
  for (const name of ['export.jsonl', 'export-2026-03-18.jsonl']) await writeFile(join(reader, name), conversation);
  const month = Array.from({ length: 6 }, (_, at) => JSON.stringify({ id: `c-${at}`, turns }));
  await writeFile(join(reader, 'month.jsonl'), `${month.join('\n')}\n`);
  const output = { textResponses: [{ text: ['It comes tomorrow.'] }] };
  const turn = { userInput: { input: { text: { text: 'Where is my parcel?' } } }, virtualAgentOutput: output };
  const cases = [{ displayName: 'Late parcel', testCaseConversationTurns: [turn] }];
  await writeFile(join(reader, 'test-cases.json'), JSON.stringify(cases));
  const comments = ['Where is my parcel?', 'It comes tomorrow.'].map((body, at) => ({ author_id: at + 1, body }));
  const ticket = { id: 7, requester_id: 1, users: [{ id: 2, name: 'Ava', role: 'agent' }], comments };
  await writeFile(join(reader, 'tickets.json'), JSON.stringify({ tickets: [ticket] }));
  await mkdir(join(folder, 'my-botium-tests'));
  await writeFile(
    join(folder, 'my-botium-tests/late.convo.txt'),
    'late\n\n#me\nWhere is my parcel?\n\n#bot\nIt comes tomorrow.\n',
  );
}, 120_000);
afterAll(async () => {
  for (const end of ends) await end();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

/** Words of a command line, quotes taken off; variables set before it. */
function wordsOf(command: string): { env: Record<string, string>; words: string[] } {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three!);
  const set = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return {
    env: Object.fromEntries(words.slice(0, set).map((word) => word.split('=') as [string, string])),
    words: words.slice(set),
  };
}

/** What takes a night is planned, and what takes minutes held once. */
function shortened([command, ...args]: string[]): string[] {
  if (command !== 'run') return [command!, ...args];
  if (args.includes('--load')) return ['plan', 'other/demo', ...args.slice(args.indexOf('--load'))];
  const at = args.indexOf('--repeat');
  const once = at < 0 ? args : args.toSpliced(at, 2);
  const some = once.includes('scenarios/demo') ? ['--scenario', 'gift-card'] : [];
  return [
    command,
    ...once,
    ...some,
    '--repeat',
    '1',
    '--quiet',
    ...(args.includes('--shard') ? [] : ['--format', 'junit']),
  ];
}

it('every one of them is typed, or it is said why not', () => {
  expect(all.length).toBeGreaterThan(30);
  expect(untyped.filter(([pattern]) => !all.some((command) => pattern.test(command)))).toEqual([]);
});

it.each(listings.filter(({ commands }) => commands.some(isTyped)))(
  '$name does what it says',
  async (listing) => {
    const cwd = join(folder, listing.name.replaceAll(/\W/g, '-'));
    const commands = listing.commands.filter(isTyped);
    await cp(join(folder, 'reader'), cwd, { recursive: true });
    if (commands.some((command) => / scenarios\/(demo|red-lines)/.test(command)))
      await cp(join(cwd, 'other'), join(cwd, 'scenarios'), { recursive: true });
    for (const command of commands) {
      const typed = command
        .replace('npx ', '')
        .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, demo.url)
        .replaceAll('/4 ', '/2 ')
        .replace('refund/hurried/3', 'late-parcel/customer/1');
      const { env, words } = wordsOf(typed);
      if (words[1] === 'import') await rm(join(cwd, 'scenarios'), { recursive: true });
      expect(words[0]).toBe('mystery-shopper');
      const ended = await inProcess(shortened(words.slice(1)), cwd, { SLACK_WEBHOOK: bot, ...env });
      expect([command, ended.threw || ended.code > 1 ? ended.stderr : '']).toEqual([command, '']);
    }
  },
  120_000,
);
