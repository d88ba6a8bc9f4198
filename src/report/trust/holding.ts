/** How the conversations were held: how many, what of them counts, what was waited for, sent again and left behind. */
import { blameOf, endReasons } from '../../conversation/end-reasons.ts';
import type { RunRecord } from '../../run/record.ts';
import { unscorableLimitOf } from '../../run/unscorable.ts';
import { amount, count, share } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import { unreadRecords } from '../imported.ts';
import type { Source } from '../source.ts';
import type { TrustRow } from './row.ts';

/** How many could be judged, and whose doing it was that others could not. */
export function held({ candidate: { record }, labels }: Source): TrustRow[] {
  const { conversations, scorable, endReasons: ends } = record.aggregate;
  const lost = conversations - scorable;
  const limit = unscorableLimitOf(record.suite);
  const ok = conversations > 0 && lost / conversations <= limit;
  const leftOut = (blame: ReturnType<typeof blameOf>) =>
    endReasons.reduce((sum, reason) => sum + (blameOf(reason) === blame ? (ends[reason] ?? 0) : 0), 0);
  return [
    {
      label: `Conversations that could be judged, ${labels.candidate}`,
      value: `${count(scorable)} of ${count(conversations)}`,
      ok,
    },
    {
      label: `Left out: our simulated customer ${leftOut('harness')} · the network ${leftOut('network')}`,
      value: `${share(conversations ? lost / conversations : 0)}, limit ${amount('share', limit)}`,
      ok,
    },
  ];
}

/** `5`; `4 to 20` where they were held until the gates were decided. */
export function repeatedIn({ manifest, aggregate }: RunRecord): string {
  if (!manifest.looks) return String(manifest.repeat);
  const held = aggregate.cells.map(({ scorable, unscorable }) => scorable + unscorable);
  const [least, most] = [Math.min(...held), Math.max(...held)];
  return least === most ? String(most) : `${least} to ${most}`;
}

export function repetitions({ candidate }: Source): TrustRow {
  const { manifest, aggregate, imported } = candidate.record;
  const { length } = aggregate.cells;
  if (imported) {
    const mean = (aggregate.conversations / Math.max(1, length)).toFixed(1);
    return { label: 'Conversations a situation', value: `${mean} on average, of ${length}`, ok: null };
  }
  const value = `${repeatedIn(candidate.record)} in each of ${plural(length, 'cell')} · seed ${manifest.seed}`;
  return { label: 'Repetitions', value, ok: null };
}

/** What the bot did not take at once: its customers waited, and no waiting of a turn shows it. */
export function sentAgain({ candidate }: Source): TrustRow[] {
  const { retries } = candidate.record.aggregate;
  if (!retries) return [];
  const { refused, busy429, busy503 } = retries;
  const value = `refused ${count(refused)} · 429 ${count(busy429)} · 503 ${count(busy503)}`;
  return [{ label: 'Requests sent again, the bot had not taken them', value, ok: null }];
}

/** Where no protocol says that a turn is over: how long was waited for more, and how often that was too short. */
export function endedBySilence({ candidate }: Source): TrustRow[] {
  const silences = candidate.scored.flatMap(({ silence }) => silence ?? []);
  if (silences.length === 0) return [];
  const lengths = silences.map(({ longestMs }) => longestMs).filter((ms) => ms > 0);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const waited = lengths.length === 0 ? '' : `${least === most ? '' : `${count(least)} to `}${count(most)} ms · `;
  const late = silences.reduce((sum, { lateBubbles }) => sum + lateBubbles, 0);
  const value = `${waited}${late === 0 ? 'nothing came later' : `${plural(late, 'bubble')} came later`}`;
  return [{ label: 'Silence that ended a turn of the bot', value, ok: null }];
}

/** No fault of the bot, and the next run may meet what is left. */
export function leftBehind({ candidate }: Source): TrustRow[] {
  const { leftovers = 0 } = candidate.record.aggregate;
  if (leftovers === 0) return [];
  return [
    { label: 'Teardown calls that failed, so the back end holds more than before', value: count(leftovers), ok: false },
  ];
}

export function unread({ candidate: { record } }: Source): TrustRow[] {
  if (!record.imported) return [];
  const lost = unreadRecords(record);
  return [{ label: 'Records of the files that could not be read', value: count(lost), ok: lost === 0 }];
}

export function interrupted({ candidate: { record } }: Source): TrustRow[] {
  if (record.state === 'complete') return [];
  const value = `${count(record.aggregate.conversations)} of ${count(record.planned)} planned`;
  return [{ label: 'Run was interrupted', value, ok: false }];
}
