/** The files that a module of a user's is made of: itself, and what it imports of its own. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';

/** `from './rates.ts'`, `import './rates.js'`, `import('../rates.mjs')`, `require('./rates')`. */
const imported = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;

const endings = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];

/** Absolute paths, the module's first; packages are none of its own. What can't be read is left out, for whoever loads the module to tell. */
export function moduleFiles(path: string): string[] {
  const files = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const file = fileAt(next);
    if (file === null || files.has(file)) continue;
    files.add(file);
    if (extname(file) === '.json') continue;
    for (const [, , name] of readFileSync(file, 'utf8').matchAll(imported)) open.push(resolve(dirname(file), name!));
  }
  return [...files];
}

/** TypeScript may be imported by the name of what is made of it. */
function fileAt(path: string): string | null {
  const written = path.replace(/\.([cm]?)js$/, '.$1ts');
  const candidates = [...endings.map((ending) => path + ending), written];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true) ?? null;
}
