import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { writing } from '../writing.ts';

/** The folder of a new run, e.g. `reports/2026-11-21T194132Z-nightly`: sorts by time, names the seed, never one that exists. */
export function makeRunFolder(parent: string, startedAt: Date, seed: string): Promise<string> {
  const name = runName(startedAt, seed);
  return writing(parent, async () => {
    await makeFolder(parent);
    for (let copy = 1; ; copy++) {
      const folder = join(parent, copy === 1 ? name : `${name}-${copy}`);
      if (await isNew(folder)) return folder;
    }
  });
}

/** Makes the folder, unless there is one: asking first would let two runs that begin together have the same. */
async function isNew(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Made of letters, digits and `-` alone, whatever the seed. */
function runName(startedAt: Date, seed: string): string {
  const time = startedAt.toISOString().replace(/\.\d+/, '').replaceAll(':', '');
  const label = seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 24);
  return label === '' ? time : `${time}-${label}`;
}
