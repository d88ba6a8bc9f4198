/** Core Bot as a process of its own, installed when it is not there yet. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('core-bot', import.meta.url));

export interface CoreBot {
  url: string;
  close(): Promise<void>;
}

/** Its packages are kept out of the project's own: 170 of them, 160 MB, for one test. */
export function installCoreBot(): void {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  process.stderr.write('Installing Core Bot (npm ci in test/third-party/core-bot) …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in test/third-party/core-bot.');
}

export async function startCoreBot(): Promise<CoreBot> {
  const child = spawn(process.execPath, ['serve.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => {
      throw new Error('Core Bot ended before it listened.');
    }),
  ])) as [string];
  return {
    url,
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
