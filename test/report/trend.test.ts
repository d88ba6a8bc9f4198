import { expect, it } from 'vitest';
import type { Charts } from '../../src/compare/series/charts.ts';
import { reportModel } from '../../src/report/model.ts';
import { fixture, inputOf } from './fixture.ts';

const input = inputOf(fixture());

function chartsOf(builds: string[]): Charts {
  const nights = builds.map((build, day) => ({
    id: `run-${day}`,
    startedAt: `2026-03-0${day + 1}T02:00:00.000Z`,
    build,
    value: 0.9 - day / 100,
    z: null,
    centre: null,
    spread: null,
    ewma: 0,
    limit: 3,
    cusum: { up: 0, down: 0, limit: 5 },
    alarm: null,
  }));
  const chart = {
    metric: 'verified_success' as const,
    state: 'too-few-nights' as const,
    alarm: null,
    visible: null,
    nights,
  };
  return { nights: nights.length, reference: 0, charts: [chart] };
}

const trendOf = (charts: Charts | null) =>
  reportModel({ ...input, charts }).scores.find(({ scorer }) => scorer === 'accuracy')!.trend;

it('a score has its line over the nights, in the unit shown, with the night on which the release changed', () => {
  expect(trendOf(chartsOf(['1', '1', '2', '2']))).toEqual({
    values: [90, 89, 88, 87].map((value) => expect.closeTo(value, 9) as number),
    release: 2,
    text: '4 nights, 2026-03-01 to 2026-03-04',
  });
  expect(trendOf(chartsOf(['2', '2', '2']))!.release).toBeNull();
});

it('two nights are no line, and a run without a history has none', () => {
  expect(trendOf(chartsOf(['1', '1']))).toBeNull();
  expect(trendOf(null)).toBeNull();
});

it('what rose for the better is told among what the verdict rests on, and is no mark against it', () => {
  const [chart] = chartsOf(['1', '1']).charts;
  const night = { ...chart!.nights[0]!, value: 1, centre: 0.4 };
  const trustOf = (isWorse: boolean) => {
    const alarm = { towards: 'up' as const, isWorse, since: night.startedAt };
    const charts = {
      nights: 9,
      reference: 0,
      charts: [{ ...chart!, state: 'alarm' as const, alarm, nights: [night] }],
    };
    return reportModel({ ...input, charts }).trust.filter(({ label }) => label.includes('night'));
  };
  expect(trustOf(false)).toEqual([
    { label: 'Differences from night to night', value: 'not allowed for', ok: null },
    { label: 'Figures watched from night to night', value: '9 nights: 1 unusual, 0 as usual', ok: null },
    {
      label: 'Over nights: Verified success',
      value: 'Verified success rose: 100 %, usually 40 %; beyond the limits since 2026-03-01',
      ok: null,
    },
  ]);
  expect(trustOf(true)).toMatchObject([{}, { ok: false }]);
});
