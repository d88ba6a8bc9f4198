import { join, resolve } from 'node:path';
import { alarmsIn, selfSpreads, type SelfSpread } from '../compare/series/self-spread.ts';
import { compare } from '../compare/compare.ts';
import { type ComparedRun, metricsIn } from '../compare/compared-run.ts';
import { pointEstimatesOf } from '../compare/point-estimates.ts';
import { noiseOf } from '../compare/series/noise.ts';
import { comparedRun } from '../trial/compared-run.ts';
import { readHistory } from '../trial/history.ts';
import { openScored } from '../trial/open-scored.ts';
import { referenceFile, writeReference } from '../trial/reference.ts';
import { run, type RunOptions } from './run.ts';

export interface AaOptions extends Omit<
  RunOptions,
  'baseline' | 'confirm' | 'reference' | 'resume' | 'formats' | 'language' | 'keepRaw' | 'otlp'
> {
  /** How often the bot is run twice; 5 when absent. */
  rounds?: number | undefined;
  /** Where the reference is written; `aa.json` among the run folders when absent. */
  reference?: string | undefined;
  onRound?: ((round: number, arm: 'a' | 'b') => void) | undefined;
}

export interface AaResult {
  /** null: interrupted before the last round; no reference was written. */
  reference: string | null;
  rounds: number;
  /** Of one arm. */
  conversations: number;
  /** Tests of one comparison. */
  tests: number;
  /** What the rule for a stored baseline called of the bot against itself, round by round. */
  alarms: string[][];
  spreads: SelfSpread[];
}

const defaultRounds = 5;

/**
 * The bot against itself: every round two runs with other seeds, compared as a candidate with a stored baseline would be. Their spread is
 * the reference that later comparisons and charts over nights allow for.
 *
 * @throws ProblemError when nothing could be run.
 */
export async function aa(options: AaOptions = {}): Promise<AaResult> {
  const { cwd = process.cwd(), rounds = defaultRounds, seed = 'aa', onRound } = options;
  const outDir = resolve(cwd, options.out ?? 'reports');
  const out = join(outDir, 'aa');
  const arms: ComparedRun[] = [];
  const hold = async (round: number, arm: 'a' | 'b') => {
    onRound?.(round, arm);
    const { folder, record } = await run({
      ...runOptions(options),
      cwd,
      out,
      seed: `${seed} ${round} ${arm}`,
      formats: [],
    });
    if (record.state === 'complete') arms.push(await comparedRun(await openScored(folder)));
  };
  for (let round = 1; round <= rounds && arms.length === 2 * (round - 1); round++) {
    await hold(round, 'a');
    if (arms.length % 2 === 1) await hold(round, 'b');
  }
  const pairs = Array.from(
    { length: Math.floor(arms.length / 2) },
    (_, i) => [arms[2 * i]!, arms[2 * i + 1]!] as const,
  );
  const comparisons = pairs.map(([a, b]) => compare(a, b));
  const estimates = pairs.map(([a, b]) => [estimatesIn(a), estimatesIn(b)] as const);
  const path = pairs.length < rounds ? null : resolve(cwd, options.reference ?? join(outDir, referenceFile));
  if (path !== null) {
    const { nights } = await readHistory(out);
    const own = new Set(arms.map(({ record }) => record.id));
    await writeReference(path, {
      startedAt: arms[0]!.record.startedAt,
      rounds,
      arms: nights.filter(({ id }) => own.has(id)),
      noise: noiseOf([estimates.flat()]),
    });
  }
  return {
    reference: path,
    rounds: pairs.length,
    conversations: arms[0]?.record.aggregate.conversations ?? 0,
    tests: comparisons[0]?.family?.tests ?? 0,
    alarms: comparisons.map(alarmsIn),
    spreads: selfSpreads(estimates),
  };
}

const estimatesIn = ({ record, scored }: ComparedRun) => pointEstimatesOf(scored, metricsIn(record));

/** Without what is `aa`'s own. */
function runOptions({ rounds: _rounds, reference: _path, onRound: _told, ...options }: AaOptions): RunOptions {
  return options;
}
