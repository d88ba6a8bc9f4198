/** Who installs the package can compile against its types, with `skipLibCheck` or without. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  exports: Record<string, { types?: string } | string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const installed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Code that an example in a docstring shows is none. */
const importsOf = (path: string): string[] => {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([\w@./-]+)'/g)].map(([, specifier]) => specifier!);
};

/** Declarations that an entry leads to, each with the one that it was found in. */
function reached(entry: string): Map<string, string | null> {
  const found = new Map<string, string | null>([[entry, null]]);
  for (const path of found.keys())
    for (const specifier of importsOf(path)) {
      if (!specifier.startsWith('.')) continue;
      const next = join(dirname(path), specifier).replace(/\.[tj]s$/, '.d.ts');
      if (!found.has(next)) found.set(next, path);
    }
  return found;
}

const entries = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'string' || entry.types === undefined ? [] : [[name, join(root, entry.types)] as const],
);

describe.each(entries)('the types of %s', (_, entry) => {
  it('name no package that is not installed with it', () => {
    const foreign = [...reached(entry).keys()].flatMap((path) =>
      importsOf(path)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter((specifier) => !installed.has(packageOf(specifier)))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it('lead to files that are there', () => {
    expect([...reached(entry).keys()].filter((path) => !existsSync(path))).toEqual([]);
  });
});
