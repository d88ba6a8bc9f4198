/** Of which day an export is: the one on which most of its conversations began, in UTC. */
import { plural } from '../../counts.ts';
import { grouped } from '../../grouped.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import type { StoredRun } from '../../run/store.ts';
import { isDay } from '../../scenario/template/values.ts';

/** A folder is named after it. @throws ProblemError when it is no day. */
export function checkedDay(text: string): string {
  if (isDay(text)) return text;
  throw new ProblemError([{ code: 'bad-argument', message: `"${text}" is no day`, expected: 'YYYY-MM-DD' }]);
}

/** More of them on other days make it no export of a day: customers talk past midnight, and exports are cut by local time. */
const mostElsewhere = 0.5;

/** @throws ProblemError when nothing has a time, or it is of many days. */
export async function dayOf(run: StoredRun): Promise<string> {
  const days = grouped(await begunOn(run), (day) => day);
  const [most] = [...days].toSorted(([a, many], [b, few]) => few.length - many.length || (a < b ? -1 : 1));
  if (most === undefined) throw new ProblemError([untimed]);
  const timed = [...days.values()].reduce((sum, own) => sum + own.length, 0);
  if (most[1].length < timed * (1 - mostElsewhere)) throw new ProblemError([manyDays([...days.keys()].toSorted())]);
  return most[0];
}

/** The day of each conversation whose file says when it began. */
async function begunOn(run: StoredRun): Promise<string[]> {
  const begun: string[] = [];
  for await (const { times } of run.conversations()) if (times !== null) begun.push(times.startedAt.slice(0, 10));
  return begun;
}

const untimed: Problem = {
  code: 'bad-argument',
  message: 'No conversation of the export says when it was',
  expected: '--day YYYY-MM-DD, the day they are of',
};

const manyDays = (days: string[]): Problem => ({
  code: 'bad-argument',
  message: `The export is of ${plural(days.length, 'day')}, from ${days[0]} to ${days.at(-1)}`,
  expected: 'the conversations of one day',
  hint: 'Export one day at a time, and watch one after the other; or say with --day which one all of it is to count as.',
});
