/** The level of experience, by its tests. */
import { metrics } from '../../../../src/score/metrics.ts';
import { lower, valueIn } from '../facts.ts';
import { exactBounds, rowOf, unitOf } from '../figures.ts';
import { type Reading } from '../reading.ts';
import { intervalIn } from './questions.ts';
import { level, levelOf, suffixOf } from './rows.ts';

const results = { 'not sure': 'open', 'not tested': 'untested', failed: 'failed' };

/** `Intent understood | passed | 94.2 % [92.2, 95.7], at least 80 % asked` */
export function test(r: Reading): void {
  r.either(
    metrics.filter(({ level: of }) => of !== undefined && r.rest.startsWith(`${of.test} | `)),
    (metric) => {
      const { name, level: of, better, experimental } = metric;
      r.wantWords(`${of!.test} | `);
      const [said] = r.want(String.raw`(passed|failed|open|untested) \| `) as [string];
      const sum = levelOf(r, 'candidate', name);
      if (r.starts('no scenario of the suite shows it'))
        return r.must(sum.shown === 0 && said === 'untested', 'shown by nothing');
      const value = valueIn(sum);
      if (value === null || (!r.rest.includes('[') && !r.rest.includes('at most') && !r.rest.includes('at least'))) {
        level(r, name, sum, { range: false, basis: true });
        return r.must(said === 'untested', 'nothing bounds it');
      }
      level(r, name, sum, { range: true, basis: false });
      const [way, goal] = r.want(`, (at least|at most) #${suffixOf(name)} asked`) as [string, string];
      r.must((way === 'at most') === (better === 'lower'), 'way');
      r.figure(goal, of!.reach * unitOf(name).scale, 1, 'asked');
      const { low, high } =
        rowOf(name).kind === 'rate'
          ? exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025)
          : intervalIn(r, name);
      const [worst, best] = better === 'lower' ? [high, low] : [low, high];
      const holds = (at: number) => (better === 'lower' ? at <= of!.reach : at >= of!.reach);
      if (r.starts('; too uncertain a measure to pass or fail by'))
        return r.must(experimental !== undefined && said === 'untested', 'uncertain');
      r.must(
        said === (holds(worst) ? 'passed' : holds(best) ? 'open' : 'failed'),
        `result: says ${said} of ${low} to ${high}`,
      );
    },
  );
}

export const unmeasured = (r: Reading): void => {
  r.want('[^|]+ \\| untested \\| nothing here measures it');
};

const titles = [
  'Below level 1',
  'rule-bound',
  'assisted',
  'personal and predictive',
  'emotionally intelligent',
  'orchestrated over time and channels',
];

/** Of the whole section: its headline, what is missing, and how many tests of each level passed, by the tests' own rows. */
export function levels(r: Reading): void {
  const rows = [...r.rest.matchAll(/^(\d) (passed|failed|open|untested) (.*)$/gmu)].map(([, at, result, words]) => ({
    at: Number(at),
    result: result!,
    words: words!,
  }));
  const at = [1, 2, 3, 4, 5].find((one) => rows.some((row) => row.at === one && row.result !== 'passed'));
  const reached = at === undefined ? 5 : at - 1;
  r.wantWords(reached === 0 ? titles[0]! : `Level ${reached}: ${titles[reached]}`);
  r.wantWords('\n');
  const short = rows.filter((row) => row.at === at && row.result !== 'passed');
  if (short.length === 0) r.wantWords('Every test of every level was passed.');
  else {
    r.wantWords(`Level ${at} is missing: `);
    for (const { words, result } of short) {
      r.wantWords(lower(words));
      const [said] = r.want(String.raw` \((not sure|not tested|failed)\)(?:; |\.)`) as [keyof typeof results];
      r.must(results[said] === result, `${words}: says ${said}, is ${result}`);
    }
  }
  for (const one of [1, 2, 3, 4, 5]) {
    const own = rows.filter((row) => row.at === one);
    const [passed, all] = r.want(String.raw`\n# of # tests? passed`) as [string, string];
    r.whole(passed, own.filter(({ result }) => result === 'passed').length, `passed of level ${one}`);
    r.whole(all, own.length, `tests of level ${one}`);
  }
  r.want('(?:\\n.*)*');
}
