/** The table of docs/dependencies.md that tells what an installation brings, beside other tools: `npm run package:sizes`. Needs dist/ and a registry. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, type Installed } from './installed.ts';

const others = ['promptfoo', 'botium-core', 'openevals', 'artillery'];

const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-sizes-'));
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, size, entryCount }] = JSON.parse(packed) as [
    { filename: string; size: number; entryCount: number },
  ];
  process.stdout.write(`Packed: ${mega(size)} MB, ${entryCount} files.\n\n`);
  process.stdout.write('| package | packages | files | MB | seconds |\n| --- | --- | --- | --- | --- |\n');
  tell('mystery-shopper', installed('mystery-shopper', join(folder, filename)));
  for (const name of others) tell(name, installed(name));
} finally {
  rmSync(folder, { recursive: true });
}

function tell(name: string, { version, packages, files, bytes, seconds }: Installed): void {
  const cells = [`${name} ${version}`, packages, files.toLocaleString('en'), mega(bytes), seconds.toFixed(0)];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
