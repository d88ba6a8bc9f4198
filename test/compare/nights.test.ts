import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { pointEstimatesOf } from '../../src/compare/point-estimates.ts';
import { chartsOf } from '../../src/compare/series/charts.ts';
import { chart } from '../../src/compare/series/control-chart.ts';
import { foundWithin, lastingChangeFound } from '../../src/compare/series/lasting-change.ts';
import { betweenNights, noiseOf } from '../../src/compare/series/noise.ts';
import type { Night } from '../../src/compare/series/night.ts';
import type { Direction } from '../../src/compare/series/usual.ts';
import { quarantineOf } from '../../src/compare/quarantine.ts';
import { random } from '../../src/plan/random.ts';
import { runOf } from './runs.ts';

const all = { kind: 'all', id: '' } as const;
const watch = { series: 8, nights: 1000, isWorse: (towards: Direction) => towards === 'down' };
const exact = (...values: number[]) => values.map((value) => ({ value, error: 0 }));

describe('a chart over nights', () => {
  // Expected values: test/compare/statistics/reference-sequential.py.
  it('starts itself: each night is judged by those before it', () => {
    const nights = chart(exact(0.9, 0.92, 0.91, 0.89, 0.93, 0.8), { ...watch, nights: 365 });
    expect(nights.map(({ z }) => z)).toEqual([
      null,
      null,
      expect.closeTo(0, 8),
      expect.closeTo(-1.057184595, 8),
      expect.closeTo(1.295409818, 8),
      expect.closeTo(-2.519704111, 8),
    ]);
    expect(nights[5]!.ewma).toBeCloseTo(-0.431994879, 8);
  });

  it('alarms on a lasting shift that no single night shows', () => {
    const draw = random('nights', 'shift');
    const night = (shift: number) => 0.9 + shift + 0.02 * (draw.next() + draw.next() + draw.next() - 1.5) * 2;
    const steady = Array.from({ length: 60 }, () => night(0));
    const shifted = Array.from({ length: 20 }, () => night(-0.035));
    const charted = chart(exact(...steady, ...shifted), { ...watch, nights: 365 });
    expect(charted.slice(0, 60).every(({ alarm }) => alarm === null)).toBe(true);
    expect(charted.slice(60).some(({ alarm }) => alarm === 'down')).toBe(true);
    expect(Math.max(...charted.map(({ cusum }) => cusum.down))).toBeGreaterThan(5);
  });

  it('does not take the first event after quiet nights for news, and one night full of them does', () => {
    const errors = (...counts: number[]) => counts.map((count) => ({ value: count / 600, error: Math.SQRT1_2 / 600 }));
    const quiet = Array.from({ length: 20 }, () => 0);
    expect(chart(errors(...quiet, 1), watch).at(-1)!.alarm).toBeNull();
    expect(chart(errors(...quiet, 30), watch).at(-1)!.alarm).toBe('up');
  });

  it('alarms at once on a night that is far out, after no more than ten others', () => {
    const nights = [0.95, 0.94, 0.96, 0.95, 0.96, 0.94, 0.95, 0.94, 0.95, 0.96].map((value) => ({
      value,
      error: 0.008,
    }));
    const options = watch;
    expect(chart([...nights, { value: 0.76, error: 0.008 }], options).at(-1)!.alarm).toBe('down');
    expect(chart([...nights, { value: 0.92, error: 0.008 }], options).at(-1)!.alarm).toBeNull();
  });

  it('judges from the first night on when it knows the bot against itself', () => {
    const reference = exact(0.9, 0.92, 0.91, 0.89, 0.93, 0.9, 0.91, 0.92, 0.88, 0.9);
    const options = { ...watch, reference };
    expect(chart(exact(0.91), options)[0]).toMatchObject({ centre: expect.closeTo(0.906, 10), alarm: null });
    expect(chart(exact(0.5), options)[0]!.alarm).toBe('down');
    expect(chart(exact(0.5), watch)[0]!.alarm).toBeNull();
  });

  const nightOf = (at: number, values: Night['values']): Night => ({
    id: `night-${at}`,
    startedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    suite: 'same',
    bot: { name: null, build: null, protocol: 'http' },
    program: '1',
    seed: 'seed',
    repeat: 5,
    conversations: 100,
    scorable: 100,
    judged: true,
    values,
  });
  const solved = (of: number) => (share: number) => ({ value: share, error: Math.sqrt((share * (1 - share)) / of) });
  const alarmsOf = (of: number, shares: readonly number[]) =>
    chart(shares.map(solved(of)), watch).map(({ alarm }) => alarm);
  const times = (count: number, share: number) => Array.from({ length: count }, () => share);

  it.each([20, 40, 60, 400])('calls a fall a fall after the bot had got better (%d conversations a night)', (of) => {
    const alarms = alarmsOf(of, [...times(10, 0.7), ...times(5, 0.9), 0.3]);
    expect(alarms.at(-1)).toBe('down');
    expect(alarms.slice(0, -1)).not.toContain('down');
  });

  it('finds such a fall by its second night where a single one is too few to tell', () => {
    const alarms = alarmsOf(20, [...times(10, 0.7), ...times(5, 0.9), 0.45, 0.4]);
    expect(alarms.slice(-2)).toEqual([null, 'down']);
    // One such night alone is none.
    expect(alarmsOf(20, [...times(10, 0.7), ...times(5, 0.9), 0.45, ...times(10, 0.9)])).not.toContain('down');
  });

  it('takes a better level for the usual one from its third night on', () => {
    const alarms = alarmsOf(400, [...times(10, 0.7), ...times(5, 0.9), 0.7]);
    expect(alarms).toEqual([...times(10, 0).map(() => null), 'up', 'up', 'up', null, null, 'down']);
    // One night alone is not a level: the next is no fall.
    expect(alarmsOf(400, [...times(10, 0.7), 0.9, 0.7, 0.7])).toEqual([
      ...times(10, 0).map(() => null),
      'up',
      null,
      null,
    ]);
  });

  it.each([
    [10, 2],
    [20, 1],
    [100, 1],
  ])(
    'finds a fall from .9 to .3 with %d conversations a night within %d nights, however steady the nights before',
    (of, within) => {
      const alarms = alarmsOf(of, [...times(20, 0.9), ...times(within, 0.3)]);
      expect(alarms.at(-1)).toBe('down');
    },
  );

  it.each([40, 400])('stops failing when the bot is back, after ten bad nights (%d conversations a night)', (of) => {
    const alarms = alarmsOf(of, [...times(20, 0.9), ...times(10, 0.4), ...times(70, 0.9)]);
    expect(alarms.slice(22, 30)).toEqual(times(8, 0).map(() => 'down'));
    expect(alarms.slice(31).every((alarm) => alarm === null)).toBe(true);
  });

  it('goes on failing while the bot is as bad as it was', () => {
    const alarms = alarmsOf(400, [...times(20, 0.9), ...times(60, 0.6)]);
    expect(alarms.slice(20).every((alarm) => alarm === 'down')).toBe(true);
  });

  it('tells new wording, which is no mark against the run and what is usual from its third night on', () => {
    const warmth = [...times(10, 0.4), ...times(6, 0.1)];
    const alarmsOn = (at: number) => {
      const nights = warmth.slice(0, at + 1).map((sentiment, i) => nightOf(i, { sentiment: [sentiment, 0.01] }));
      return chartsOf(nights.at(-1)!, nights).charts.map(({ metric, alarm }) => [metric, alarm?.isWorse ?? null]);
    };
    expect(alarmsOn(10)).toEqual([['sentiment', false]]);
    expect(alarmsOn(15)).toEqual([['sentiment', null]]);
  });

  it('tells a change of containment, which has no better direction, and takes it for usual from its third night on', () => {
    const night = (share: number, at: number) =>
      nightOf(at, { containment: [share, 0.01], escalation_recall: [1 - share, 0.01] });
    const shares = [...times(10, 0.9), ...times(6, 0.3)];
    const alarmsOn = (at: number) => {
      const nights = shares.slice(0, at + 1).map(night);
      return chartsOf(nights.at(-1)!, nights).charts.map(({ metric, alarm }) => [metric, alarm?.isWorse ?? null]);
    };
    const [recall, containment] = ['escalation_recall', 'containment'];
    expect(alarmsOn(10)).toEqual([
      [recall, false],
      [containment, true],
    ]);
    expect(alarmsOn(15)).toEqual([
      [recall, null],
      [containment, null],
    ]);
  });

  it('says of tonight which way it goes: a night far below is no rise, whatever came before', () => {
    const draw = random('nights', 'direction');
    for (let sample = 0; sample < 50; sample++) {
      const shares = Array.from({ length: 25 }, () => 0.5 + 0.4 * draw.next());
      expect(alarmsOf(100, [...shares, 0.05]).at(-1)).not.toBe('up');
      expect(alarmsOf(100, [...shares, 1]).at(-1)).not.toBe('down');
    }
  });

  it.each([8, 30])(
    'finds a change that it says would show four times in five within a week: %d nights known',
    (known) => {
      const draw = random('nights', 'power');
      const night = () => draw.next() + draw.next() + draw.next() + draw.next() - 2;
      // Standard deviation of four uniform draws: √(4 ÷ 12).
      const change = lastingChangeFound(known, watch) * Math.sqrt(1 / 3);
      const found = Array.from({ length: 400 }, () => {
        const values = Array.from({ length: known + foundWithin }, (_, i) => night() - (i < known ? 0 : change));
        return chart(exact(...values), watch)
          .slice(known)
          .some(({ alarm }) => alarm === 'down');
      }).filter(Boolean).length;
      expect(found / 400).toBeGreaterThan(0.72);
      expect(found / 400).toBeLessThan(0.88);
    },
  );

  // A night of a bot that does not change: 600 conversations, nine in ten solved.
  it('is quiet for thousands of nights on which nothing changed', () => {
    const draw = random('nights', 'quiet');
    const night = () => {
      const solved = Array.from({ length: 600 }, () => draw.next() < 0.9).filter(Boolean).length;
      return { value: solved / 600, error: Math.sqrt(0.09 / 600) };
    };
    const alarms = Array.from({ length: 100 }, () => {
      const charted = chart(Array.from({ length: 40 }, night), watch);
      return charted.filter(({ alarm }, i) => alarm !== null && charted[i - 1]?.alarm === null).length;
    });
    // 4,000 nights of one series of eight: one in two is to be expected.
    expect(alarms.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3);
  });
});

