/** `14 of 45 solved, was 20 of 45, surely below its floor of 50 % (one-sided 95 %: at most 44.3 %); got worse: false success` */
import type { IntentRollout } from '../../../../src/compare/comparison.ts';
import { changeOf, comparedIn, everything, judgedIn, lower, nameOf, type Sum, summed } from '../facts.ts';
import { exactBounds, rowOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { tally } from './cell.ts';

const decisionWords: Record<string, IntentRollout['decision']> = {
  'roll out': 'roll-out',
  hold: 'hold',
  'worse, how much is unsure': 'worse',
  'not enough evidence': 'unknown',
  'unfit in both': 'unfit',
};

export const intentName = (r: Reading, id: string): string => nameOf({ kind: 'intent', id }, r.facts.candidate);

export const solvedIn = (r: Reading, intent: string): Sum =>
  summed(judgedIn(r.facts), 'verified_success', { kind: 'intent', id: intent });

/** The intent's own, else the highest that a gate sets to it, else half. */
function floorOf(r: Reading, intent: string): { value: number; of: IntentRollout['floor']['of'] } {
  const { intents, gates } = r.facts.candidate.record;
  const own = intents[intent]?.floor;
  if (own !== undefined) return { value: own, of: 'intent' };
  const set = gates.flatMap(({ metric, min, each, intent: of }) =>
    metric === 'verified_success' && min !== undefined && (each === 'intent' || of === intent) ? [min] : [],
  );
  return set.length > 0 ? { value: Math.max(...set), of: 'gate' } : { value: 0.5, of: 'default' };
}

const alphaOf = { gate: 0.025, intent: 0.05, default: 0.05 };
const whose = { 'its floor': 'intent', "the gate's floor": 'gate', 'the floor': 'default' };
const owners = Object.keys(whose).join('|');

export const metricsNamed = (r: Reading, names: readonly string[], what: string, end = ';|$|\\.|\\)| \\|'): void =>
  r.lists(
    names.map((name) => lower(rowOf(name).title)),
    what,
    end,
  );

export function numbers(r: Reading, line: IntentRollout): void {
  const { intent, worse, broken, brokenInBoth, looks } = line;
  const solved = solvedIn(r, intent);
  if (solved.denominator === 0) {
    r.wantWords('nothing could be decided');
    r.count(r.take(', unknown in #')?.[0] ?? '0', solved.unknown, 'unknown');
  } else tally(r, solved, 'solved', ' solved');
  if (r.starts(', was '))
    tally(r, summed(comparedIn(r.facts, 'baseline'), 'verified_success', { kind: 'intent', id: intent }), 'before');
  standing(r, line, solved);
  fall(r, line);
  if (r.starts('; got worse: ')) metricsNamed(r, worse, 'got worse');
  else r.must(worse.length === 0, `${worse} got worse, and nothing is said`);
  for (const one of worse) r.must(fellIn(r, intent, one), `${one} got worse, and went the other way`);
  const failed = broken.filter((one) => !worse.includes(one));
  if (r.starts('; failed: ')) metricsNamed(r, failed, 'failed');
  else r.must(failed.length === 0, `${failed} failed, and nothing is said`);
  if (r.starts('; failed in both: ')) metricsNamed(r, brokenInBoth, 'failed in both');
  else r.must(brokenInBoth.length === 0, `${brokenInBoth} failed in both, and nothing is said`);
  const looked = r.take('; (decided|undecided) after # repetitions? a cell');
  r.must((looked !== null) === (looks !== undefined), 'looks that were taken, and no others');
  if (looked && looks) {
    r.must((looked[0] === 'decided') === looks.isDecided, 'decided by looks');
    r.whole(looked[1]!, looks.repetitions, 'repetitions');
  }
}

/** A harm that is counted among those who heard it may fall and still mislead more. */
function fellIn(r: Reading, intent: string, metric: string): boolean {
  const seen = changeOf(r.facts, metric, 'intent', intent)?.difference ?? null;
  return rowOf(metric).rollout === 'harm' || (seen !== null && worsening(metric, seen) > 0);
}

function standing(r: Reading, { intent, side, looks }: IntentRollout, solved: Sum): void {
  const floor = floorOf(r, intent);
  const [how] = r.want(', (neither surely at least nor surely below|surely at least|surely below|below) ') as [string];
  const [owner, value] = r.want(`(${owners}) of # %`) as [string, string];
  r.must((r.take(', though not surely among all intents') !== null) === (how === 'below'), 'surely among all intents');
  r.must(whose[owner as keyof typeof whose] === floor.of, `floor: says ${owner}, is of ${floor.of}`);
  r.figure(value, floor.value * 100, 1, 'floor');
  if (solved.denominator === 0) return r.must(side === 'open', 'a side of nothing');
  const { low, high } = exactBounds(solved.numerator, solved.denominator, solved.unknown, alphaOf[floor.of]);
  const isLooked = looks !== undefined;
  if (how === 'surely at least')
    r.must(side === 'above' && (isLooked || low >= floor.value - 1e-9), 'surely at least its floor');
  else if (how === 'surely below')
    r.must(
      side === 'below' && (isLooked || solved.numerator / solved.denominator < floor.value),
      'surely below its floor',
    );
  else if (how === 'below') r.must(side === 'open' && high < floor.value, 'below its floor, alone');
  else r.must(side === 'open' && (isLooked || (low < floor.value && high >= floor.value)), 'neither kept nor missed');
  bounds(r, floor.of, side, { low, high });
}

function bounds(
  r: Reading,
  of: keyof typeof alphaOf,
  side: IntentRollout['side'],
  { low, high }: { low: number; high: number },
): void {
  r.figure(r.want(String.raw` \(one-sided # %: `)[0]!, 100 * (1 - alphaOf[of]), 1, 'one-sided');
  if (side !== 'below') r.figure(r.want('at least # %')[0]!, 100 * low, 1, 'at least');
  if (side === 'open') r.wantWords(', ');
  if (side !== 'above') r.figure(r.want('at most # %')[0]!, 100 * high, 1, 'at most');
  r.wantWords(')');
}

function fall(r: Reading, { intent, fall: found }: IntentRollout): void {
  const change = changeOf(r.facts, 'verified_success', 'intent', intent);
  const of = (value: number | null | undefined) => (typeof value === 'number' ? -100 * value : null);
  const seen = r.take('; seen to have fallen by # points, though not surely');
  if (seen) {
    r.figure(seen[0]!, of(change?.difference), 1, 'seen to have fallen');
    r.must((change?.difference ?? 0) < 0, 'seen to have fallen');
  }
  openFall(r, change?.interval?.low);
  const excluded = r.take(String.raw`; a fall by # points is excluded \(one-sided 95 %\)`);
  if (!excluded) return;
  r.figure(excluded[0]!, 100 * (found?.margin ?? Number.NaN), 1, 'excluded');
  r.must(typeof change?.bound === 'number' && -change.bound < (found?.margin ?? 0), 'a fall by the margin is excluded');
}

function openFall(r: Reading, low: number | undefined): void {
  const open = r.take(String.raw`; a fall by up to # points may have gone unseen \(95 %\)`);
  if (open) r.figure(open[0]!, low === undefined ? null : -100 * low, 1, 'may have gone unseen');
}

/** `Refunds: hold; 14 of 45 solved, …` */
export const sentence = (r: Reading): IntentRollout =>
  r.either(
    r.facts.judgement.rollout.filter(({ intent }) => r.rest.startsWith(`${intentName(r, intent)}: `)),
    (line) => {
      r.wantWords(`${intentName(r, line.intent)}: `);
      decided(r, line);
      r.wantWords('; ');
      numbers(r, line);
    },
  );

export function decided(r: Reading, line: IntentRollout): void {
  const word = Object.keys(decisionWords).find((one) => r.rest.toLowerCase().startsWith(one));
  if (word === undefined) throw new Unread(r.rest);
  r.rest = r.rest.slice(word.length);
  r.must(decisionWords[word] === line.decision, `decision: says ${word}, is ${line.decision}`);
  const { worse, broken, brokenInBoth, side } = line;
  if (word === 'roll out')
    r.must(
      side === 'above' && [...worse, ...broken, ...brokenInBoth].length === 0,
      'roll out of what is fit, and not worse',
    );
}

/** Few words of why. */
export function reason(r: Reading, line: IntentRollout): void {
  const { worse, broken, brokenInBoth, side, fall: found, intent } = line;
  if (r.starts('failed: '))
    return metricsNamed(
      r,
      broken.filter((one) => !worse.includes(one)),
      'failed',
    );
  if (r.starts('got worse: ')) {
    for (const one of worse) r.must(fellIn(r, intent, one), `${one} went the other way`);
    return metricsNamed(r, worse, 'got worse');
  }
  if (r.starts('failed in both: ')) return metricsNamed(r, brokenInBoth, 'failed in both');
  if (r.starts('surely below its floor')) return r.must(side === 'below', 'below its floor');
  if (r.starts('looks worse, not surely')) {
    const change = changeOf(r.facts, 'verified_success', 'intent', intent);
    return r.must(side === 'above' && (change?.difference ?? 0) < 0, 'looks worse');
  }
  if (r.starts('floor neither kept nor missed')) return r.must(side === 'open', 'neither kept nor missed');
  r.wantWords('surely above its floor');
  r.must(side === 'above' && line.decision === 'roll-out', 'above its floor');
  if (found !== null) fall(r, line);
}

export const wholeSum = (r: Reading): Sum => summed(judgedIn(r.facts), 'verified_success', everything);
