/** `npm run sentences`: which share of what the demo's page says is held against the data, by section, into docs/report.md; with --unread what is not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '../../../src/api/demo.ts';
import { root } from '../../cli/shell.ts';
import { caseIn, sideIn } from './demo-cases.ts';
import { sharesOf } from './share.ts';

const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-sentences-'));
try {
  const { stable, candidate } = await demo({ repeat: 5, out: folder });
  const shares = sharesOf(candidate.model, await caseIn('the demo', candidate, await sideIn(stable.folder)));
  const row = (name: string, texts: number, unread: number) =>
    `| ${name} | ${texts} | ${texts - unread} | ${Math.floor((100 * (texts - unread)) / texts)} % |`;
  const sum = (of: 'texts' | 'unread') => shares.reduce((all, one) => all + one[of].length, 0);
  const rows = [
    '| section | texts | held against the data | share |',
    '| --- | --- | --- | --- |',
    ...shares.map(({ section, texts, unread }) => row(section, texts.length, unread.length)),
    row('**all**', sum('texts'), sum('unread')),
  ];
  const docs = join(root, 'docs/report.md');
  const [begin, end] = ['<!-- sentences -->', '<!-- end of sentences -->'];
  const text = readFileSync(docs, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(docs, `${before}${begin}\n\n${rows.join('\n')}\n\n${after}`);
  process.stdout.write(`${rows.join('\n')}\n`);
  if (process.argv.includes('--unread'))
    for (const { section, unread } of shares)
      process.stdout.write(unread.map((text) => `${section}: ${text}\n`).join(''));
} finally {
  rmSync(folder, { recursive: true });
}
