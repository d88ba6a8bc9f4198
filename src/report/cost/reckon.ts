/**
 * What failure costs: contacts × share that failed × price, as a range. Used by every report, and by the page again whenever a reader
 * changes a price; therefore it knows nothing but numbers.
 */
import type { Happened, Part } from './happened.ts';

/** In the order they are told and can be changed. */
export const priceNames = [
  'contacts_a_month',
  'bot_conversation',
  'human_contact',
  'repeated_contact',
  'churn',
  'lifetime_value',
] as const;

export type PriceName = (typeof priceNames)[number];
/** Absent: nobody said. */
export type Prices = Partial<Record<PriceName, number>>;

export interface Priced {
  /** Share of all contacts; null where none is declared. */
  share: number | null;
  /** What the project says one failed contact of this intent costs; null: it follows from the prices. */
  own: number | null;
}

export interface Range {
  low: number;
  at: number;
  high: number;
}

export type PartName = 'failed' | 'human' | 'repeat' | 'leaving';

/** One line of the arithmetic: contacts × share × price. */
interface Line {
  part: PartName;
  count: number;
  of: number;
  share: Range;
  price: number;
  amount: Range;
}

export interface Reckoned {
  /** A month's, or a thousand, of all intents together. */
  contacts: number;
  lines: Line[];
  /** All lines together; null: no price fits what happened. */
  failure: Range | null;
}

const nothing: Range = { low: 0, at: 0, high: 0 };

/** Of how many contacts a cost is told where nobody says how many there are in a month. */
export const perContacts = 1000;

/** What failures of one intent cost. Without a share of all contacts: of as many contacts of its own. */
export function reckon(
  happened: Happened,
  { share, own }: Priced,
  prices: Prices,
  segments: Readonly<Record<string, Prices>>,
): Reckoned {
  const contacts = share === null ? perContacts : (prices.contacts_a_month ?? perContacts) * share;
  const line = (part: PartName, counted: Part | null, price: (of: Prices) => number | undefined): Line[] => {
    const each = counted && meanPrice(counted, price, prices, segments);
    if (!counted || each === undefined || each === null) return [];
    const seen = shareOf(counted);
    return [
      { part, count: counted.count, of: counted.of, share: seen, price: each, amount: times(seen, contacts * each) },
    ];
  };
  const lines =
    own === null
      ? [
          ...line('human', happened.human, (of) => of.human_contact),
          ...line('repeat', happened.repeat, (of) => of.repeated_contact),
          ...line('leaving', happened.unsolved, leaving),
        ]
      : line('failed', happened.unsolved, () => own);
  // Parts of the same conversations move together at most: their ranges add.
  return {
    contacts,
    lines,
    failure: lines.length === 0 ? null : lines.map(({ amount }) => amount).reduce(added, nothing),
  };
}

/** What it costs to serve all contacts of an intent, solved or not: the bot, and humans and repeated contacts. */
export function serving(
  { anyHuman, anyRepeat }: Happened,
  { share }: Priced,
  prices: Prices,
  segments: Readonly<Record<string, Prices>>,
): Range | null {
  if (share === null) return null;
  const contacts = (prices.contacts_a_month ?? perContacts) * share;
  const parts = [
    prices.bot_conversation === undefined
      ? null
      : times({ low: 1, at: 1, high: 1 }, contacts * prices.bot_conversation),
    ...(
      [
        [anyHuman, 'human_contact'],
        [anyRepeat, 'repeated_contact'],
      ] as const
    ).map(([part, name]) => {
      const price = part && meanPrice(part, (of) => of[name], prices, segments);
      return part && price !== undefined && price !== null ? times(shareOf(part), contacts * price) : null;
    }),
  ].filter((one) => one !== null);
  return parts.length === 0 ? null : parts.reduce(added, nothing);
}

/**
 * Of intents tested apart: ends are as far from the sum as the root of the squares of how far each is from its own (Zou & Donner,
 * Statistics in Medicine 27, 2008).
 */
export function together(ranges: readonly Range[]): Range {
  const at = sum(ranges.map((one) => one.at));
  const reach = (end: 'low' | 'high') => Math.sqrt(sum(ranges.map((one) => (one.at - one[end]) ** 2)));
  return { low: at - reach('low'), at, high: at + reach('high') };
}

/** By how much the second is more than the first, by the same rule. */
export function difference(before: Range, now: Range): Range {
  const at = now.at - before.at;
  return {
    low: at - Math.hypot(now.at - now.low, before.high - before.at),
    at,
    high: at + Math.hypot(now.high - now.at, before.at - before.low),
  };
}

const leaving = ({ churn, lifetime_value: value }: Prices): number | undefined =>
  churn === undefined || value === undefined ? undefined : churn * value;

/** Of the customers it happened to; of nobody, of those without prices of their own. */
function meanPrice(
  { count, bySegment }: Part,
  price: (of: Prices) => number | undefined,
  prices: Prices,
  segments: Readonly<Record<string, Prices>>,
): number | undefined {
  const common = price(prices);
  if (count === 0) return common;
  const each = Object.entries(bySegment).map(([segment, people]) => {
    const own = Object.hasOwn(segments, segment) ? price({ ...prices, ...segments[segment] }) : common;
    return own === undefined ? undefined : own * people;
  });
  return each.includes(undefined) ? undefined : sum(each as number[]) / count;
}

const shareOf = ({ count, of, low, high }: Part): Range => ({ low, at: count / of, high });
const times = ({ low, at, high }: Range, by: number): Range => ({ low: low * by, at: at * by, high: high * by });
const added = (a: Range, b: Range): Range => ({ low: a.low + b.low, at: a.at + b.at, high: a.high + b.high });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
