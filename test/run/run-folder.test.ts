import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRunFolder } from '../../src/run/run-folder.ts';
import { emptyFolder } from './folders.ts';

const time = new Date('2026-11-21T19:41:32.500Z');

describe('makeRunFolder', () => {
  it('names a run for its time and seed, and never twice the same', async () => {
    const parent = await emptyFolder();
    const names = [];
    for (let run = 0; run < 3; run++) names.push(basename(await makeRunFolder(parent, time, 'Nightly #7')));
    expect(names).toEqual([
      '2026-11-21T194132Z-nightly-7',
      '2026-11-21T194132Z-nightly-7-2',
      '2026-11-21T194132Z-nightly-7-3',
    ]);
  });

  it('says that a path is a file where a folder should be', async () => {
    const parent = join(await emptyFolder(), 'file');
    await writeFile(parent, '');
    for (const path of [parent, join(parent, 'reports')]) {
      const making = makeRunFolder(path, time, 'x');
      await expect(making).rejects.toMatchObject({ problems: [{ code: 'file-unwritable' }] });
    }
  });

  it('makes a harmless name of any seed', async () => {
    const parent = await emptyFolder();
    const property = asyncProperty(string({ unit: 'grapheme' }), async (seed) => {
      expect(basename(await makeRunFolder(parent, time, seed))).toMatch(/^2026-11-21T194132Z(-[a-z0-9-]+)?$/);
    });
    await assert(property, { numRuns: 20 });
  });
});
