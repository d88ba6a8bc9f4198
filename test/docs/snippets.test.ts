/** What the pages show of the library compiles against its declarations. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

const listings = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(?<code>[^]*?)^```$/gm)].map(({ groups }, at) => ({
    name: `${page.replaceAll(/\W/g, '-')}-${at + 1}`,
    code: groups!['code']!,
  })),
);

/** Below the project, so that the packages they name are found. */
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/snippets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader has beside them. */
const beside = {
  'my-bot.ts': 'export declare function answer(id: string, text: string): Promise<string>;',
  'jest.d.ts':
    "declare module '@jest/globals' { export const expect: { extend(matchers: object): void } }\n" +
    "declare module 'expect' { interface Matchers<R> {} }",
};

const config = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: ['node'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: {
      'mystery-shopper': [join(root, 'dist/index.d.ts')],
      'mystery-shopper/*': [join(root, 'dist/runners/*.d.ts')],
    },
  },
  include: ['*.ts'],
};

it('every listing names what it imports, and compiles', async () => {
  expect(listings.length).toBeGreaterThan(8);
  expect(listings.filter(({ code }) => !code.startsWith('import ')).map(({ name }) => name)).toEqual([]);
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, name), text);
  for (const { name, code } of listings) writeFileSync(join(folder, `${name}.ts`), code);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const said = await promisify(execFile)(process.execPath, [compiler, '-p', folder], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  expect(said.stdout).toBe('');
});

it('no pattern that is shown between single quotes, where a backslash is one, has it doubled', () => {
  const doubled = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(?<yaml>[^]*?)^```$/gm)].flatMap(({ groups }) =>
      [...groups!['yaml']!.matchAll(/'\/[^'\n]*\\\\[bdsw][^'\n]*'/gi)].map(([pattern]) => `${page}: ${pattern}`),
    ),
  );
  expect(doubled).toEqual([]);
});
