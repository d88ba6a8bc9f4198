import { buildCommand } from '@stricli/core';
import { isDay } from '../../scenario/template/values.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { presentOutcome } from '../present-outcome.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { transcriptFlags, type TranscriptFlags } from './transcript-flags.ts';

interface Flags extends OutputFlags, TranscriptFlags {
  day?: string;
  earlier?: readonly string[];
  baseline?: string;
  branch?: string;
  build?: string;
  metrics?: string;
}

async function watchDay(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { watch } = await import('../../api/watch.ts');
  const {
    day,
    earlier,
    baseline,
    branch,
    build,
    metrics,
    readAs,
    roles,
    redact,
    out,
    language,
    format: formats,
  } = flags;
  const { problems, ...outcome } = await watch({
    paths,
    day,
    earlier,
    baseline,
    branch,
    build,
    metrics,
    readAs,
    roles: new Map(roles),
    redact,
    out,
    formats,
    language,
    cwd: this.cwd,
  });
  if (!flags.quiet) this.process.stderr.write(formatProblems(problems, this.colors.stderr));
  presentOutcome(this, outcome, flags);
}

function calendarDay(input: string): string {
  if (isDay(input)) return input;
  throw new SyntaxError('expected a day as YYYY-MM-DD');
}

export const watchCommand = buildCommand({
  func: watchDay,
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        brief: 'What real customers said on one day: files, or folders of them',
        parse: String,
        placeholder: 'export',
      },
    },
    flags: {
      day: flag.value(calendarDay, 'Day it is of (default: the one on which most of it began)', 'YYYY-MM-DD'),
      earlier: {
        kind: 'parsed',
        parse: String,
        optional: true,
        variadic: ',',
        placeholder: 'export',
        brief: 'Exports of the days before, read for customers who came again with the same matter',
      },
      baseline: flag.text('Run of simulated customers to hold it against; none (default: the approved one)', 'folder'),
      branch: flag.text('Line of releases whose approved run is meant', 'name'),
      build: flag.text('Release of the bot, marked where it changes', 'name'),
      metrics: flag.text('Module that exports metrics of your own, to measure by as well', 'file'),
      ...transcriptFlags,
      ...outputFlags,
    },
  },
  docs: documented('Score a day of real conversations, and chart it beside the days before', [
    ['watch export-2026-03-18.jsonl', 'held against the approved run of simulated customers'],
    ['watch today.csv --earlier yesterday.csv --build 2.4', 'who came again; the release is marked'],
  ]),
});
