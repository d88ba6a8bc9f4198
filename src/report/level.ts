/** Experience level: behavioural tests passed, never a claim. A level is reached when every test of it and of those below was surely passed. */
import { plural } from '../counts.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import type { ExperienceLevel } from '../score/metrics/metric.ts';
import { fixed, units } from '../wording/numbers.ts';
import { everything, type Source } from './source.ts';

export interface LevelTest {
  test: string;
  /** `open`: the interval lies on both sides. */
  result: 'passed' | 'failed' | 'open' | 'untested';
  /** `94.2 % [92.2, 95.7], at least 80 %`; why it was not tested. */
  evidence: string;
}

interface LevelRow {
  level: ExperienceLevel;
  title: string;
  tests: LevelTest[];
  /** `5 of 6 tests passed`. */
  passed: string;
}

export interface LevelSection {
  /** 0: not even the first. */
  reached: 0 | ExperienceLevel;
  /** `Level 1: rule-bound`. */
  headline: string;
  /** What stands between it and the next. */
  next: string;
  levels: LevelRow[];
}

const titles: Record<ExperienceLevel, string> = {
  1: 'Rule-bound',
  2: 'Assisted',
  3: 'Personal and predictive',
  4: 'Emotionally intelligent',
  5: 'Orchestrated over time and channels',
};

/** What belongs to a level and nothing here measures: it keeps the level from being claimed. */
const unmeasured: Partial<Record<ExperienceLevel, string>> = {
  3: 'Offers what a customer will need before it is asked for',
  5: 'Goes on in another channel where the first left off',
};

const levels: readonly ExperienceLevel[] = [1, 2, 3, 4, 5];

export function levelSection(from: Source): LevelSection | null {
  if (from.candidate.record.imported) return null;
  const rows = levels.map((level) => rowOf(from, level));
  const at = rows.findIndex(({ tests }) => tests.some(({ result }) => result !== 'passed'));
  const reached = (at < 0 ? 5 : at) as LevelSection['reached'];
  const short = rows[at]?.tests.filter(({ result }) => result !== 'passed') ?? [];
  return {
    reached,
    headline: reached === 0 ? 'Below level 1' : `Level ${reached}: ${titles[reached].toLowerCase()}`,
    next:
      short.length === 0
        ? 'Every test of every level was passed.'
        : `Level ${at + 1} is missing: ${short.map(({ test, result }) => `${test.charAt(0).toLowerCase()}${test.slice(1)} (${result === 'open' ? 'not sure' : result === 'untested' ? 'not tested' : 'failed'})`).join('; ')}.`,
    levels: rows,
  };
}

function rowOf(from: Source, level: ExperienceLevel): LevelRow {
  const own = metrics.filter((metric) => metric.level?.level === level).map((metric) => testOf(from, metric));
  const beyond = unmeasured[level];
  const tests: LevelTest[] = [
    ...own,
    ...(beyond === undefined
      ? []
      : [{ test: beyond, result: 'untested' as const, evidence: 'nothing here measures it' }]),
  ];
  const passed = tests.filter(({ result }) => result === 'passed').length;
  return { level, title: titles[level], tests, passed: `${passed} of ${plural(tests.length, 'test')} passed` };
}

function testOf(from: Source, metric: MetricRow): LevelTest {
  const { test, reach } = metric.level!;
  const line = from.line(metric.name, everything);
  const { scale, suffix } = units[metric.unit];
  const goal = `${metric.better === 'lower' ? 'at most' : 'at least'} ${fixed(reach * scale, reach * scale < 1 ? 1 : 0)}${suffix}`;
  if (!line) return { test, result: 'untested', evidence: 'no scenario of the suite shows it' };
  if (line.candidate.interval === null)
    return { test, result: 'untested', evidence: `${line.candidate.text} ${line.candidate.basis}`.trimEnd() };
  const { text, range, interval } = line.candidate;
  const evidence = `${text} ${range}, ${goal} asked`;
  // Read by words that agree with people hardly better than chance: shown, and decides nothing.
  if (metric.experimental)
    return { test, result: 'untested', evidence: `${evidence}; too uncertain a measure to pass or fail by` };
  const [worst, best] = metric.better === 'lower' ? [interval.high, interval.low] : [interval.low, interval.high];
  const holds = (value: number) => (metric.better === 'lower' ? value <= reach * scale : value >= reach * scale);
  return { test, result: holds(worst) ? 'passed' : holds(best) ? 'open' : 'failed', evidence };
}
