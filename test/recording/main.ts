/**
 * `npm run recording`: writes docs/recording.md, what a terminal shows of the first two minutes. A bot that does not know its opening hours is
 * looked at, talked to and run against, is taught them, and is run against again. Nothing in the page is typed by hand but what the reader is told.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/shell.ts';
import { shop } from './shop.ts';

const address = 'http://localhost:3000/chat';

interface Step {
  /** What the reader is told first. */
  note: string;
  command: string;
}

const bot = shop();
const server = createServer(bot.serve).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-recording-'));
await mkdir(join(cwd, 'node_modules/.bin'), { recursive: true });
await symlink(join(root, 'dist/cli/main.js'), join(cwd, 'node_modules/.bin/mystery-shopper'));

const parts: string[] = [];
const record = async ({ note, command }: Step): Promise<void> => {
  const began = performance.now();
  const { text, code } = await printed(command.replace(address, `${url}/chat`));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  parts.push(
    `${note}\n\n\`\`\`text\n$ ${command}\n${asShown(text)}\n\`\`\`\n\nIt took ${seconds} s and ended with ${code}.\n`,
  );
};

await record({
  note: 'A bot is looked at, and a first project made for it:',
  command: `npx mystery-shopper init --bot ${address} --yes`,
});
await record({ note: 'One conversation, watched:', command: 'npx mystery-shopper play first-question' });
await record({ note: 'All of them, with a report; a gate fails:', command: 'npx mystery-shopper run' });
bot.learnOpeningHours();
await record({
  note: 'The bot is taught its opening hours, and run against again:',
  command: 'npx mystery-shopper run',
});

await writeFile(
  join(root, 'docs/recording.md'),
  [
    '# The first two minutes, as a terminal shows them',
    '',
    'From an empty folder in which the package is installed, with a bot of a shop on this machine. The [tutorial](tutorial.md) explains each step. `npm run recording` writes this page.',
    '',
    ...parts,
  ].join('\n'),
);
server.close();
await rm(cwd, { recursive: true });

/** As a terminal interleaves what is printed and what is told. */
function printed(command: string): Promise<{ text: string; code: number }> {
  const env = { PATH: `${join(cwd, 'node_modules/.bin')}:${process.env['PATH']}`, HOME: cwd, NO_COLOR: '1' };
  return new Promise((resolve) =>
    execFile('sh', ['-c', `${command.replace('npx ', '')} 2>&1`], { cwd, env }, (error, text) =>
      resolve({ text, code: typeof error?.code === 'number' ? error.code : 0 }),
    ),
  );
}

/** With the address the reader would have, and without the place where it was recorded. */
function asShown(text: string): string {
  return text
    .replaceAll(url, new URL(address).origin)
    .replaceAll(url.replace('http://', ''), new URL(address).host)
    .replaceAll(`/private${cwd}`, '.')
    .replaceAll(cwd, '.')
    .trimEnd();
}
