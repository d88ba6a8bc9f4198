/** Precision, recall and F1 with an interval that knows what belongs together. */
import { random } from '../../src/plan/random.ts';
import { figure, span } from './markdown.ts';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const nothing = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Counts what was found against what is there; both without repetitions. */
export function tally(counts: Counts, there: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const right = [...found].filter((one) => there.has(one)).length;
  counts.right += right;
  counts.wrong += found.size - right;
  counts.missed += there.size - right;
}

export function sum(all: readonly Counts[]): Counts {
  const total = nothing();
  for (const { right, wrong, missed } of all) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

export const f1 = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed || 1);

/** 95 % of the F1 of samples drawn anew, whole groups (dialogues) at a time. */
export function f1Interval(groups: readonly Counts[], draws = 400): { low: number; high: number } {
  const stream = random('validity', 'groups drawn anew');
  const values = Array.from({ length: draws }, () => f1(sum(groups.map(() => stream.pick(groups))))).toSorted(
    (a, b) => a - b,
  );
  return { low: values[Math.floor(draws * 0.025)]!, high: values[Math.ceil(draws * 0.975) - 1]! };
}

/** Cells `there | P | R | F1 | 95 %`. */
export function cells(groups: readonly Counts[]): string[] {
  const total = sum(groups);
  const there = total.right + total.missed;
  const found = total.right + total.wrong;
  return [
    there.toLocaleString('en'),
    found === 0 ? '–' : figure(total.right / found),
    there === 0 ? '–' : figure(total.right / there),
    there === 0 ? '–' : figure(f1(total)),
    there === 0 ? '–' : span(f1Interval(groups)),
  ];
}

export const agreementHead = ['there', 'precision', 'recall', 'F1', '95 %'];
