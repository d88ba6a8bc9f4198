/** Where the bot may work alone, by what was at stake and how the customer came. */
import { summed } from '../facts.ts';
import { exactBounds } from '../figures.ts';
import { type Reading } from '../reading.ts';
import { unknown } from './change.ts';
import { intentName } from './rollout.ts';

const moods: Record<string, readonly string[]> = {
  'Calm or in a hurry': ['calm', 'hurried'],
  'Annoyed or angry': ['annoyed', 'angry'],
  'Anxious or in distress': ['anxious', 'distressed'],
};
const stakes = ['low', 'normal', 'high'];

/** `Refunds | High stakes | Annoyed or angry | Assist | 14 of 15 | 68 to 100 % | 80 % solved is not sure` */
export function situation(r: Reading): void {
  const { scored, held = [] } = r.facts.candidate;
  const intents = [...new Set(scored.map(({ intent }) => intent))];
  r.either(
    intents.filter((id) => r.rest.startsWith(`${intentName(r, id)} | `)),
    (intent) => {
      r.wantWords(`${intentName(r, intent)} | `);
      const [risk, feeling] = r.want(String.raw`(Low|Normal|High) stakes \| (${Object.keys(moods).join('|')}) \| `) as [
        string,
        string,
      ];
      const highest = Math.max(...held.filter((one) => one.intent === intent).map((one) => stakes.indexOf(one.stakes)));
      r.must(stakes[highest] === risk.toLowerCase(), `stakes: says ${risk}, are ${stakes[highest]}`);
      const came = new Set(held.filter(({ mood }) => moods[feeling]!.includes(mood)).map(({ id }) => id));
      const own = scored.filter(
        (one) =>
          one.scorable && one.intent === intent && came.has(one.id) && one.measures.verified_success !== undefined,
      );
      advised(r, own, { isHigh: risk === 'High', isCalm: feeling.startsWith('Calm') });
    },
  );
}

type Scored = Reading['facts']['candidate']['scored'];

function advised(r: Reading, own: Scored, { isHigh, isCalm }: { isHigh: boolean; isCalm: boolean }): void {
  const solved = summed(own, 'verified_success');
  const [word] = r.want(String.raw`(Automate|Assist|Human only|Too few) \| `) as [string];
  if (solved.denominator === 0) r.count(r.want('unknown in all #')[0]!, solved.unknown, 'unknown');
  else {
    const [some, all] = r.want('# of #') as [string, string];
    r.whole(some, solved.numerator, 'solved');
    r.whole(all, solved.denominator, 'of');
    unknown(r, solved.unknown, 'solved');
  }
  const [low, high] = r.want(String.raw` \| # to # % \| `) as [string, string];
  const bounds = exactBounds(solved.numerator, solved.denominator, solved.unknown, 0.025);
  r.figure(low, 100 * bounds.low, 0, 'low end');
  r.figure(high, 100 * bounds.high, 0, 'high end');
  const needed = summed(own, 'escalation_recall');
  const ratio = (metric: string) => {
    const { numerator, denominator } = summed(own, metric);
    return denominator === 0 ? 0 : numerator / denominator;
  };
  const floor = isHigh ? 0.8 : 0.7;
  const isSure = bounds.low >= floor && needed.shown < own.length;
  const why: readonly [pattern: string, advice: string, holds: boolean, value?: number][] = [
    ['fewer than 5 conversations', 'Too few', own.length < 5],
    ['a human is required by the scenario', 'Human only', needed.shown === own.length],
    ['surely less than 50 % solved', 'Human only', bounds.high < 0.5],
    ['50 % solved is not sure, and stakes are high', 'Human only', isHigh && bounds.low < 0.5],
    [`${floor * 100} % solved is not sure`, 'Assist', bounds.low < floor && bounds.high >= 0.5],
    ['# who needed a human reached none', 'Assist', isSure, needed.denominator - needed.numerator],
    ['effort # of 100', 'Assist', isSure && ratio('effort_index') > 20, ratio('effort_index')],
    ['# % of turns off brand', 'Assist', isSure && !isCalm && ratio('off_brand') > 0.2, 100 * ratio('off_brand')],
    [
      'solved, with little effort',
      'Automate',
      isSure &&
        needed.numerator === needed.denominator &&
        ratio('effort_index') <= 20 &&
        (isCalm || ratio('off_brand') <= 0.2),
    ],
  ];
  r.either(why, ([pattern, advice, holds, value]) => {
    const said = r.want(pattern);
    r.must(word === advice && holds, `says ${word}, for ${pattern}`);
    if (said[0] !== undefined) r.figure(said[0], value, 0, pattern);
  });
}
