import { systemClock } from '../bot/clock.ts';
import { whileOpen } from '../while-open.ts';
import { conclude } from '../trial/conclude.ts';
import type { TrialOptions } from '../trial/options.ts';
import { prepareTrial } from '../trial/prepare.ts';
import { queueOf } from '../trial/queue-of.ts';
import { storedBaseline } from '../trial/stored-baseline.ts';
import { openTrial } from '../trial/open-trial.ts';
import { collectorAt } from '../trial/spans/collector.ts';
import { unsentSpans } from '../trial/unsent-spans.ts';
import type { Outcome } from '../trial/outcome.ts';
import { referenceAt } from '../trial/reference.ts';
import { modelOf } from '../trial/model-of.ts';
import { openRounds } from '../trial/rounds.ts';
import { hold } from '../trial/hold.ts';

export type { TrialOptions as RunOptions };

/**
 * The whole program: reads a project, plays its customers against the bot, and against the one to compare with if there is one,
 * scores, compares, judges the gates and writes the reports into a new run folder.
 *
 * @throws ProblemError when nothing could be run; it carries every problem found.
 * @example
 * const { judgement, folder } = await run({ paths: ['scenarios'], repeat: 10, versus: 'http://localhost:3001/chat' });
 */
export async function run(options: TrialOptions = {}): Promise<Outcome> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock } = options;
  const { signal = new AbortController().signal } = options;
  const prepared = await prepareTrial(options);
  const { project, plan, contenders, suite } = prepared;
  // Opened first: a wrong path should not cost a whole run.
  const stored = contenders.length === 1 ? await storedBaseline(options, cwd) : null;
  const reference = await referenceAt(options, cwd);
  return whileOpen(async (opened) => {
    const collector = options.otlp === undefined ? null : collectorAt(options.otlp, { env, cwd, clock });
    opened(() => collector?.close());
    const queue = await queueOf(options, env);
    opened(() => queue?.close());
    const model = await modelOf(plan, prepared.project, options);
    opened(() => model?.close());
    const rounds = openRounds(prepared, options, { holdAll: queue?.hold, model });
    opened(() => rounds.close());
    const folder = await hold(rounds, { plan, asked: project, confirm: options.confirm ?? false, signal });
    const trial = await openTrial(folder);
    const { formats, language } = options;
    const outcome = await conclude({
      ...trial,
      baseline: stored ?? trial.baseline,
      reference,
      suite,
      formats,
      language,
      cwd,
    });
    const unsent = await unsentSpans(collector, folder, signal);
    return { ...outcome, unwritten: [...outcome.unwritten, ...unsent] };
  });
}
