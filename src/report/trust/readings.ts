/** How much of the bot's turns was understood, and how surely. */
import type { Doubtful } from '../../score/doubt/doubtful.ts';
import { count, share } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import type { Source } from '../source.ts';
import type { TrustRow } from './row.ts';

/** The simulator understands nearly everything or its conversations are not to be trusted. */
const unknownLimit = 0.05;

export function notUnderstood({ candidate }: Source): TrustRow {
  const unknown = candidate.record.aggregate.unknownTurns;
  return {
    label: candidate.record.imported
      ? 'Bot turns of which nothing could be read'
      : 'Bot turns our customer did not understand',
    value: unknown.of
      ? `${count(unknown.count)} of ${count(unknown.of)} · ${share(unknown.count / unknown.of)}`
      : 'no turns',
    // Without a brief more goes unread, and nobody answers wrongly for it.
    ok: candidate.record.imported ? null : unknown.of > 0 && unknown.count / unknown.of <= unknownLimit,
  };
}

/** Readings that may be wrong, with the words that caused them. */
export function notSure({ candidate }: Source): TrustRow[] {
  const { doubtfulTurns } = candidate.record.aggregate;
  if (!doubtfulTurns || candidate.record.imported) return [];
  const { count: turns, of } = doubtfulTurns;
  const excused = candidate.scored.filter(({ doubt }) => doubt?.excuses === true).length;
  const failures = excused === 0 ? '' : ` · ${plural(excused, 'failure')} began there`;
  const value = `${count(turns)} of ${count(of)} · ${share(of ? turns / of : 0)}${failures}`;
  const rows: TrustRow[] = [{ label: 'Bot turns not surely understood', value, ok: null }];
  const words = mostOften(candidate.scored.flatMap(({ doubt }) => doubt?.shown ?? []));
  if (words.length > 0) rows.push({ label: 'By these words', value: words.join(' · '), ok: null });
  return rows;
}

const mostWords = 3;
const longestWords = 90;

function mostOften(shown: readonly Doubtful[]): string[] {
  const groups = new Map<string, { text: string; times: number }>();
  for (const { quote, why } of shown) {
    const words = quote.length > longestWords ? `${quote.slice(0, longestWords - 1)}…` : quote;
    groups.set(quote, { text: `“${words}” (${why})`, times: (groups.get(quote)?.times ?? 0) + 1 });
  }
  const most = [...groups.values()].toSorted((a, b) => b.times - a.times);
  return most.slice(0, mostWords).map(({ text }) => text);
}
