import { relative } from 'node:path';
import { visible } from '../report/visible.ts';

/** Where a file or folder lies, as somebody in the working directory would name it. A name may hold anything. */
export const place = (cwd: string, path: string): string => visible(relative(cwd, path) || path);
