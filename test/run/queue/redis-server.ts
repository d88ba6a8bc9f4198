/** Debian's redis-server on this machine, with a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';

export interface RedisServer {
  port: number;
  url: string;
  pid(): number;
  /** SIGKILL, and started again at the same place. @param forgets With nothing of what it held. */
  restart(how: { forgets: boolean }): Promise<void>;
  /** Every command that has changed anything. */
  written(): Promise<string>;
  close(): Promise<void>;
}

/** @param more Further arguments, e.g. `--requirepass secret`; with `--tls-cert-file` it listens over TLS alone. */
export async function openRedis(...more: string[]): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), 'mystery-shopper-redis-'));
  const port = await freePort();
  const aof = join(dir, 'appendonlydir');
  const isTls = more.includes('--tls-cert-file');
  const place = isTls ? ['--port', '0', '--tls-port', String(port)] : ['--port', String(port)];
  const args = [...place, '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'yes', ...more];
  let server = await started(args);
  return {
    port,
    pid: () => server.pid!,
    url: `${isTls ? 'rediss' : 'redis'}://127.0.0.1:${port}`,
    async restart({ forgets }) {
      await killed(server);
      if (forgets) await rm(aof, { recursive: true });
      server = await started(args);
    },
    async written() {
      const files = (await readdir(aof)).filter((name) => name.endsWith('.aof'));
      return (await Promise.all(files.map((name) => readFile(join(aof, name), 'utf8')))).join('\n');
    },
    async close() {
      await killed(server);
      await rm(dir, { recursive: true });
    },
  };
}

async function started(args: string[]): Promise<ChildProcess> {
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const text of server.stdout!.setEncoding('utf8')) {
    said += String(text);
    if (said.includes('Ready to accept connections')) break;
  }
  if (!said.includes('Ready to accept connections')) throw new Error(`redis-server did not start: ${said}`);
  return server;
}

async function killed(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}
