/**
 * npm run same -- COMMIT: shows that a change of structure changed nothing else. What `simulate` counts and the journals of the demo
 * suite, but for times, are made by a commit and by the files as they are, and compared byte for byte. Says `same` or `DIFFERS` of
 * each, and ends with 1 where one differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const commit = process.argv[2] ?? 'HEAD';
// What was simulated names the commit it was made by, also where its files lie in a folder of their own.
const repository = execFileSync('git', ['rev-parse', '--absolute-git-dir'], { cwd: root, encoding: 'utf8' }).trim();
const env = { ...process.env, GIT_DIR: repository, GIT_OPTIONAL_LOCKS: '0' };
const work = mkdtempSync(join(tmpdir(), 'mystery-shopper-same-'));
try {
  const before = figuresOf(filesOf(commit), commit);
  const now = figuresOf(root, 'the files as they are');
  const differing = Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
  for (const name of Object.keys(now)) say(`${differing.includes(name) ? 'DIFFERS' : 'same   '} ${name} ${now[name]}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true });
}

/** A commit's files in a folder of their own, with the packages of this one. */
function filesOf(name) {
  const folder = join(work, 'tree');
  mkdirSync(folder);
  const tar = execFileSync('git', ['archive', name], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: tar });
  // The packages are this folder's own: a lock file newer than they are would have the build install others in their place.
  utimesSync(join(folder, 'package-lock.json'), 0, 0);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Takes minutes, so what is being made is told on stderr. */
function figuresOf(folder, name) {
  const make = (what) => process.stderr.write(`${name}: ${what} …\n`);
  const out = mkdtempSync(join(work, 'out-'));
  const run = (...args) =>
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env });
  make('simulated nights');
  run(
    'node_modules/typescript/bin/tsc',
    '-p',
    'test/simulate/tsconfig.json',
    '--outDir',
    join(folder, 'dist/simulate'),
  );
  const simulated = join(out, 'simulated.jsonl');
  run('dist/simulate/test/simulate/main.js', '--nights=4', '--power-nights=1', `--checkpoint=${simulated}`);
  const until = run('dist/simulate/test/simulate/until.js', '--nights=20').toString();
  make('journals of the demo suite');
  run('.ci/build.mjs');
  run('dist/cli/main.js', 'demo', '--repeat=1', '--seed=same', `--out=${join(out, 'runs')}`);
  const journals = readdirSync(join(out, 'runs'))
    .filter((name) => !name.includes('.'))
    .toSorted();
  return {
    // Its first line names the code.
    'simulate: what was counted': hash(linesOf(simulated).slice(1).toSorted()),
    'simulate:until: table': hash(until.split('\n').slice(1)),
    ...Object.fromEntries(
      journals.map((name, at) => [
        `journal of demo run ${at + 1}`,
        hash(linesOf(join(out, 'runs', name, 'conversations.jsonl')).map(timeless)),
      ]),
    ),
  };
}

function timeless(line) {
  const isTime = (key) => key === 'startedAt' || key === 'times' || key === 'crc';
  return JSON.stringify(JSON.parse(line), (key, value) => (isTime(key) ? undefined : value));
}

function linesOf(path) {
  return readFileSync(path, 'utf8').trim().split('\n');
}

function hash(lines) {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
