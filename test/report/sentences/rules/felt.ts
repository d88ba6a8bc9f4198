/** How the bot made customers feel, by the moods they came and left in. */
import type { Which } from '../facts.ts';
import { exactBounds } from '../figures.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from './page.ts';
import { intentName } from './rollout.ts';

interface Left {
  better: number;
  worse: number;
  of: number;
}

const leastFelt = 0.1;

function leftIn({ facts }: Reading, which: Which, intent?: string): Left {
  const own = (facts[which]?.moods ?? []).filter((one) => intent === undefined || one.intent === intent);
  return {
    better: own.filter(({ change }) => change > leastFelt).length,
    worse: own.filter(({ change }) => change < -leastFelt).length,
    of: own.length,
  };
}

const boundsOf = (count: number, of: number) => exactBounds(count, of, 0, 0.025);

/** `How did it make them feel? Better than they came, but more left unhappy than with 2.3` */
export function feeling(r: Reading): void {
  r.wantWords('How did it make them feel? ');
  const [said] = r.want('(Worse|Better|Much as)') as [string];
  r.wantWords(said === 'Much as' ? ' they came' : ' than they came');
  const { better, worse, of } = leftIn(r, 'candidate');
  const [happier, unhappier] = [boundsOf(better, of), boundsOf(worse, of)];
  const is = unhappier.low > happier.high ? 'Worse' : happier.low > unhappier.high ? 'Better' : 'Much as';
  r.must(said === is, `feeling: says ${said}, is ${is}`);
  const before = leftIn(r, 'baseline');
  const isMore = before.of > 0 && boundsOf(before.worse, before.of).high < unhappier.low;
  r.must(r.starts(`, but more left unhappy than with ${labelOf(r, 'baseline')}`) === isMore, 'more left unhappy');
}

/** `433 customers left happier than they came and 100 less happy, of 675, was 473 and 6 of 675.` */
export function felt(r: Reading): void {
  if (r.starts('Worst in ')) return worst(r);
  const now = leftIn(r, 'candidate');
  const [better, worse, of] = r.want('# customers? left happier than they came and # less happy, of #') as [
    string,
    string,
    string,
  ];
  r.whole(better, now.better, 'happier');
  r.whole(worse, now.worse, 'less happy');
  r.whole(of, now.of, 'customers');
  const before = leftIn(r, 'baseline');
  const was = r.take(', was # and # of #');
  r.must((was !== null) === before.of > 0, 'what it was');
  if (was)
    for (const [at, count] of [before.better, before.worse, before.of].entries()) r.whole(was[at]!, count, 'before');
  r.wantWords('.');
}

function worst(r: Reading): void {
  const intents = [...new Set((r.facts.candidate.moods ?? []).map(({ intent }) => intent))];
  r.either(intents, (intent) => {
    r.wantWords(`${intentName(r, intent)}: `);
    const [some, all] = r.want('# of # left less happy.') as [string, string];
    const own = leftIn(r, 'candidate', intent);
    r.whole(some, own.worse, 'less happy');
    r.whole(all, own.of, 'customers');
    const others = intents.map((one) => leftIn(r, 'candidate', one)).filter((one) => one.of >= 5);
    r.must(
      others.every((one) => one.worse / one.of <= own.worse / own.of + 1e-9),
      'worst, and another is worse',
    );
  });
}
