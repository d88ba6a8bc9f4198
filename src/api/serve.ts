import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../problem.ts';
import { shown } from '../hidden/hidden.ts';
import { pageOf } from './history.ts';
import { reportsFolder } from '../trial/reports-folder.ts';

export interface ServeOptions {
  /** Folder of the run folders. */
  reports?: string | undefined;
  /** 0 or absent: any free port. */
  port?: number | undefined;
  cwd?: string;
}

export interface Served {
  /** `http://127.0.0.1:41234/`. */
  url: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** What a run's folder is read by; everything else in it stays there. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

/**
 * Serves the page of all runs and the reports of each, to this machine alone. It reads what is on disk whenever it is asked, runs that go on
 * included, and writes nothing.
 *
 * @throws ProblemError when there is no such folder, or the port is taken.
 */
export async function serve({
  reports = 'reports',
  port = 0,
  cwd = process.cwd(),
}: ServeOptions = {}): Promise<Served> {
  const folder = await reportsFolder(resolve(cwd, reports));
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, told(error));
      else response.destroy();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) => failed(notListening(port, cause)));
    server.listen(port, loopback, listening);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://${loopback}:${own}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A name that only points here is a page of somebody else's asking.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return refuse(response, 403, 'Ask for 127.0.0.1.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'There is nothing to change here.');
  const path = pathIn(request.url ?? '/');
  if (path === null) return refuse(response, 400, 'Malformed address.');
  if (path === '') return send(response, types['.html']!, shown(await pageOf(folder, true)));
  const type = types[extname(path)];
  const file = type && (await fileIn(folder, path));
  if (!type || !file) return refuse(response, 404, 'There is nothing at this address.');
  response.writeHead(200, { 'content-type': type, ...headers });
  await pipeline(createReadStream(file), response);
}

/** Null: not an address. */
function pathIn(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  } catch {
    return null;
  }
}

/** Null: there is none, or it lies elsewhere, links included. */
async function fileIn(folder: string, path: string): Promise<string | null> {
  if (path.includes('\0')) return null;
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)]);
  if (file === null || !file.startsWith(root + sep)) return null;
  return (await stat(file)).isFile() ? file : null;
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': type, ...headers });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

const told = (error: unknown): string =>
  error instanceof ProblemError
    ? error.problems.map(({ message, hint = '' }) => `${message}. ${hint}`).join('\n')
    : 'This could not be read.';

const notListening = (port: number, { message }: Error): ProblemError =>
  new ProblemError([
    {
      code: 'bad-argument',
      message: `Nothing can be served on port ${port}: ${message}`,
      expected: 'a port that is free',
      hint: 'Leave --port away: any free one is taken.',
    },
  ]);
