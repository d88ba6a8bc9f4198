import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of a new run, e.g. `reports/2026-11-21T194132Z-nightly`: sorts by time, names the seed, never one that exists. */
export async function makeRunFolder(parent: string, startedAt: Date, seed: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const name = runName(startedAt, seed);
  for (let copy = 1; ; copy++) {
    const folder = join(parent, copy === 1 ? name : `${name}-${copy}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
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
