import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportModel } from '../../../src/report/model.ts';
import { summary } from '../../../src/report/summary.ts';
import { fixture, inputOf } from '../../report/fixture.ts';
import { mark, withSections } from './sections.ts';

const model = reportModel(inputOf(fixture()));

it('what stands above the mark stays, and what stood below it is written anew', () => {
  const page = withSections(`# Demo\n\nBy hand.\n\n${mark}\n\nOf another day.\n`, model);
  expect(page).toContain('By hand.');
  expect(page).not.toContain('Of another day.');
  expect(withSections(page, model)).toBe(page);
});

it('what is quoted of money is what the report says', () => {
  const [, quoted] = /^> (.+)$/m.exec(withSections(mark, model))!;
  expect(summary(model)).toContain(quoted!);
});

it('each line of money shows contacts, share, price and what they come to', () => {
  const rows = withSections(mark, model)
    .split('\n')
    .filter((line) => /\d contacts × /.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const row of rows) expect(row).toMatch(/^\| [^|]+ \| [\d,]+ contacts × [\d.]+ % .* × [^|]+ \| .+ \|$/);
});

it('every question of the report is answered, and every situation is in one list', () => {
  const page = withSections(mark, model);
  expect(model.questions.filter(({ question, answer }) => !page.includes(`*${question}* ${answer}.`))).toEqual([]);
  const cells = model.situations!.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter(Boolean)));
  const told = page.split('\n').filter((line) => /^- (Automate|Assist|Human only|Too few): /.test(line));
  expect(told.join(', ').match(/\d+ of \d+\)/g)).toHaveLength(cells.length);
});

it('docs/demo.md holds the mark', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/demo.md'), 'utf8')).toContain(mark);
});
