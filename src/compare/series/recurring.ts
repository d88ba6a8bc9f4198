/** What conversations failed by, night after night: new, recurring, back again, or not seen any more. */
import { seriesOf, type Night } from './night.ts';

/** `cancel/claimed-not-done`: an intent, and what failures in it began with. */
type IssueKey = string;

export interface RecurringIssue {
  key: IssueKey;
  intent: string;
  code: string;
  /** Conversations that failed by it, the nights in order, tonight last. */
  counts: number[];
  /** `first`: no night before tonight is known. */
  state: 'first' | 'new' | 'recurring' | 'back' | 'gone';
  /** Start of the night since which it is so; of what is gone, of the last that had it. */
  since: string;
}

/** With whoever sees to it. */
export interface OwnedIssue extends RecurringIssue {
  owner: string | null;
  note: string;
}

/** Nights that are drawn, and in which something must have been seen to be told as gone. */
const mostNights = 30;

/** Tonight's most frequent first, then what is gone. Nights that recorded no causes say nothing. */
export function recurringIn(tonight: Night, past: readonly Night[]): RecurringIssue[] {
  const before = seriesOf(past, tonight).filter(
    ({ id, startedAt, failures }) => id !== tonight.id && startedAt <= tonight.startedAt && failures,
  );
  const nights = [...before, tonight].slice(-mostNights);
  const keys = [...new Set(nights.flatMap(({ failures = {} }) => Object.keys(failures)))];
  return keys
    .map((key) => issueOf(key, nights))
    .toSorted(
      (a, b) =>
        b.counts.at(-1)! - a.counts.at(-1)! ||
        (a.since > b.since ? -1 : a.since < b.since ? 1 : a.key < b.key ? -1 : 1),
    );
}

function issueOf(key: IssueKey, nights: readonly Night[]): RecurringIssue {
  const counts = nights.map(({ failures = {} }) => (Object.hasOwn(failures, key) ? failures[key]! : 0));
  const slash = key.indexOf('/');
  const parts = { key, intent: key.slice(0, slash), code: key.slice(slash + 1), counts };
  const at = (index: number) => nights[index]!.startedAt;
  const last = counts.length - 1;
  const lastSeen = counts.findLastIndex((count) => count > 0);
  if (lastSeen < last) return { ...parts, state: 'gone', since: at(lastSeen) };
  const quiet = counts.findLastIndex((count) => count === 0);
  const since = at(quiet + 1);
  if (last === 0) return { ...parts, state: 'first', since };
  if (quiet < last - 1) return { ...parts, state: 'recurring', since };
  return { ...parts, state: counts.slice(0, quiet).some((count) => count > 0) ? 'back' : 'new', since };
}
