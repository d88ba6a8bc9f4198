import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../problem.ts';
import { shown } from '../hidden/hidden.ts';
import { type Beside, besideIn } from '../trial/serving/beside.ts';
import { htmlType, servedFile } from '../trial/serving/served-file.ts';
import { choosePageOf, pageOf } from './history.ts';
import { besidePath, choosePath } from '../report/history/history-page.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { languageFor, type LanguageOf } from '../report/translation/page-language.ts';
import { reportsFolder } from '../trial/reports-folder.ts';

export interface ServeOptions {
  /** Folder of the run folders. */
  reports?: string | undefined;
  /** 0 or absent: any free port. */
  port?: number | undefined;
  /** Of the pages that are made here, not of the runs' own; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

export interface Served {
  /** `http://127.0.0.1:41234/`. */
  url: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/**
 * Serves the page of all runs and the reports of each, to this machine alone. It reads what is on disk whenever it is asked, runs that go on
 * included, and writes nothing there; runs that are set side by side have pages in a folder of their own, until it is closed.
 *
 * @throws ProblemError when there is no such folder, or the port is taken.
 */
export async function serve({
  reports = 'reports',
  port = 0,
  language = 'en',
  cwd = process.cwd(),
}: ServeOptions = {}): Promise<Served> {
  const folder = await reportsFolder(resolve(cwd, reports));
  const languageOf = languageFor(language);
  const beside = besideIn(folder, { language, cwd });
  const server = createServer((request, response) => {
    answer({ folder, languageOf, beside }, request, response).catch((error: unknown) => {
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
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }).then(() => beside.clear()),
  };
}

interface Place {
  folder: string;
  languageOf: LanguageOf;
  beside: Beside;
}

async function answer(
  { folder, languageOf, beside }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A name that only points here is a page of somebody else's asking.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return refuse(response, 403, 'Ask for 127.0.0.1.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'There is nothing to change here.');
  const url = urlOf(request.url ?? '/');
  if (url === null) return refuse(response, 400, 'Malformed address.');
  const { path, asked } = url;
  if (path === '') return send(response, htmlType, shown(await pageOf(folder, { languageOf, isServed: true })));
  if (path === choosePath) return send(response, htmlType, shown(await choosePageOf(folder, languageOf)));
  if (path === besidePath) {
    // It costs work: a page of somebody else's may not ask for it.
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return refuse(response, 403, 'Ask from the page of all runs.');
    return setBeside(beside, asked.getAll('run'), response);
  }
  const below = `${besidePath}/`;
  const found = path.startsWith(below)
    ? await servedFile(await beside.folder(), path.slice(below.length))
    : await servedFile(folder, path);
  if (found === null) return refuse(response, 404, 'There is nothing at this address.');
  response.writeHead(200, { 'content-type': found.type, ...headers });
  await pipeline(createReadStream(found.file), response);
}

/** A run is a folder's name: what would lead elsewhere is none. */
async function setBeside(beside: Beside, runs: readonly string[], response: ServerResponse): Promise<void> {
  if (runs.some((run) => run === '' || run.startsWith('.') || /[/\\\0]/.test(run)))
    return refuse(response, 400, 'Runs are named by their folders.');
  try {
    response.writeHead(303, { location: `/${besidePath}/${await beside.pageFor(runs)}`, ...headers });
    response.end();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    refuse(response, 422, told(error));
  }
}

/** Null: not an address. */
function urlOf(text: string): { path: string; asked: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(text, 'http://localhost');
    return { path: decodeURIComponent(pathname).slice(1), asked: searchParams };
  } catch {
    return null;
  }
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
