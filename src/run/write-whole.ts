import { rename, writeFile } from 'node:fs/promises';
import { shown } from '../hidden/hidden.ts';
import { writing } from './writing.ts';

/** Replaces a file in one step: whoever reads it meanwhile sees the old text or the new, never half of one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.tmp`;
  await writing(path, async () => {
    await writeFile(beside, shown(text));
    await rename(beside, path);
  });
}
