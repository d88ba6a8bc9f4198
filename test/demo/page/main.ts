/** `npm run demo:page [-- --run FOLDER]`: the figures of docs/demo.md, of the demo played anew or of the run of its candidate in FOLDER. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demo } from '../../../src/api/demo.ts';
import { report } from '../../../src/api/report.ts';
import { withSections } from './sections.ts';

const { values: options } = parseArgs({ options: { run: { type: 'string' } } });
const page = 'docs/demo.md';
const out = mkdtempSync(join(tmpdir(), 'mystery-shopper-demo-page-'));
try {
  const { model } =
    options.run === undefined
      ? (await demo({ out, formats: [] })).candidate
      : await report({ run: options.run, formats: [] });
  writeFileSync(page, withSections(readFileSync(page, 'utf8'), model));
} finally {
  rmSync(out, { recursive: true });
}
