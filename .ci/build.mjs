/** Makes dist/: the compiled modules, the report page, the bundles that are published, and the JSON Schemas. */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installPackages, must, root, say } from './install.mjs';

const stamp = `${root}/dist/schema.json`;

export function build() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  must(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json']);
  must(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'src/report/ui/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  historyStyle();
  must(process.execPath, ['.ci/bundle.mjs']);
  chmodSync(`${root}/dist/cli/main.js`, 0o755);
  // Last, so that its time tells whether all of dist/ is up to date.
  must(process.execPath, ['.ci/schema.mjs']);
}

/** The page of all runs is made when it is asked for, with the colours of the report. */
function historyStyle() {
  const parts = ['ui/tokens.css', 'history/history.css'].map((name) =>
    readFileSync(`${root}/src/report/${name}`, 'utf8'),
  );
  writeFileSync(`${root}/dist/report/history.css`, parts.join('\n'));
}

/** Builds when there is no dist/ or a source file is newer than it. */
export function buildIfStale() {
  if (existsSync(stamp) && newest(`${root}/src`) <= statSync(stamp).mtimeMs) return;
  say('Building dist/ …');
  build();
}

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
      entry.isFile() ? statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs : 0,
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installPackages();
  build();
}
