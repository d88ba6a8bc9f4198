/** npm run conversations: thirty conversations of ten personas, held with the program as it is built and written into docs/customer.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemoSuite } from './ours.ts';
import { printed, type Held } from './printed.ts';

const page = 'docs/customer.md';
const scenarios = ['order-status', 'damaged-refund', 'cancel-order'];
const more = ['--with', 'test/fidelity/tenth-persona.yaml', '--scenario', scenarios.join(',')];
const work = mkdtempSync(join(tmpdir(), 'mystery-shopper-conversations-'));
try {
  const run = await runDemoSuite(work, { seed: '2026', repeat: 1, more });
  const lines = readFileSync(join(run, 'conversations.jsonl'), 'utf8').trim().split('\n');
  const held = lines.map((line) => JSON.parse(line) as Held).filter(({ kind }) => kind === 'conversation');
  const [head, tail] = readFileSync(page, 'utf8').split(
    /(?<=<!-- conversations -->\n)[^]*(?=<!-- end of conversations -->)/,
  );
  writeFileSync(page, `${head}\n${printed(held)}\n${tail}`);
} finally {
  rmSync(work, { recursive: true });
}
