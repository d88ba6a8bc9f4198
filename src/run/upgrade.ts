/** Files of earlier versions, brought up to date one version at a time. Files of later versions are refused. */
import { ProblemError } from '../problem.ts';

/** `steps[n]` makes a value of format n into one of format n + 1. */
export type Steps<T> = Record<number, (value: T) => T>;

/**
 * What turns values of the format found into values of the current one.
 * @throws ProblemError when the format found is newer, or is no format at all.
 */
export function upgrade<T>(file: string, found: unknown, current: number, steps: Steps<T>): (value: T) => T {
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    throw new ProblemError([
      {
        code: 'journal-damaged',
        message: `The file names no format${found === undefined ? '' : `, but ${JSON.stringify(found)}`}`,
        file,
        expected: 'a whole number',
      },
    ]);
  }
  if (found > current) {
    throw new ProblemError([
      {
        code: 'format-newer',
        message: `The file has format ${found}`,
        file,
        expected: `format ${current} or older`,
        hint: 'Update mystery-shopper to the version that wrote it.',
      },
    ]);
  }
  const needed = Array.from({ length: current - found }, (_, index) => steps[found + index]!);
  return (value) => needed.reduce((older, step) => step(older), value);
}
