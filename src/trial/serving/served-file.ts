/** Which files of a folder a reader is given, and as what; everything else in it stays there. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, basename, extname, join, sep } from 'node:path';
import { partsFolder } from '../../report/parts/parts-folder.ts';

export const htmlType = 'text/html; charset=utf-8';

const types: Record<string, string> = {
  '.html': htmlType,
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

export interface ServedFile {
  file: string;
  type: string;
}

/** @param path Below the folder. @returns Null: there is none, it is for nobody to read, or it lies elsewhere, links included. */
export async function servedFile(folder: string, path: string): Promise<ServedFile | null> {
  const type = typeOf(path);
  if (type === null || path.includes('\0')) return null;
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)]);
  if (file === null || !file.startsWith(root + sep)) return null;
  return (await stat(file)).isFile() ? { file, type } : null;
}

/** Scripts are the parts of a page, and nothing else. */
function typeOf(path: string): string | null {
  const extension = extname(path);
  if (extension === '.js') return basename(dirname(path)) === partsFolder ? 'text/javascript; charset=utf-8' : null;
  return Object.hasOwn(types, extension) ? types[extension]! : null;
}
