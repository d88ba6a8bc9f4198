import { rename, writeFile } from 'node:fs/promises';
import { shown } from './hidden/hidden.ts';
import { writing } from './writing.ts';

/**
 * Replaces a file in one step: whoever reads it meanwhile sees the old text or the new, never half of one.
 * @param finish What the text becomes when all secrets are out of it.
 */
export async function writeWhole(
  path: string,
  text: string,
  finish: (text: string) => string = (clean) => clean,
): Promise<void> {
  const beside = `${path}.tmp`;
  await writing(path, async () => {
    await writeFile(beside, finish(shown(text)));
    await rename(beside, path);
  });
}
