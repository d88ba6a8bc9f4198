import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

/** This program, as manifests and `--version` name it. */
export const program = { name, version };