describe('noise of a bot against itself', () => {
  const night = (solved: number) =>
    pointEstimatesOf(runOf(['a/x', 'b/x', 'c/x', 'd/x'].map((cell) => ({ cell, solved, of: 50 }))).scored);

  it('is what chance does not explain of the difference between nights', () => {
    const { values, nights } = noiseOf([[night(45), night(35), night(45), night(35)]]);
    const { mean, between } = values.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'all',
    )!;
    expect([nights, mean]).toEqual([4, 0.8]);
    // Variance of .9, .7, .9, .7 is .013333; chance explains (.09 + .21) / 2 ÷ 200 · 50/49 of it.
    expect(between).toBeCloseTo(Math.sqrt(0.04 / 3 - ((0.15 / 200) * 50) / 49), 10);
  });

  it('is nothing where nights agree better than chance', () => {
    expect(betweenNights(noiseOf([[night(45), night(45)]]))('verified_success', all).deviation).toBe(0);
  });

  it('is not what a new build changed', () => {
    const { values } = noiseOf([
      [night(45), night(45)],
      [night(25), night(25)],
    ]);
    expect(values.map(({ between }) => between).every((between) => between === 0)).toBe(true);
  });

  it('of a part nobody measured is that of the whole', () => {
    const { nights, values } = noiseOf([[night(45), night(35)]]);
    const between = betweenNights({ nights, values: values.filter(({ segment }) => segment.kind === 'all') });
    expect(between('verified_success', { kind: 'intent', id: 'a' })).toEqual(between('verified_success', all));
    expect(between('verified_success', all).deviation).toBeGreaterThan(0);
  });

  it('makes a comparison of two nights less sure', () => {
    const cells = (solved: number) => runOf(['a/x', 'b/x', 'c/x', 'd/x'].map((cell) => ({ cell, solved, of: 50 })));
    const noise = noiseOf([[night(45), night(35), night(45), night(35)]]);
    const plain = compare(cells(48), cells(30)).changes[0]!;
    const noisy = compare(cells(48), cells(30), { noise: [noise] }).changes[0]!;
    expect(plain.verdict).toBe('regressed');
    expect(noisy.verdict).toBe('not-enough-evidence');
    expect(noisy.difference).toBe(plain.difference);
    expect(noisy.interval!.high - noisy.interval!.low).toBeGreaterThan(
      2 * (plain.interval!.high - plain.interval!.low),
    );
  });
});

describe('quarantine', () => {
  const list = [{ scenario: 'a', until: '2026-03-31', reason: 'flaky back end' }];
  const cells = (solved: number) =>
    runOf(['a/x', 'b/x'].map((cell) => ({ cell, solved: cell === 'a/x' ? solved : 49, of: 50 })));

  it('keeps a cell out of every test until its day has passed', () => {
    const during = compare(cells(50), cells(0), { quarantine: quarantineOf(list, '2026-03-31') });
    expect(during.changes.some(({ verdict }) => verdict === 'regressed')).toBe(false);
    const aside = during.cells.find(({ cell }) => cell === 'a/x')!;
    expect(aside).toMatchObject({
      label: 'newly-failing',
      quarantine: { until: '2026-03-31', reason: 'flaky back end' },
    });
    expect(aside.verdict).toBeUndefined();
    const after = compare(cells(50), cells(0), { quarantine: quarantineOf(list, '2026-04-01') });
    expect(after.cells.find(({ cell }) => cell === 'a/x')!.verdict).toBe('regressed');
  });

  it('names what has expired', () => {
    expect(quarantineOf(list, '2026-04-01').expired).toEqual(list);
    expect(quarantineOf(list, '2026-03-01').expired).toEqual([]);
  });
});
