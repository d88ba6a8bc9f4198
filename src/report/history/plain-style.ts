import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.ts';

/** How pages without a script look, as it was built. */
export const plainStyle = (): Promise<string> => readFile(join(packageFolder, 'dist/report/history.css'), 'utf8');
