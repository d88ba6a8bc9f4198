import { type Shard, shardName } from '../../plan/shard.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import { flag } from '../flags.ts';

/** `2/4` */
function shard(input: string): Shard {
  const [, index, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(input)?.map(Number) ?? [];
  if (index! >= 1 && index! <= of!) return { index: index!, of: of! };
  throw new SyntaxError('expected a part of so many, such as 2/4');
}

export const shardFlag = flag.value(shard, 'Hold only this part of the plan; merge makes one run of all parts', 'i/n');

const inOneProcess =
  'What is held next follows from all that was held before: hold such a run in one process, or by a queue.';

/** Flags of `run` that speak of the whole run: they belong to `merge`, or what to do instead. */
const ofTheWhole = {
  baseline: 'merge',
  branch: 'merge',
  reference: 'merge',
  otlp: 'merge',
  format: 'merge',
  confirm: inOneProcess,
  untilDecided: inOneProcess,
} as const;

type Flags = { [name in keyof typeof ofTheWhole]?: unknown };

/** @throws ProblemError where a part is to do what only the whole can. */
export function refuseOfTheWhole(flags: Flags, part: Shard): void {
  const names = Object.keys(ofTheWhole) as (keyof typeof ofTheWhole)[];
  const problems = names
    .filter((name) => flags[name] !== undefined && flags[name] !== false)
    .map((name): Problem => {
      const typed = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const message = `${typed} is for a whole run, and --shard ${shardName(part)} holds a part of one`;
      const hint = ofTheWhole[name] === 'merge' ? `Give ${typed} to mystery-shopper merge.` : ofTheWhole[name];
      return { code: 'bad-argument', message, expected: 'one of the two', hint };
    });
  if (problems.length > 0) throw new ProblemError(problems);
}
