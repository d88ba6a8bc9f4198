/** What is told of the package is counted, and its bill of materials holds what it really holds. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../../.ci/bill-of-materials.mjs';
import { countedIn } from './installed.ts';

it('packages, files and bytes are those under node_modules', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-counted-'));
  const put = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const lock = JSON.stringify({
    packages: { 'node_modules/a': { version: '1.2.3' }, 'node_modules/a/node_modules/b': { version: '1.0.0' } },
  });
  await put('node_modules/.package-lock.json', lock);
  await put('node_modules/a/index.js', '12345');
  await put('node_modules/a/node_modules/b/index.js', '123');
  await put('cache/elsewhere', 'not counted');
  expect(countedIn(folder, 'a')).toEqual({ version: '1.2.3', packages: 2, files: 3, bytes: lock.length + 8 });
});

const forBuilding = { name: 'cdx:npm:package:development', value: 'true' };
const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref.split('@')[0]!,
  scope: 'optional',
  properties: [forBuilding],
});
const all = {
  metadata: { component: { 'bom-ref': 'mystery-shopper@0.1.0', name: 'some-folder' } },
  components: ['undici@7.0.0', 'vite@8.0.0', 'faker@1.0.0', 'seed@2.0.0'].map(component),
  dependencies: [
    { ref: 'mystery-shopper@0.1.0', dependsOn: ['faker@1.0.0', 'undici@7.0.0', 'vite@8.0.0'] },
    { ref: 'faker@1.0.0', dependsOn: ['seed@2.0.0'] },
    { ref: 'undici@7.0.0' },
    // Needed by a tool as well, and installed all the same.
    { ref: 'vite@8.0.0', dependsOn: ['undici@7.0.0', 'seed@2.0.0'] },
  ],
};

it('the bill of materials names what is installed and what is bundled, and no tool of the build', () => {
  const licences = ['# Licenses\n\n## undici - 7.0.0 (MIT)\n\nText.\n'];
  const bill = billOfMaterials({ all, dependencies: ['faker'], licences });
  expect(bill.components.map(({ 'bom-ref': ref, scope }) => `${ref} ${scope}`)).toEqual([
    'faker@1.0.0 required',
    'seed@2.0.0 required',
    'undici@7.0.0 required',
  ]);
  expect(JSON.stringify(bill.components)).not.toContain(forBuilding.name);
  expect(bill.dependencies).toEqual([
    { ref: 'faker@1.0.0', dependsOn: ['seed@2.0.0'] },
    { ref: 'mystery-shopper@0.1.0', dependsOn: ['faker@1.0.0', 'undici@7.0.0'] },
    { ref: 'seed@2.0.0', dependsOn: [] },
    { ref: 'undici@7.0.0', dependsOn: [] },
  ]);
  expect(bill.metadata.component.name).toBe('mystery-shopper');
});

it('a bundled package that nobody installed is told, and not left out', () => {
  expect(() => billOfMaterials({ all, dependencies: [], licences: ['## ghost - 1.0.0 (MIT)'] })).toThrow('ghost@1.0.0');
});
