import type { Validation } from '../api/validate.ts';
import { moduleFiles } from '../module-files.ts';

/** Files that a project hangs on, wherever they lie: those read, and the modules that it names with what they import. From `cwd`, or absolute. */
export const hangsOn = ({ files, modules }: Validation): string[] => [
  ...files,
  ...modules.flatMap((module) => [module, ...moduleFiles(module)]),
];
