/** What was asked for: limits of gates with what was seen, and the brand's own ranges. */
import { metrics } from '../../../../src/score/metrics.ts';
import { rowOf, unitOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { escaped } from './change.ts';

/** `Success does not fall | failed | worse by ≤ 3 points | −17.9 points` */
export function limit(r: Reading): void {
  const { gates } = r.facts.judgement;
  r.either(
    gates.filter(({ name, verdict }) => r.rest.startsWith(`${name} | ${verdict} | `)),
    ({ name, verdict, metric, operator, expected, actual }) => {
      r.wantWords(`${name} | ${verdict} | `);
      const { amount, change, scale, digits } = unitOf(metric);
      const forms: Record<string, string> = {
        min: `≥ #${escaped(amount)}`,
        max: `≤ #${escaped(amount)}`,
        max_gap: `worse than others by ≤ #${escaped(change)}`,
        drift: `usually #${escaped(amount)}`,
        never: 'never',
      };
      const [said] = r.want(forms[operator] ?? `worse by ≤ #${escaped(change)}`);
      if (said !== undefined)
        r.figure(
          said,
          (operator in forms && operator !== 'max_gap' ? expected : Math.abs(expected)) * scale,
          digits,
          'limit',
        );
      r.wantWords(' | ');
      if (r.starts('not observable')) return r.must(actual === null, 'not observable');
      const isMoved = operator === 'max_drop' || operator === 'max_gap';
      const [seen] = r.want(`#${escaped(isMoved ? change : amount)}`) as [string];
      r.figure(seen, (actual ?? Number.NaN) * scale, digits, 'seen');
    },
  );
}

/** `Words a turn: at most 40` */
export function brand(r: Reading): void {
  const { voice } = r.facts.candidate.record;
  const own = metrics.find(({ title, voice: key }) => key !== undefined && r.rest.startsWith(`${title}: `));
  if (!own?.voice) throw new Unread(r.rest);
  r.wantWords(`${own.title}: `);
  const range = voice[own.voice] as { min?: number; max?: number } | undefined;
  const { digits } = unitOf(rowOf(own.name).name);
  const [word, only, from, to] = r.want('(?:(at most|at least) #|# to #)') as (string | undefined)[];
  const [min, max] = word === 'at most' ? [undefined, only] : word === 'at least' ? [only, undefined] : [from, to];
  for (const [said, value] of [
    [min, range?.min],
    [max, range?.max],
  ] as const) {
    r.must((said === undefined) === (value === undefined), `a limit of ${own.title}`);
    if (said !== undefined) r.figure(said, value, digits, own.title);
  }
}
