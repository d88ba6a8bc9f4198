/** What failure costs, reckoned again from single conversations and the suite's own prices. */
import type { ScoredConversation } from '../../../../src/score/score.ts';
import { exactBounds } from '../figures.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from './page.ts';
import { intentName } from './rollout.ts';
import type { Which } from '../facts.ts';

interface Range {
  low: number;
  at: number;
  high: number;
}

const plus = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((sum, one) => sum + one.low, 0),
  at: ranges.reduce((sum, one) => sum + one.at, 0),
  high: ranges.reduce((sum, one) => sum + one.high, 0),
});

/** Ends of a sum of ranges that go their own ways. */
const apart = (ranges: readonly Range[]): Range => {
  const { at } = plus(ranges);
  const root = (end: 'low' | 'high') => Math.hypot(...ranges.map((one) => one.at - one[end]));
  return { low: at - root('low'), at, high: at + root('high') };
};

type Costs = NonNullable<Reading['facts']['candidate']['record']['costs']>;

/** Mean of what each of them costs; of nobody what anybody costs. */
function priceOf(
  own: readonly ScoredConversation[],
  costs: Costs,
  of: (prices: Costs) => number | undefined,
): number | undefined {
  if (own.length === 0) return of(costs);
  const each = own.map(({ segment }) => of({ ...costs, ...(segment === null ? {} : costs.segments?.[segment]) }));
  return each.includes(undefined) ? undefined : (each as number[]).reduce((sum, one) => sum + one, 0) / each.length;
}

const times = ({ low, at, high }: Range, by: number): Range => ({ low: low * by, at: at * by, high: high * by });

function failureOf({ facts }: Reading, which: Which, intent: string): Range | null {
  const { costs = {}, intents } = facts.candidate.record;
  const { volume, cost_of_failure: own } = intents[intent]!;
  const judged = (facts[which]?.scored ?? []).filter(
    (one) => one.intent === intent && one.scorable && one.verified !== null,
  );
  if (judged.length === 0) return null;
  const contacts = volume === undefined ? 1000 : (costs.contacts_a_month ?? 1000) * volume;
  const failed = judged.filter(({ verified }) => verified === false);
  const line = (some: readonly ScoredConversation[], price: (of: Costs) => number | undefined): Range[] => {
    const each = priceOf(some, costs, price);
    if (each === undefined) return [];
    const { low, high } = exactBounds(some.length, judged.length, 0, 0.025);
    return [times({ low, at: some.length / judged.length, high }, contacts * each)];
  };
  if (own !== undefined) return plus(line(failed, () => own));
  const seen = (metric: 'containment' | 'repeat_contact') =>
    judged.every(({ measures }) => measures[metric] !== undefined);
  const lines = [
    ...(seen('containment')
      ? line(
          failed.filter(({ measures }) => measures.containment?.[0] === 0),
          (of) => of.human_contact,
        )
      : []),
    ...(seen('repeat_contact')
      ? line(
          failed.filter(({ measures }) => measures.repeat_contact?.[0] === 1),
          (of) => of.repeated_contact,
        )
      : []),
    ...line(failed, (of) =>
      of.churn === undefined || of.lifetime_value === undefined ? undefined : of.churn * of.lifetime_value,
    ),
  ];
  return lines.length === 0 ? null : plus(lines);
}

/** Two digits of an amount are said. */
function isMoney(said: string, value: number): boolean {
  const stated = Number(said.replaceAll(/[^\d.]/g, ''));
  return stated === Math.abs(Number(value.toPrecision(2))) || Math.abs(stated - Math.abs(value)) <= 0.005;
}

const amount = String.raw`(−?[^\d\s]*\d[\d,]*(?:\.\d+)?)`;

function money(r: Reading, range: Range, what: string): void {
  if (r.starts('nothing')) return r.must(range.low === range.high, `${what}: nothing`);
  const most = r.take(`up to ${amount}`);
  if (most)
    return r.must(
      range.low >= 0 && Number(range.low.toPrecision(2)) < 0.005 && isMoney(most[0]!, range.high),
      `${what}: up to ${most[0]}, is ${range.high}`,
    );
  const [low, high] = r.want(`${amount}(?: to ${amount})?`) as [string, string | undefined];
  r.must(isMoney(low, range.low), `${what}: from ${low}, is ${range.low}`);
  r.must(isMoney(high ?? low, range.high), `${what}: to ${high}, is ${range.high}`);
}

/** `Failures of release 2.4 cost £58,000 to £67,000 a month that could be avoided. With 2.3 it was … That is … more. …` */
export function costs(r: Reading): void {
  const { record, scored } = r.facts.candidate;
  const priced = [...new Set(scored.map(({ intent }) => intent))].filter(
    (id) => record.intents[id]?.volume !== undefined,
  );
  const now = priced.flatMap((id) => {
    const range = failureOf(r, 'candidate', id);
    return range ? [{ id, range }] : [];
  });
  const period = record.costs?.contacts_a_month === undefined ? 'per 1,000 contacts' : 'a month';
  const name = labelOf(r, 'candidate');
  r.want('Failures of ');
  if (!r.starts(`release ${name}`)) r.wantWords('this run');
  r.wantWords(' cost ');
  const total = apart(now.map(({ range }) => range));
  money(r, total, 'cost');
  r.wantWords(` ${period} that could be avoided.`);
  const earlier = now.map(({ id }) => failureOf(r, 'baseline', id));
  if (r.facts.baseline && !earlier.includes(null)) {
    const before = apart(earlier as Range[]);
    r.wantWords(` With ${labelOf(r, 'baseline')} it was `);
    money(r, before, 'before');
    r.wantWords('.');
    more(r, before, total, period);
  }
  const [most] = now.toSorted((a, b) => b.range.at - a.range.at);
  if (most && most.range.at > 0) {
    r.wantWords(` ${intentName(r, most.id)} alone costs `);
    money(r, most.range, 'alone');
    r.wantWords(` ${period}.`);
  }
  const covered = now.reduce((sum, { id }) => sum + record.intents[id]!.volume!, 0);
  const said = r.take(' These are the # % of contacts that were tested.');
  if (said) r.figure(said[0]!, 100 * covered, 0, 'of contacts');
  r.must((said !== null) === covered < 0.995, 'how many contacts were tested');
}

function more(r: Reading, before: Range, total: Range, period: string): void {
  const at = total.at - before.at;
  const low = at - Math.hypot(total.at - total.low, before.high - before.at);
  const high = at + Math.hypot(total.high - total.at, before.at - before.low);
  if (r.starts(' Whether it costs more or less than before this run cannot tell.'))
    return r.must(low <= 0 && high >= 0, 'cannot be told');
  r.wantWords(' That is ');
  const isMore = low > 0;
  money(r, isMore ? { low, at, high } : { low: -high, at: -at, high: -low }, 'more');
  if (r.starts(` ${period} more than with ${labelOf(r, 'baseline')}.`)) return r.must(low > 0, 'more, and is not');
  r.wantWords(` ${period} less.`);
  r.must(high < 0, 'less, and is not');
}
