import { place } from '../place.ts';
import { visible } from '../../report/visible.ts';
import { plural } from '../../counts.ts';
import { buildCommand } from '@stricli/core';
import { ProblemError } from '../../problem.ts';
import { type DialogueFormat, dialogueFormats } from '../../trial/dialogues/dialogue-formats.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { withEnvFile } from '../with-env-file.ts';
import { otlpFlag } from './otlp-flag.ts';
import { runFolder } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags {
  otlp?: string;
  format?: 'parquet' | DialogueFormat;
  out?: string;
  content: boolean;
  verified: boolean;
  envFile?: string;
  json: boolean;
}

async function exportOne(this: Context, flags: Flags, run: string): Promise<void> {
  const { otlp, format, out } = flags;
  if ((otlp === undefined) === (format === undefined)) {
    const message = otlp === undefined ? 'Nothing says what to export it to' : '--otlp and --format are two exports';
    throw new ProblemError([
      {
        code: 'bad-argument',
        message,
        expected: `--otlp URL or --format ${['parquet', ...dialogueFormats].join(', ')}`,
      },
    ]);
  }
  if (out === '-') refuseOnStdout(flags);
  if (format === 'parquet') return writeTables.call(this, { out, json: flags.json }, run);
  if (format !== undefined) return writeDialogues.call(this, { ...flags, format }, run);
  return sendSpans.call(this, { ...flags, otlp: otlp! }, run);
}

/** What is written to stdout is one text, and nothing else stands there. */
function refuseOnStdout({ format, otlp, json }: Flags): void {
  const isOne = otlp === undefined && format !== 'parquet' && format !== 'botium';
  if (isOne && !json) return;
  const what = json ? '--json is written to stdout already' : `${format ?? '--otlp'} is more than one text`;
  throw new ProblemError([
    {
      code: 'bad-argument',
      message: `--out - writes to stdout: ${what}`,
      expected: '--format csv, jsonl or messages, without --json',
    },
  ]);
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

async function writeDialogues(
  this: Context,
  { format, out, verified, json }: Flags & { format: DialogueFormat },
  run: string,
): Promise<void> {
  const { exportDialogues, tellDialogues } = await import('../../api/export-dialogues.ts');
  const { stdout, stderr } = this.process;
  const asked = { run, format, verified, cwd: this.cwd, signal: this.signal };
  if (out === '-') {
    const told = await tellDialogues((text) => stdout.write(text), asked);
    return stderr.write(`${plural(told, 'conversation')}\n`);
  }
  const written = await exportDialogues({ ...asked, out });
  if (json) return stdout.write(jsonText(written));
  stdout.write(`${place(this.cwd, written.path)}: ${plural(written.conversations, 'conversation')}\n`);
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
      format: {
        kind: 'enum',
        values: ['parquet', ...dialogueFormats],
        optional: true,
        brief: 'Write tables (parquet), what was said (csv, jsonl, botium), or messages for fine-tuning',
      },
      out: flag.text('Where it is written; - is stdout (default: parquet or dialogues in the run)', 'path'),
      verified: flag.on('What was said: only where the customer surely got what it came for'),
      content: flag.on('What was said stands in the spans too'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      json: flag.on('Print what was sent as JSON'),
    },
  },
  docs: documented('A run for other programs: OpenTelemetry spans, Parquet tables, or what was said', [
    [
      'export reports/2026-03-18T020000Z-nightly --format parquet',
      'tables of conversations, turns, scores and evidence',
    ],
    [
      'export reports/2026-03-18T020000Z-nightly --format messages --verified --out good.jsonl',
      'conversations to learn from, as fine-tuning takes them',
    ],
    ['export reports/2026-03-18T020000Z-nightly --otlp http://localhost:4318', 'one trace a conversation'],
  ]),
});
