import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { csv } from '../../src/report/csv.ts';
import { reportModel } from '../../src/report/model.ts';
import { fixture, inputOf } from './fixture.ts';

const input = inputOf(fixture());
const model = reportModel(input);

describe('conversations.csv', () => {
  it('has a row for every conversation, as it was scored', () => {
    const rows = parse(csv(input), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(input.candidate.scored.length);
    const verified = input.candidate.scored.filter((one) => one.scorable && one.verified).length;
    expect(rows.filter(({ outcome }) => outcome === 'verified')).toHaveLength(verified);
    expect(rows.map(({ id }) => id)).toEqual(input.candidate.scored.map(({ id }) => id));
  });

  it('holds no formula and no broken row, whatever a name is', () => {
    const [first] = input.candidate.scored;
    const names = ['=HYPERLINK("http://evil.example")', '+1', '-2+3', '@SUM(A1)', 'a "quoted", name', 'two\nlines'];
    const scored = names.map((segment) => ({ ...first!, segment }));
    const rows = parse(csv({ ...input, candidate: { ...input.candidate, scored } }), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(names.length);
    for (const { segment } of rows) expect(segment).not.toMatch(/^[=+\-@]/);
    expect(rows[4]!['segment']).toBe('a "quoted", name');
  });
});

describe('annotations.txt', () => {
  it('tells the verdict first, then each gate that failed, one command a line', () => {
    const lines = annotations(model).trimEnd().split('\n');
    const failed = model.gates.filter(({ verdict }) => verdict === 'failed');
    expect(lines[0]).toMatch(/^::error title=Verdict::/);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(Math.min(10, failed.length + 1));
  });

  it('lets no text begin a command of its own', () => {
    const gates = [
      {
        ...model.gates[0]!,
        verdict: 'failed' as const,
        name: 'a,b:c',
        text: 'x\n::set-output name=a::b\r\n::stop-commands::t 100 %',
      },
    ];
    const text = annotations({ ...model, gates });
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(text).toContain('title=a%2Cb%3Ac::');
    expect(text).not.toMatch(/^::(set-output|stop-commands)/m);
    expect(text).toContain('100 %25');
  });
});
