/** `Refunds got worse: 41 of 60 solved, was 55 of 60; difference −23.3 points, 95 % −37.2 to −9.5; p 0.0004 after …` */
import type { Arm, CellChange, MetricChange } from '../../../../src/compare/comparison.ts';
import { repetitionsToSettle } from '../../../../src/compare/power/to-settle.ts';
import { comparedIn, subjectOf, summed, type Sum, lower, valueIn } from '../facts.ts';
import { isSaidOf, rowOf, unitOf, valueOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';

export const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** At the beginning of a sentence, or within one. */
export function subject(r: Reading, words: string): void {
  if (!r.starts(words)) r.wantWords(lower(words));
}

/** `41 of 60 solved, unknown in 9`. */
export function arm(r: Reading, metric: string, sum: Sum, what: string, solved = ''): void {
  const { kind, unit } = rowOf(metric);
  const { amount, digits, scale } = unitOf(metric);
  const value = valueIn(sum);
  if (value === null) {
    if (!r.starts('nothing observed')) r.must(r.take('unknown in all #') !== null, `${what}: nothing was observed`);
    return;
  }
  const counts = (said: string[]) => {
    r.whole(said[0]!, sum.numerator, what);
    r.whole(said[1]!, sum.denominator, what);
  };
  if (kind === 'rate') counts(r.want('# of #'));
  else {
    r.figure(r.want(`#${escaped(amount)}`)[0]!, value * scale, digits, what);
    if (unit === 'share') counts(r.want(String.raw` \(# of #\)`));
  }
  if (solved !== '') r.wantWords(solved);
  unknown(r, kind === 'rate' ? sum.unknown : 0, what);
}

/** `, unknown in 9`, and only where it is. */
export function unknown(r: Reading, count: number, what: string): void {
  r.count(r.take(', unknown in #')?.[0] ?? '0', count, `${what}, unknown`);
}

/** `difference −23.3 points, 95 % −37.2 to −9.5` */
export function difference(
  r: Reading,
  { metric, difference: seen, interval }: Pick<MetricChange, 'metric' | 'difference' | 'interval'>,
) {
  const { change, digits, scale } = unitOf(metric);
  const [said] = r.want(`difference #${escaped(change)}`);
  r.figure(said!, (seen ?? Number.NaN) * scale, digits, 'difference');
  const ends = r.take(', 95 % # to #');
  r.must((ends !== null) === (interval !== null), 'an interval that there is, and no other');
  if (!ends || !interval) return;
  r.figure(ends[0]!, interval.low * scale, digits, 'low end');
  r.figure(ends[1]!, interval.high * scale, digits, 'high end');
  r.must(interval.low <= (seen ?? 0) && (seen ?? 0) <= interval.high, 'a difference within its interval');
}

const words = {
  ' got worse': 'regressed',
  ' got better': 'improved',
  ' changed': 'changed',
  ' held': 'held',
  ', not enough evidence': 'not-enough-evidence',
  ' looked worse': 'looked',
  ' looked different': 'looked',
} as const;

/** What a gate of the author's own makes of it, which may ask for more or less than the margin. */
export interface Gated {
  verdict: string;
  expected: number;
}

export function change(r: Reading, found: MetricChange, gated?: Gated): void {
  const { metric, segment } = found;
  subject(r, subjectOf(metric, segment, r.facts.candidate));
  if (r.starts(': not observable')) return r.must(found.verdict === 'not-observable', 'not observable');
  const said = Object.keys(words).find((one) => r.starts(`${one}: `));
  if (said === undefined) throw new Unread(r.rest);
  const verdict = words[said as keyof typeof words];
  direction(r, found, verdict, gated);
  const own = (which: 'candidate' | 'baseline') => summed(comparedIn(r.facts, which), metric, segment);
  arm(r, metric, own('candidate'), 'now', rowOf(metric).rollout === 'success' ? ' solved' : '');
  r.wantWords(', was ');
  arm(r, metric, own('baseline'), 'before');
  sameFigures(r, found, own);
  if (!r.starts('; ')) return;
  if (r.rest.startsWith('difference')) difference(r, found);
  const { interval } = found;
  const isCalled = verdict === 'regressed' || verdict === 'improved' || verdict === 'changed';
  const isWide = isCalled && interval !== null && interval.low <= 0 && interval.high >= 0;
  r.must(r.starts('; by how much is unsure') === isWide, 'by how much is unsure only where it is');
  r.maybe(() => howSurely(r, found, verdict, gated));
}

function direction(r: Reading, found: MetricChange, said: string, gated?: Gated): void {
  const { metric, difference: seen, confirmation, bound, margin } = found;
  const worse = seen === null ? 0 : worsening(metric, seen);
  if (said === 'looked') {
    r.must(confirmation !== null && confirmation.state !== 'confirmed', 'looked worse, and was not confirmed');
    return r.must(rowOf(metric).better === 'neither' || worse > 0, 'looked worse and was not');
  }
  const isGated =
    gated !== undefined && (said === 'held' ? gated.verdict === 'passed' : gated.verdict === 'not-enough-evidence');
  r.must(found.verdict === said || isGated, `verdict: says ${said}, is ${found.verdict}`);
  if (said === 'regressed') r.must(worse > 0, 'worse, and went the other way');
  if (said === 'improved') r.must(worse < 0, 'better, and went the other way');
  if (said === 'changed') r.must(rowOf(metric).better === 'neither' && seen !== 0, 'changed, with no better side');
  if (said !== 'held') return;
  const allowed = isGated ? gated.expected : margin;
  r.must(
    bound !== null && worsening(metric, bound) <= allowed + 1e-9,
    'held, and so large a worsening is not excluded',
  );
}

/** A difference is of the cells that both runs hold, weighed alike: where all are as large, it is that of the two figures. */
function sameFigures(r: Reading, found: MetricChange, own: (which: 'candidate' | 'baseline') => Sum): void {
  const [now, before] = [own('candidate'), own('baseline')];
  for (const [arms, sum] of [
    [found.candidate, now],
    [found.baseline, before],
  ] as [Arm, Sum][])
    r.must(
      Math.abs(arms.numerator - sum.numerator) < 1e-6 && Math.abs(arms.denominator - sum.denominator) < 1e-6,
      'an arm as counted',
    );
  if (found.difference === null || rowOf(found.metric).kind !== 'rate' || now.denominator !== before.denominator)
    return;
  const apart = valueIn(now)! - valueIn(before)!;
  r.must(
    Math.sign(apart) * Math.sign(found.difference) >= 0 || Math.abs(apart - found.difference) < 0.05,
    'a difference that goes as its figures',
  );
}

function howSurely(r: Reading, found: MetricChange, said: string, gated?: Gated): void {
  const { confirmation, adjusted, repetitionsNeeded } = found;
  if (confirmation) return fresh(r, confirmation, { metric: found.metric });
  const repetitions = r.take('; about # repetitions? a cell would settle it');
  if (repetitions) {
    r.must(said === 'not-enough-evidence', 'repetitions of what is not settled');
    const needed = gated === undefined ? repetitionsNeeded : repetitionsToSettle(found, gated.expected);
    return r.whole(repetitions[0]!, needed ?? undefined, 'repetitions');
  }
  const p = r.want('; p (?:(below 0.000001)|#) after correction for all tests');
  r.must(typeof adjusted === 'number' && adjusted <= 0.05, 'sure, after correction');
  if (p[0] !== undefined) r.must((adjusted ?? 1) < 1e-6, 'a p below a millionth');
  else r.must(isChance(p[1]!, adjusted ?? 1), `p: says ${p[1]}, is ${adjusted}`);
}

/** Below a thousandth the first digit is all that is said, and nothing is rounded up. */
function isChance(said: string, p: number): boolean {
  const digits = (said.split('.')[1] ?? '').length;
  if (p >= 0.001) return isSaidOf(said, p, 3);
  const apart = Number(p.toFixed(6)) - valueOf(said);
  return apart > -1e-9 && apart < 10 ** -digits - 1e-9;
}

interface Fresh {
  state: string;
  fresh: {
    baseline: Arm | NonNullable<CellChange['baseline']>;
    candidate: Arm | NonNullable<CellChange['baseline']>;
    p: number;
  } | null;
}

/** What fresh customers said of a suspicion. */
export function fresh(r: Reading, { state, fresh: held }: Fresh, of: { metric: string } | 'cell'): void {
  if (held === null) {
    const said = {
      confirmed: 'confirmed',
      dropped: 'not confirmed: no fresh conversation could be judged',
      open: 'not confirmed yet',
    };
    return r.wantWords(`; ${said[state as keyof typeof said]}`);
  }
  const sumOf = (one: Arm | NonNullable<CellChange['baseline']>): Sum =>
    'verified' in one
      ? { numerator: one.verified, denominator: one.scorable, shown: 0, unknown: one.unknown ?? 0 }
      : { numerator: one.numerator, denominator: one.denominator, shown: one.conversations, unknown: one.unknown ?? 0 };
  const [word, count] = r.want(
    '; (confirmed|not settled|not confirmed: less than matters|not confirmed) on # fresh conversations?',
  ) as [string, string];
  const all = of === 'cell' ? sumOf(held.candidate).denominator : sumOf(held.candidate).shown;
  r.count(count, all, 'fresh conversations');
  const wanted =
    state === 'confirmed'
      ? 'confirmed'
      : state === 'open'
        ? 'not settled'
        : held.p <= 0.01
          ? 'not confirmed: less than matters'
          : 'not confirmed';
  r.must(word === wanted, `fresh conversations: says ${word}, is ${wanted}`);
  if (state === 'confirmed') return;
  const metric = of === 'cell' ? 'verified_success' : of.metric;
  r.wantWords(' (');
  arm(
    r,
    metric,
    sumOf(held.candidate),
    'fresh now',
    of === 'cell' ? ' verified' : rowOf(metric).rollout === 'success' ? ' solved' : '',
  );
  r.wantWords(', was ');
  arm(r, metric, sumOf(held.baseline), 'fresh before');
  r.wantWords(')');
}

/** Any change that is called so. */
export const anyChange = (r: Reading, gated?: Gated): MetricChange =>
  r.either(
    (r.facts.comparison?.changes ?? []).filter(({ metric, segment }) => {
      const name = subjectOf(metric, segment, r.facts.candidate);
      return r.rest.startsWith(name) || r.rest.startsWith(lower(name));
    }),
    (one) => change(r, one, gated),
  );
