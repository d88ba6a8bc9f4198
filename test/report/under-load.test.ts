import { describe, expect, it } from 'vitest';
import { reportModel } from '../../src/report/model.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { createColors } from 'picocolors';
import { firstRun, fixture } from './fixture.ts';
import { underLoad } from './loaded.ts';

const made = fixture();
const input = firstRun(made);
const of = (lateMs?: number) => {
  const record = underLoad(input.candidate.record, input.candidate.scored, lateMs);
  return reportModel({ ...input, candidate: { ...input.candidate, record } });
};
const model = of();

describe('quality under load', () => {
  it('is no section of a run without a load', () => {
    expect(reportModel(input).load).toBeNull();
  });

  it('says where the knee is, what gave way beyond it, and what it was held against', () => {
    expect(model.load!.knee).toBe(
      'Knee at 10 a second. At 20 a second verified success was surely worse and replies took surely more than twice as long, held against 5 a second.',
    );
    expect(model.load!.kneeRate).toBe(10);
    expect(model.load!.panels.filter(({ gaveWay }) => gaveWay).map(({ title }) => title)).toEqual([
      'Verified success',
      'Last message, p50',
      'Last message, p90',
    ]);
  });

  it('draws every score, who got no answer and the times against arrivals, each with its interval', () => {
    for (const { points } of model.load!.panels) {
      expect(points.map(({ rate }) => rate)).toEqual([5, 10, 20]);
      for (const { value, range } of points) {
        expect(range!.low).toBeLessThanOrEqual(value);
        expect(range!.high ?? value).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it('has no interval of a figure that knows none, rather than one without width', () => {
    const record = underLoad(input.candidate.record, input.candidate.scored);
    const load = record.aggregate.load!;
    const rows = load.rows.map((row) => ({ ...row, scores: row.scores.map((one) => ({ ...one, interval: null })) }));
    const bare = { ...record, aggregate: { ...record.aggregate, load: { ...load, rows } } };
    const [panel] = reportModel({ ...input, candidate: { ...input.candidate, record: bare } }).load!.panels;
    expect(panel!.points.map(({ range }) => range)).toEqual([null, null, null]);
  });

  it('says that less came than was asked for where conversations began late', () => {
    expect(model.load!.late).toBeNull();
    expect(of(450).load!.late).toBe(
      'Conversations began late at 5, 10 and 20 a second, on average by up to 450 ms: this machine or --concurrency gave less than the load asked for.',
    );
  });

  it('stands in the terminal and in the summary, a row a step', () => {
    const lines = terminal(model, { colors: createColors(false), width: 140, files: [] });
    const from = lines.indexOf('Under load');
    const rows = lines.slice(from + 2).filter((line) => /^ {2}(5|10|20) /.test(line));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/^ {2}20 +160 +2\.\d\d s/);
    expect(summary(model)).toContain('### Under load\nKnee at 10 a second.');
  });
});
