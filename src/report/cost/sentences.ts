/** Cost of failure in the sentences that are said of it in a meeting, and the sums they rest on. */
import { inEnglish, type Say } from '../translation/say.ts';
import type { CostIntent, CostSection } from './section.ts';
import { money, moneyRange } from './money.ts';
import {
  difference,
  perContacts,
  type PartName,
  type Prices,
  type Range,
  reckon,
  type Reckoned,
  serving,
  together,
} from './reckon.ts';

export interface CostRow {
  intent: string;
  title: string;
  /** Null: no share of contacts is declared, so it is in no total. */
  share: number | null;
  candidate: Reckoned;
  baseline: Reckoned | null;
}

export interface CostTable {
  rows: CostRow[];
  /** Of intents whose share is declared; null where none is. */
  total: { candidate: Range; baseline: Range | null; more: Range | null } | null;
  /** Share of all contacts the total is of. */
  covered: number;
  /** `a month`, or `per 1,000 contacts`. */
  period: string;
  sums: Record<'serving' | 'avoidable' | 'leaving', { candidate: Range; baseline: Range | null } | null>;
}

export function costTable({ intents, segments }: CostSection, prices: Prices, say: Say = inEnglish): CostTable {
  const isCompared = intents.some(({ baseline }) => baseline !== null);
  const rows = intents.map(({ intent, title, share, own, candidate, baseline }): CostRow => ({
    intent,
    title,
    share,
    candidate: reckon(candidate, { share, own }, prices, segments),
    baseline: baseline && reckon(baseline, { share, own }, prices, segments),
  }));
  const mixed = rows.filter(({ share, candidate }) => share !== null && candidate.failure !== null);
  const sumOf = (of: (row: CostRow, arm: 'candidate' | 'baseline') => Range | null) => {
    const told = mixed.filter((row) => of(row, 'candidate') !== null);
    if (told.length === 0) return null;
    // A sum beside another is only fair where both have every intent.
    const before = told.map((row) => of(row, 'baseline'));
    return {
      candidate: together(told.flatMap((row) => of(row, 'candidate') ?? [])),
      baseline: isCompared && !before.includes(null) ? together(before as Range[]) : null,
    };
  };
  const failure = sumOf((row, arm) => row[arm]?.failure ?? null);
  return {
    rows: rows.toSorted((a, b) => (b.candidate.failure?.at ?? -1) - (a.candidate.failure?.at ?? -1)),
    total: failure && {
      ...failure,
      more: failure.baseline && difference(failure.baseline, failure.candidate),
    },
    covered: mixed.reduce((sum, { share }) => sum + (share ?? 0), 0),
    period:
      prices.contacts_a_month === undefined
        ? say('per {contacts} contacts', { contacts: say.number(perContacts) })
        : say('a month'),
    sums: {
      serving: servingOf(intents, prices, segments, isCompared),
      avoidable: failure,
      leaving: sumOf((row, arm) => row[arm]?.lines.find(({ part }) => part === 'leaving')?.amount ?? null),
    },
  };
}

function servingOf(
  intents: readonly CostIntent[],
  prices: Prices,
  segments: CostSection['segments'],
  isCompared: boolean,
): CostTable['sums']['serving'] {
  const now = intents.flatMap((one) => serving(one.candidate, one, prices, segments) ?? []);
  if (now.length === 0) return null;
  const before = intents
    .filter(({ share }) => share !== null)
    .map((one) => one.baseline && serving(one.baseline, one, prices, segments));
  return {
    candidate: together(now),
    baseline: isCompared && !before.includes(null) ? together(before as Range[]) : null,
  };
}

/** To be read aloud; none where no intent declares its share of contacts. */
export function costSentences(
  { currency }: CostSection,
  { rows, total, period, covered }: CostTable,
  { candidate, baseline }: { candidate: string; baseline: string | null },
  say: Say = inEnglish,
): string[] {
  if (total === null) return [];
  const range = (of: Range) => moneyRange(of, currency, say);
  const first = say('Failures of {candidate} cost {cost} {period} that could be avoided.', {
    candidate,
    cost: range(total.candidate),
    period,
  });
  const told =
    total.baseline && baseline !== null && total.more ? [compared(total.more, { baseline, range, period }, say)] : [];
  const before =
    total.baseline && baseline !== null
      ? [say('With {baseline} it was {cost}.', { baseline, cost: range(total.baseline) })]
      : [];
  const [most] = rows.filter(
    ({ share, candidate: { failure } }) => share !== null && failure !== null && failure.at > 0,
  );
  const largest = most
    ? [
        say('{intent} alone costs {cost} {period}.', {
          intent: most.title,
          cost: range(most.candidate.failure!),
          period,
        }),
      ]
    : [];
  const part =
    covered > 0 && covered < 0.995
      ? [say('These are the {share} % of contacts that were tested.', { share: Math.round(covered * 100) })]
      : [];
  return [first, ...before, ...told, ...largest, ...part];
}

function compared(
  more: Range,
  { baseline, range, period }: { baseline: string; range: (of: Range) => string; period: string },
  say: Say,
): string {
  if (more.low > 0)
    return say('That is {cost} {period} more than with {baseline}.', { cost: range(more), period, baseline });
  if (more.high < 0)
    return say('That is {cost} {period} less.', {
      cost: range({ low: -more.high, at: -more.at, high: -more.low }),
      period,
    });
  return say('Whether it costs more or less than before this run cannot tell.');
}

const partWords = (say: Say): Record<PartName, string> => ({
  failed: say('not solved'),
  human: say('not solved, a human had to take over'),
  repeat: say('not solved, the customer came back'),
  leaving: say('not solved'),
});

/** `5,600 contacts × 55.6 % (41.2 to 69.1) × £6.50 = £15,000 to £25,000`. */
export function arithmetic(
  { contacts, lines, failure }: Reckoned,
  currency: string | null,
  say: Say = inEnglish,
): string[] {
  const perCent = (value: number) => say.number(Math.round(value * 1000) / 10);
  const all = say('{contacts|# contact|# contacts}', { contacts: Math.round(contacts) });
  if (failure !== null && lines.every(({ count }) => count === 0))
    return [
      say('None of {tested} tested failed. Up to {share} % of {all} still could, at {cost} in all.', {
        tested: lines[0]!.of,
        share: perCent(lines[0]!.share.high),
        all,
        cost: moneyRange(failure, currency, say),
      }),
    ];
  return lines.map(({ part, count, of, share, price, amount }) => {
    const seen = say('{some} of {all}; {low} to {high} %', {
      some: count,
      all: of,
      low: perCent(share.low),
      high: perCent(share.high),
    });
    const each = money(price, currency, true, say);
    const what = part === 'leaving' ? ` (${say('share that leaves × lifetime value')})` : '';
    return `${all} × ${perCent(share.at)} % ${partWords(say)[part]} (${seen}) × ${each}${what} = ${moneyRange(amount, currency, say)}`;
  });
}
