import { place } from '../place.ts';
import { visible } from '../../report/visible.ts';
import { plural } from '../../counts.ts';
import { buildCommand } from '@stricli/core';
import { ProblemError } from '../../problem.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { withEnvFile } from '../with-env-file.ts';
import { otlpFlag } from './otlp-flag.ts';
import { runFolder } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags {
  otlp?: string;
  format?: 'parquet';
  out?: string;
  content: boolean;
  envFile?: string;
  json: boolean;
}

async function exportOne(this: Context, flags: Flags, run: string): Promise<void> {
  const { otlp, format, out } = flags;
  if ((otlp === undefined) === (format === undefined)) {
    const message = otlp === undefined ? 'Nothing says what to export it to' : '--otlp and --format are two exports';
    throw new ProblemError([{ code: 'bad-argument', message, expected: '--otlp URL or --format parquet' }]);
  }
  if (otlp === undefined) return writeTables.call(this, { out, json: flags.json }, run);
  return sendSpans.call(this, { ...flags, otlp }, run);
}

async function writeTables(
  this: Context,
  { out, json }: { out: string | undefined; json: boolean },
  run: string,
): Promise<void> {
  const { exportTables } = await import('../../api/export-tables.ts');
  const { tables } = await exportTables({ run, out, cwd: this.cwd, signal: this.signal });
  const { stdout } = this.process;
  if (json) return stdout.write(jsonText({ tables }));
  for (const { path, rows } of tables) stdout.write(`${place(this.cwd, path)}: ${plural(rows, 'row')}\n`);
}

async function sendSpans(
  this: Context,
  { otlp, envFile, json, content }: Flags & { otlp: string },
  run: string,
): Promise<void> {
  const { exportRun } = await import('../../api/export.ts');
  const env = withEnvFile(this.process.env, envFile, this.cwd);
  const sent = await exportRun({ run, otlp, content, cwd: this.cwd, env, signal: this.signal });
  const { stdout } = this.process;
  if (json) {
    stdout.write(jsonText(sent));
    return;
  }
  const untimed =
    sent.untimed === 0
      ? ''
      : ` ${plural(sent.untimed, 'conversation has no times, and was', 'conversations have no times, and were')} left out.`;
  stdout.write(
    `Sent ${plural(sent.spans, 'span')} in ${plural(sent.traces, 'trace')} to ${visible(sent.url)}.${untimed}\n`,
  );
}

export const exportCommand = buildCommand({
  func: exportOne,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to export', 'run')] },
    flags: {
      otlp: otlpFlag,
      format: { kind: 'enum', values: ['parquet'], optional: true, brief: 'Write tables for DuckDB, pandas or Spark' },
      out: flag.text('Folder for the tables (default: parquet in the run)', 'folder'),
      content: flag.on('What was said stands in the spans too'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      json: flag.on('Print what was sent as JSON'),
    },
  },
  docs: documented('A run for other programs: OpenTelemetry spans, or Parquet tables', [
    [
      'export reports/2026-03-18T020000Z-nightly --format parquet',
      'tables of conversations, turns, scores and evidence',
    ],
    ['export reports/2026-03-18T020000Z-nightly --otlp http://localhost:4318', 'one trace a conversation'],
  ]),
});
