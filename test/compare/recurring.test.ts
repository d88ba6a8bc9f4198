import { describe, expect, it } from 'vitest';
import type { Night } from '../../src/compare/series/night.ts';
import { recurringIn } from '../../src/compare/series/recurring.ts';

const night = (day: number, failures?: Record<string, number>): Night => ({
  id: `night-${day}`,
  startedAt: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`,
  suite: 'a',
  bot: { name: 'Bot', build: '1', protocol: 'http' },
  program: '0.1.0',
  seed: '1',
  repeat: 5,
  conversations: 100,
  scorable: 100,
  judged: true,
  values: {},
  ...(failures && { failures }),
});

/** State and date of one issue on the last of these nights. */
function stateOf(...counts: (number | null)[]): [string, string] | undefined {
  const nights = counts.map((count, day) =>
    night(day + 1, count === null ? undefined : count === 0 ? {} : { 'refund/refused': count }),
  );
  const [issue] = recurringIn(nights.at(-1)!, nights.slice(0, -1));
  return issue && [issue.state, issue.since.slice(8, 10)];
}

describe('a recurring issue', () => {
  it('is new where the night before had none of it, and recurs from then on, since that night', () => {
    expect(stateOf(0, 3)).toEqual(['new', '02']);
    expect(stateOf(0, 3, 4)).toEqual(['recurring', '02']);
    expect(stateOf(0, 3, 4, 1)).toEqual(['recurring', '02']);
  });

  it('is gone where tonight has none, with the last night that had it, and back when it comes again', () => {
    expect(stateOf(2, 3, 0)).toEqual(['gone', '02']);
    expect(stateOf(2, 3, 0, 0, 1)).toEqual(['back', '05']);
    expect(stateOf(2, 0, 1, 1)).toEqual(['recurring', '03']);
  });

  it('is not called new where no earlier night could have shown it', () => {
    expect(stateOf(3)).toEqual(['first', '01']);
    expect(stateOf(null, null, 3)).toEqual(['first', '03']);
  });

  it('is counted in nights of the same suite and bot alone', () => {
    const other = { ...night(1, { 'refund/refused': 9 }), suite: 'b' };
    expect(recurringIn(night(2, { 'refund/refused': 1 }), [other])[0]!.counts).toEqual([1]);
  });

  it('comes first where it explains most tonight', () => {
    const issues = recurringIn(night(2, { 'a/x': 1, 'b/y': 7 }), [night(1, { 'c/z': 9 })]);
    expect(issues.map(({ key, state }) => [key, state])).toEqual([
      ['b/y', 'new'],
      ['a/x', 'new'],
      ['c/z', 'gone'],
    ]);
  });
});
