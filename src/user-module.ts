/** A module of the user's own, in JavaScript or TypeScript. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { register } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleFiles } from './module-files.ts';

/**
 * What it exports; where it, or a file that it imports, was saved since it was first loaded, what it exports now.
 * @throws Whatever the module throws; an Error with the code ENOENT where there is no such file.
 */
export async function userModule(path: string): Promise<Record<string, unknown>> {
  const address = pathToFileURL(path);
  const saved = [path, ...moduleFiles(path).slice(1)].map((file) => statSync(file).mtimeMs).join('-');
  const before = firstLoaded.get(path) ?? saved;
  firstLoaded.set(path, before);
  // Under its plain name as long as it can be: what else imports the module then has the same one.
  if (saved !== before) {
    address.search = `saved=${saved}`;
    loadAnew();
  }
  try {
    return (await import(address.href)) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) throw withPlace(error, path);
    // Node reads TypeScript by itself from 22.18 on; before that, jiti does.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url, { moduleCache: saved === before }).import(path);
  }
}

/** What a module imports of its own is loaded as anew as itself: Node keeps a module by its address, and would give it the old one. */
function loadAnew(): void {
  if (loadsAnew) return;
  loadsAnew = true;
  register(`data:text/javascript,${encodeURIComponent(handingOn)}`);
}

let loadsAnew = false;

/** A hook of Node's loader: `?saved=…` is handed on from a module to the files that it imports. */
const handingOn = `
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const saved = /[?&]saved=[^&]*/.exec(context.parentURL ?? '');
  const isOwn = /^\\.{1,2}\\//.test(specifier) && found.url.startsWith('file:') && !found.url.includes('?');
  return saved && isOwn ? { ...found, url: found.url + '?' + saved[0].slice(1) } : found;
}`;

/** Node tells where a module can't be parsed to the terminal alone: it is asked for it. */
function withPlace(error: SyntaxError, path: string): SyntaxError {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
  const line = /^\S.*:(\d+)$/m.exec(stderr)?.[1];
  return line === undefined ? error : new SyntaxError(`${error.message} (${basename(path)}:${line})`, { cause: error });
}

const firstLoaded = new Map<string, string>();

/** What it threw, and the first place in a file of its author's: `TypeError: turns is not iterable (our-metrics.mjs:12:5)`. */
export function thrownText(error: unknown): string {
  if (!(error instanceof Error)) return `it threw ${String(error)}`;
  const stack = error.stack ?? '';
  const places = [...stack.matchAll(placePattern)].filter(([, path]) => !path!.startsWith('node:'));
  const place = places.find(([, path]) => !path!.includes('/node_modules/')) ?? places[0];
  const at =
    place === undefined || error instanceof SyntaxError ? '' : ` (${basename(place[1]!)}:${place[2]}:${place[3]})`;
  return `${error.name}: ${error.message}${at}`;
}

/** `    at name (file:///…/our-metrics.mjs?saved=1:12:5)`, or without name and brackets. */
const placePattern = /^ {4}at (?:.*\()?(\S+?)(?:\?[^\s:)]*)?:(\d+):(\d+)\)?$/gm;
