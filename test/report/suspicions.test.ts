import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { junit } from '../../src/report/junit/junit.ts';
import { reportModel } from '../../src/report/model.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { fixture, inputOf } from './fixture.ts';

const made = fixture();
const cell = made.comparison.cells.find(({ label }) => label === 'newly-failing')!;
const overall = { kind: 'all', id: '' } as const;

/** The fixture after a confirmation that dropped a fall of one cell and of success. */
const comparison: Comparison = {
  ...made.comparison,
  suspicions: [
    { kind: 'metric', metric: 'verified_success', segment: overall, state: 'dropped' },
    { kind: 'cell', cell: cell.cell, state: 'dropped' },
  ],
  changes: made.comparison.changes.map((one) =>
    one.metric === 'verified_success' && one.segment.kind === 'all'
      ? {
          ...one,
          verdict: 'not-enough-evidence',
          confirmation: { state: 'dropped', fresh: { baseline: one.baseline, candidate: one.baseline, p: 0.6 } },
        }
      : one,
  ),
  cells: made.comparison.cells.map((one) =>
    one === cell
      ? {
          ...one,
          confirmation: { state: 'dropped', fresh: { baseline: one.baseline!, candidate: one.baseline!, p: 1 } },
        }
      : one,
  ),
};
const input = { ...inputOf(made), comparison };
const model = reportModel(input);

describe('what looked worse and was not confirmed', () => {
  it('is told with what the fresh conversations said, in the terminal and in the summary', () => {
    const lines = terminal(model, { colors: pc.createColors(false), width: 400, files: [] }).join('\n');
    const said =
      /◌ Verified success looked worse: .*; not confirmed on \d+ fresh conversations \(\d+ of \d+ solved, was/;
    expect(lines).toContain('Looked worse, not confirmed on fresh conversations');
    expect(lines).toMatch(said);
    expect(summary(model)).toContain('### Looked worse, not confirmed on fresh conversations');
    expect(summary(model)).toMatch(/- ◌ Verified success looked worse: .*; not confirmed on/);
  });

  it('is no failure in JUnit, and neither is its cell', () => {
    const xml = junit(input);
    expect(xml).toContain('<testcase classname="looked worse" name="Verified success" time="0.000">');
    const before = junit(inputOf(made)).match(/<failure type="newly-failing"/g)!.length;
    expect(xml.match(/<failure type="newly-failing"/g)).toHaveLength(before - 1);
    expect(xml).toMatch(/<skipped message="[^"]*newly failing: [^"]*; not confirmed on \d+ fresh conversations/);
  });

  it('is counted where the run says why it can be trusted', () => {
    expect(model.trust).toContainEqual({
      label: 'Looked worse, held again with fresh customers',
      value: '2 not confirmed',
      ok: null,
    });
    expect(reportModel(inputOf(made)).suspicions).toBeNull();
  });
});
