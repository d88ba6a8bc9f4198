import { buildCommand } from '@stricli/core';
import { ProblemError } from '../../problem.ts';
import { documented } from '../documented.ts';
import { withEnvFile } from '../with-env-file.ts';
import type { Context } from '../context.ts';
import { duration, flag, httpUrl, wholeNumber } from '../flags.ts';
import { choiceFlags, type ChoiceFlags } from './choice-flags.ts';
import { warnOfLowPower } from '../warn-of-low-power.ts';
import { roundsProgress } from '../progress.ts';
import { presentOutcome } from '../present-outcome.ts';
import { branchName } from './approve.ts';
import type { ModelMode } from '../../language-model/mode.ts';
import { modelFlag } from './model-flag.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { otlpFlag } from './otlp-flag.ts';
import { projectPaths } from './positional.ts';
import { presentShard } from '../present-shard.ts';
import type { Shard } from '../../plan/shard.ts';
import type { Progress } from '../../trial/progress.ts';
import { refuseOfTheWhole, shardFlag } from './shard-flag.ts';
import { workersFlag } from './workers-flag.ts';
import { referenceFlag } from './reference-flag.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { queueAt, queueFlag, type QueueFlags, queuePrefixFlag } from './queue-flags.ts';
import { notices } from '../notices.ts';

interface Flags extends OverlayFlag, ChoiceFlags, OutputFlags, QueueFlags {
  bot?: string;
  backend?: string;
  timeout?: string;
  envFile?: string;
  model?: ModelMode;
  iKnow: boolean;
  baseline?: string;
  branch?: string;
  versus?: string;
  versusBackend?: string;
  confirm: boolean;
  untilDecided?: number;
  reference?: string;
  out?: string;
  resume?: string;
  shard?: Shard;
  workers?: number;
  keepRaw: boolean;
  compress: boolean;
  otlp?: string;
  watch: boolean;
}

async function runProject(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const {
    json,
    quiet,
    failOn,
    format,
    persona,
    scenario,
    tag,
    shard,
    queue: _,
    queuePrefix: _prefix,
    watch,
    ...choices
  } = flags;
  const planned = { ...choices, paths, personas: persona, scenarios: scenario, tags: tag, cwd: this.cwd };
  const bar = quiet ? null : roundsProgress(this);
  const held = {
    ...planned,
    env: withEnvFile(this.process.env, flags.envFile, this.cwd),
    signal: this.signal,
    queue: queueAt(flags),
    ...(!quiet && { onNotice: notices(this) }),
    onProgress: (progress: Progress) => {
      this.kept = progress.folder;
      bar?.update(progress);
    },
  };
  if (watch) refuseUnwatched(flags);
  if (shard !== undefined) {
    refuseOfTheWhole(flags, shard);
    const { runShard } = await import('../../api/run-shard.ts');
    const part = await runShard({ ...held, shard }).finally(() => bar?.finish());
    presentShard(this, part, shard, { json, quiet });
    return;
  }
  const { run } = await import('../../api/run.ts');
  const { hasStoredBaseline } = await import('../../trial/stored-baseline.ts');
  // Added repetitions see more than a plan can tell.
  const isLive = flags.versus !== undefined && flags.untilDecided === undefined;
  if ((isLive || (await hasStoredBaseline(flags, this.cwd))) && flags.resume === undefined && !quiet)
    await warnOfLowPower(this, planned);
  const hold = async (scenarios: readonly string[] | undefined): Promise<void> => {
    // A file of variables may have been saved since.
    const env = withEnvFile(this.process.env, flags.envFile, this.cwd);
    const outcome = await run({ ...held, env, scenarios, formats: format }).finally(() => bar?.finish());
    presentOutcome(this, outcome, { json, quiet, failOn });
  };
  if (!watch) return hold(scenario);
  const { holdWatched } = await import('../hold-watched.ts');
  const beside = flags.envFile === undefined ? [] : [flags.envFile];
  await holdWatched(this, { paths, with: flags.with, beside }, async (touched) => {
    const wanted = touched === undefined ? scenario : touched.filter((id) => scenario?.includes(id) ?? true);
    if (wanted === undefined || wanted.length > 0) await hold(wanted);
  });
}

/** @throws ProblemError where a run is named that is one for all. */
function refuseUnwatched({ resume, shard, json }: Flags): void {
  const [other] = Object.entries({ '--resume': resume, '--shard': shard, '--json': json || undefined }).flatMap(
    ([name, value]) => (value === undefined ? [] : [name]),
  );
  if (other === undefined) return;
  const message = `--watch holds many runs, and ${other} is about one`;
  throw new ProblemError([{ code: 'bad-argument', message, expected: 'one of them' }]);
}

export const runCommand = buildCommand({
  func: runProject,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      bot: flag.value(httpUrl, 'Address of the bot, instead of the one in YAML', 'url'),
      backend: flag.value(httpUrl, 'Address of the back end, instead of the one in YAML', 'url'),
      ...choiceFlags,
      timeout: flag.value(duration, 'How long a reply may take', 'duration'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      model: modelFlag,
      iKnow: flag.on('Bot and back end are test systems, wherever they are'),
      baseline: flag.text('Run to compare with (default: the one last approved, if any); none', 'folder'),
      branch: flag.value(branchName, 'Line of releases whose approved run it is compared with', 'name'),
      versus: flag.value(httpUrl, 'Bot to compare with, live: both are run, taking turns', 'url'),
      versusBackend: flag.value(httpUrl, 'Its back end, if not the same', 'url'),
      confirm: flag.on('Hold what looks worse again with fresh customers before it is called worse; needs --versus'),
      untilDecided: flag.value(
        wholeNumber(2, 1000),
        'Add repetitions, so many a cell at most, until every gate is decided',
        'number',
      ),
      reference: referenceFlag,
      out: flag.text('Where run folders are made (default: reports)', 'folder'),
      resume: flag.text('Interrupted run to finish', 'folder'),
      shard: shardFlag,
      workers: workersFlag,
      queue: queueFlag,
      queuePrefix: queuePrefixFlag,
      keepRaw: flag.on('Keep every exchange with the bot in raw.jsonl, secrets redacted'),
      compress: flag.on('Pack what was said and scored (gzip) once the run is complete; every command reads it'),
      otlp: otlpFlag,
      watch: flag.on('Hold again what a change of the YAML touches, until Ctrl-C'),
      ...outputFlags,
    },
  },
  docs: documented('Plan, converse, score, compare, gate and report', [
    ['run', 'all of scenarios/, once for each customer'],
    [
      'run scenarios --repeat 10 --versus http://localhost:3001/chat --confirm',
      'two releases live, changes confirmed with fresh customers',
    ],
    ['run scenarios --tag smoke --format junit --json', 'a part of the suite, for a build'],
    [
      'run scenarios --seed 2026-03-18 --shard 2/4',
      'the second of four jobs; mystery-shopper merge makes one run of them',
    ],
    ['run scenarios --fail-on undecided', 'a build that wants every gate surely passed'],
    ['run scenarios --watch --repeat 1', 'while you write: only what a change touches is held again'],
    ['run --resume reports/2026-03-18T020000Z-nightly', 'go on with a run that was stopped'],
  ]),
});
