/** What a load did to the bot, in sentences. */
import type { GaveWay, Knee, LoadCurve, LoadRow } from '../score/aggregate.ts';
import { metricOf } from '../score/metrics.ts';
import { fixed } from './numbers.ts';
import { listed, lowered } from './words.ts';

/** `12.5 a second`; as many digits as it takes to tell rates apart. */
const perSecond = (rate: number): string => `${rateText(rate)} a second`;

export function rateText(rate: number): string {
  const digits = rate >= 100 || Number.isInteger(rate) ? 0 : rate >= 10 ? 1 : 2;
  return fixed(rate, digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** Where the bot gave way, or that it did not. */
export function kneeSentence({ knee }: LoadCurve): string {
  if (knee === null)
    return 'One rate, or too few conversations at the lowest: there is nothing to hold against each other.';
  const { rate, beyond, reference } = knee;
  if (beyond === null) {
    return `No knee up to ${perSecond(rate)}: nothing was surely worse than at ${perSecond(reference)}.`;
  }
  return `Knee at ${perSecond(rate)}. At ${perSecond(beyond.rate)} ${worseText(beyond.worse)}, held against ${perSecond(reference)}.`;
}

/** `verified success was surely worse and replies took surely more than twice as long` */
function worseText(worse: NonNullable<Knee['beyond']>['worse']): string {
  const scores = worse.filter((one) => one !== 'unanswered' && one !== 'reply-time');
  const parts = [
    ...(scores.length > 0
      ? [`${listed(scores.map(titleOf))} ${scores.length === 1 ? 'was' : 'were'} surely worse`]
      : []),
    ...(worse.includes('unanswered') ? ['surely more customers got no answer'] : []),
    ...(worse.includes('reply-time') ? ['replies took surely more than twice as long'] : []),
  ];
  return listed(parts);
}

const titleOf = (name: GaveWay): string => lowered(metricOf(name).title);

/** Above this a rate was asked for and not given. */
const lateLimitMs = 100;

/** Steps whose customers came later than they were to, on average: the load was less than it says. null: none. */
export function lateSentence({ rows }: LoadCurve): string | null {
  const late = rows.filter(({ lateMs }) => lateMs > lateLimitMs);
  if (late.length === 0) return null;
  const worst = late.reduce((most: LoadRow, row) => (row.lateMs > most.lateMs ? row : most), late[0]!);
  const where = listed(
    late.map(({ rate }) => rateText(rate)),
    5,
  );
  return `Conversations began late at ${where} a second, on average by up to ${milliseconds(worst.lateMs)}: this machine or --concurrency gave less than the load asked for.`;
}

export const milliseconds = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
