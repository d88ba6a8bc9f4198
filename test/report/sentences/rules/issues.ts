/** What failures began with, night after night: counted again from the history. */
import { type Reading, Unread } from '../reading.ts';
import { intentName } from './rollout.ts';

const title = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** `Refunds | Fact asked again | recurring since 2026-03-11 | 45 of 174 failures (26 %)` */
export function issue(r: Reading): void {
  const { nights = [], candidate } = r.facts;
  const keys = [...new Set(nights.flatMap(({ failures }) => Object.keys(failures)))];
  r.either(
    keys.filter((key) => r.rest.startsWith(`${intentName(r, key.split('/')[0]!)} | ${title(key.split('/')[1]!)} | `)),
    (key) => {
      const [intent, code] = key.split('/') as [string, string];
      r.wantWords(`${intentName(r, intent)} | ${title(code)} | `);
      const counts = nights.map(({ failures }) => failures[key] ?? 0);
      state(r, counts);
      const failed = candidate.scored.filter(({ scorable, verified }) => scorable && verified === false);
      const own = failed.filter((one) => one.intent === intent && one.cause?.code === code).length;
      r.must(counts.at(-1) === own, `tonight: ${counts.at(-1)} in the history, ${own} in the run`);
      r.wantWords(' | ');
      if (failed.length === 0) return;
      const [some, all, share] = r.want(String.raw`# of # failures? \(# %\)`) as [string, string, string];
      r.whole(some, own, 'of the failures');
      r.whole(all, failed.length, 'failures');
      r.figure(share, (100 * own) / failed.length, 0, 'share');
    },
  );
}

function state(r: Reading, counts: readonly number[]): void {
  const { nights = [] } = r.facts;
  const isSeen = (at: number) => (counts[at] ?? 0) > 0;
  const last = counts.length - 1;
  const day = (at: number) => nights[at]?.startedAt.slice(0, 10);
  const isBefore = counts.slice(0, last).some((count) => count > 0);
  const said = r.take('(first night known|new|back again|recurring since|not seen since)(?: (\\d{4}-\\d{2}-\\d{2}))?');
  if (!said) throw new Unread(r.rest);
  const [word, since] = said as [string, string | undefined];
  const holds: Record<string, boolean> = {
    'first night known': last === 0,
    new: last > 0 && isSeen(last) && !isBefore,
    'back again': isSeen(last) && !isSeen(last - 1) && isBefore,
    'recurring since': isSeen(last) && isSeen(last - 1),
    'not seen since': !isSeen(last) && isBefore,
  };
  r.must(holds[word]!, `says ${word}, was seen in ${counts.join(', ')}`);
  if (since === undefined) return;
  const quiet = counts.findLastIndex((count) => count === 0);
  const at = word === 'recurring since' ? quiet + 1 : counts.findLastIndex((count) => count > 0);
  r.must(since === day(at), `says ${since}, is ${day(at)}`);
}
