/**
 * npm run cost [-- KIND]: what a new metric, protocol, persona trait, end reason, transcript format or report format costs. Each is made in
 * a copy of src/, and the compiler is asked after every table that is changed whether it names the files still to write. Prints a
 * table for docs/architecture.md; fails where a change takes more than three files, new ones included.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changes } from './changes.mjs';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'mystery-shopper-cost-'));
const most = 3;
const wanted = process.argv[2];
try {
  for (const name of ['src', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(work, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  process.stdout.write('| a new … | new files | files changed | named by the compiler |\n| --- | --- | --- | --- |\n');
  for (const change of changes.filter(({ kind }) => wanted === undefined || kind === wanted)) costOf(change);
} finally {
  rmSync(work, { recursive: true });
}

function costOf({ kind, edits }) {
  const before = new Map(edits.map(({ file }) => [file, existsSync(at(file)) ? readFileSync(at(file), 'utf8') : null]));
  const named = new Set();
  for (const { file, edit } of edits) {
    writeFileSync(at(file), edit(before.get(file) ?? ''));
    for (const place of errors()) named.add(place);
  }
  const left = errors();
  const made = edits.filter(({ file }) => before.get(file) === null).map(({ file }) => file);
  const changed = edits.filter(({ file }) => before.get(file) !== null).map(({ file }) => file);
  const unplanned = [...named].filter((file) => !before.has(file));
  process.stdout.write(`| ${kind} | ${list(made)} | ${list(changed)} | ${list([...named])} |\n`);
  if (left.length > 0 || unplanned.length > 0 || edits.length > most) {
    process.stderr.write(
      `${kind}: ${left.length > 0 ? `does not compile: ${left}` : `takes ${edits.length} files, at most ${most} are allowed; not foreseen: ${list(unplanned)}`}\n`,
    );
    process.exitCode = 1;
  }
  for (const [file, text] of before) {
    if (text === null) rmSync(at(file));
    else writeFileSync(at(file), text);
  }
}

/** Files of src/ in which something is wrong. */
function errors() {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json', '--noEmit', '--noUnusedLocals', 'false'],
    { cwd: work, encoding: 'utf8' },
  );
  return [...new Set([...stdout.matchAll(/^src\/([^(]+)\(/gm)].map(([, file]) => file))];
}

function at(file) {
  return join(work, 'src', file);
}

function list(files) {
  return files.length === 0 ? '–' : files.map((file) => `\`${file}\``).join(', ');
}
