import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { runOf } from './runs.ts';

const run = (waiting: number, lateMs = 0) => {
  const { record, scored } = runOf(
    ['a/x', 'b/x', 'c/x', 'd/x'].map((cell) => ({
      cell,
      solved: 40,
      of: 40,
      measures: (n: number) => ({
        waiting: [waiting + (n % 5) / 10, 1] as const,
        effort_index: [20 + (n % 5), 1] as const,
      }),
    })),
  );
  return { record, scored: scored.map((one) => ({ ...one, ...(lateMs > 0 && { lateMs }) })) };
};
const waitingIn = (...runs: Parameters<typeof compare>) =>
  compare(...runs).changes.find(({ metric, segment }) => metric === 'waiting' && segment.kind === 'all')!;

it('a bot that answers two seconds later is called slower', () => {
  expect(waitingIn(run(3), run(6)).verdict).toBe('regressed');
});

it('a machine that was late to its own timers by as much accuses no bot, whichever run it was', () => {
  expect(waitingIn(run(3), run(6, 3000)).verdict).toBe('not-enough-evidence');
  expect(waitingIn(run(6, 3000), run(3)).verdict).toBe('not-enough-evidence');
  // Of what is counted and not timed the machine says nothing.
  const effort = compare(run(3), run(6, 3000)).changes.find(
    ({ metric, segment }) => metric === 'effort_index' && segment.kind === 'all',
  )!;
  expect(effort.interval).toEqual(
    compare(run(3), run(6)).changes.find(({ metric, segment }) => metric === 'effort_index' && segment.kind === 'all')!
      .interval,
  );
});
