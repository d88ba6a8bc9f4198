/** Three questions that figures answer, and what they rest on. */
import { metrics } from '../../../../src/score/metrics.ts';
import { changeOf, lower, summed, valueIn } from '../facts.ts';
import { exactBounds, unitOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { intentName } from './rollout.ts';
import { labelOf } from './page.ts';
import { basis, level, levelOf, suffixOf } from './rows.ts';

const asked = { 'Did customers feel understood?': 'understood', 'Could they easily reach a human?': 'human' } as const;

/** `Could they easily reach a human? Mostly, less than with 2.3` */
export function answer(r: Reading): void {
  const question = (Object.keys(asked) as (keyof typeof asked)[]).find((one) => r.starts(`${one} `));
  if (!question) throw new Unread(r.rest);
  const [said] = r.want('(Yes|Mostly|Not surely|No|Cannot be told)') as [string];
  const own = metrics.filter((one) => one.question?.of === asked[question]);
  const lead = own.find(({ name, question: of }) => of?.lead && valueIn(levelOf(r, 'candidate', name)) !== null);
  if (said === 'Cannot be told' || !lead) return r.must(said === 'Cannot be told' && !lead, 'cannot be told');
  const sum = levelOf(r, 'candidate', lead.name);
  const { low, high } =
    lead.kind === 'rate' ? exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025) : intervalIn(r, lead.name);
  const { yes, no } = lead.question!.lead!;
  const is = { Yes: low >= yes, Mostly: low >= no && low < yes, 'Not surely': low < no && high >= no, No: high < no };
  r.must(is[said as keyof typeof is], `answer: says ${said} of ${low} to ${high}`);
  const change = changeOf(r.facts, lead.name, 'all');
  const since = r.take(', (less|more) than with ');
  if (since) r.wantWords(labelOf(r, 'baseline'));
  const worse = change ? worsening(lead.name, change.difference ?? 0) : 0;
  r.must(
    since?.[0] === 'less'
      ? worse > 0 && change!.verdict === 'regressed'
      : since?.[0] === 'more'
        ? worse < 0 && change!.verdict === 'improved'
        : !['regressed', 'improved'].includes(change?.verdict ?? ''),
    'less or more than with the baseline',
  );
}

export function intervalIn({ facts }: Reading, metric: string): { low: number; high: number } {
  const found = facts.candidate.record.aggregate.values.find(
    (one) => one.metric === metric && one.segment.kind === 'all',
  );
  return found?.interval ?? { low: 0, high: 1 };
}

/** `Intent understood: 90.4 % (610 of 675), was 94.8 %.` */
export function rests(r: Reading): void {
  r.either(
    metrics.filter(({ title }) => r.rest.startsWith(`${title}: `)),
    ({ name, title }) => {
      r.wantWords(`${title}: `);
      const sum = levelOf(r, 'candidate', name);
      level(r, name, sum, { range: false, basis: false });
      r.wantWords(' (');
      basis(r, name, sum);
      r.wantWords(')');
      const before = r.facts.baseline ? levelOf(r, 'baseline', name) : null;
      const isKnown = before !== null && valueIn(before) !== null;
      const was = r.take(`, was #${suffixOf(name)}`);
      r.must((was !== null) === isKnown, 'what it was');
      if (was && before) r.figure(was[0]!, valueIn(before)! * unitOf(name).scale, unitOf(name).digits, 'was');
      r.wantWords('.');
    },
  );
}

/** `Least in Cancel an order: intent understood 0 of 45.` */
export function least(r: Reading): void {
  r.wantWords('Least in ');
  const { scored } = r.facts.candidate;
  const intents = [...new Set(scored.map(({ intent }) => intent))];
  r.either(
    metrics.flatMap((metric) => intents.map((intent) => ({ metric, intent }))),
    ({ metric: { name, title, better }, intent }) => {
      r.wantWords(`${intentName(r, intent)}: ${lower(title)} `);
      const sumOf = (id: string) => summed(scored, name, { kind: 'intent', id });
      const [some, all] = r.want('# of #') as [string, string];
      r.whole(some, sumOf(intent).numerator, 'numerator');
      r.whole(all, sumOf(intent).denominator, 'denominator');
      const own = valueIn(sumOf(intent))!;
      const others = intents
        .map(sumOf)
        .filter((one) => one.denominator >= 5)
        .map((one) => valueIn(one)!);
      r.must(
        others.every((one) => (better === 'lower' ? one <= own + 1e-9 : one >= own - 1e-9)),
        'least, and another is less',
      );
      r.wantWords('.');
    },
  );
}

export const blind = (r: Reading): void => {
  if (r.starts('This bot gives no way to see it.')) return;
  if (r.starts('How did it make them feel? Cannot be told')) return;
  r.wantWords('These customers are not ours: their mood cannot be seen.');
};

/** `Right 5 times in a row (pass^5): 92.0 % → 71.1 % of cells.` */
export function inARow(r: Reading): void {
  const [times, power, before, now] = r.want(
    String.raw`Right # times in a row(?: \(pass\^#\))?: (?:# % → )?# % of (?:cells|situations).`,
  ) as [string, string | undefined, string | undefined, string];
  const of = (side: 'candidate' | 'baseline') => r.facts[side]?.record.aggregate.passHat ?? [];
  const k = Number(times);
  r.must(power === undefined || Number(power) === k, 'pass^k');
  r.must(k === Math.min(of('candidate').length, of('baseline').length || Infinity), `times in a row: ${k}`);
  r.figure(now, 100 * (of('candidate')[k - 1] ?? Number.NaN), 1, 'in a row');
  r.must((before !== undefined) === of('baseline').length > 0, 'before');
  if (before !== undefined) r.figure(before, 100 * (of('baseline')[k - 1] ?? Number.NaN), 1, 'in a row before');
}
