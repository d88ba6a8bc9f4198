import { visible } from '../../report/visible.ts';
import { place } from '../place.ts';
import { plural } from '../../counts.ts';
import { documented } from '../documented.ts';
import { buildCommand } from '@stricli/core';
import type { AaResult } from '../../api/aa.ts';
import { amount } from '../../wording/numbers.ts';
import { metricOf } from '../../score/metrics.ts';
import { withEnvFile } from '../with-env-file.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { duration, flag, httpUrl, wholeNumber } from '../flags.ts';
import { choiceFlags, type ChoiceFlags } from './choice-flags.ts';
import { workersFlag } from './workers-flag.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags extends OverlayFlag, ChoiceFlags {
  bot?: string;
  backend?: string;
  rounds?: number;
  workers?: number;
  timeout?: string;
  envFile?: string;
  iKnow: boolean;
  out?: string;
  reference?: string;
  json: boolean;
}

async function runAgainstItself(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { aa } = await import('../../api/aa.ts');
  const { json, persona, scenario, tag, ...choices } = flags;
  const result = await aa({
    ...choices,
    paths,
    personas: persona,
    scenarios: scenario,
    tags: tag,
    cwd: this.cwd,
    env: withEnvFile(this.process.env, flags.envFile, this.cwd),
    signal: this.signal,
    onRound: (round, arm) => this.process.stderr.write(`round ${round}, arm ${arm}\n`),
  });
  if (this.wasInterrupted()) this.result = exitCodes.interrupted;
  this.process.stdout.write(json ? jsonText(result) : `${resultLines(result, this.cwd).join('\n')}\n`);
}

function resultLines({ reference, rounds, conversations, tests, alarms, spreads }: AaResult, cwd: string): string[] {
  const accused = alarms.filter((one) => one.length > 0).length;
  const shown = spreads.filter(({ metric }) => metricOf(metric).headline);
  return [
    `The bot against itself: ${plural(rounds, 'round')} of two runs, ${plural(conversations, 'conversation')} each`,
    `False alarms: ${accused} of ${plural(rounds, 'round')} (${plural(tests, 'test')} each)`,
    ...alarms.flat().map((alarm) => `  ${visible(alarm)}`),
    '',
    'Standard deviation of one run’s figure',
    ...shown.map(({ metric, mean, chance, within, between }) => {
      const { title, unit } = metricOf(metric);
      const [at, by, arms, apart] = [mean, chance, within, between].map((value) => amount(unit, value));
      return `  ${title} ${at}: conversations explain ${by}, arms of a round differ by ${arms}, rounds by another ${apart}`;
    }),
    '',
    reference === null
      ? 'Interrupted: no reference was written.'
      : `Written to ${place(cwd, reference)}: use it with run --baseline RUN --reference ${place(cwd, reference)}`,
  ];
}

export const aaCommand = buildCommand({
  func: runAgainstItself,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      bot: flag.value(httpUrl, 'Address of the bot, instead of the one in YAML', 'url'),
      backend: flag.value(httpUrl, 'Address of the back end, instead of the one in YAML', 'url'),
      ...choiceFlags,
      seed: flag.text('Everything random follows from it; every run has its own', 'text'),
      rounds: flag.value(wholeNumber(1, 100), 'How often the bot is run twice (default: 5)', 'number'),
      workers: workersFlag,
      timeout: flag.value(duration, 'How long a reply may take', 'duration'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      iKnow: flag.on('Bot and back end are test systems, wherever they are'),
      out: flag.text('Where run folders are made (default: reports)', 'folder'),
      reference: flag.text('Where the reference is written (default: aa.json among the run folders)', 'file'),
      json: flag.on('Print the result as JSON on stdout'),
    },
  },
  docs: documented('Run the bot against itself: how much it differs without having changed', [
    ['aa --repeat 20', 'the bot against itself, twenty times each customer; writes reports/aa.json'],
  ]),
});
