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
  content: boolean;
  envFile?: string;
  json: boolean;
}

async function exportOne(this: Context, { otlp, envFile, json, ...flags }: Flags, run: string): Promise<void> {
  const { exportRun } = await import('../../api/export.ts');
  if (otlp === undefined) {
    const problem = { code: 'bad-argument', message: 'Nothing says where to', expected: '--otlp URL' } as const;
    throw new ProblemError([problem]);
  }
  const env = withEnvFile(this.process.env, envFile, this.cwd);
  const sent = await exportRun({ run, otlp, ...flags, cwd: this.cwd, env, signal: this.signal });
  const { stdout } = this.process;
  if (json) {
    stdout.write(jsonText(sent));
    return;
  }
  const untimed = sent.untimed === 0 ? '' : ` ${sent.untimed} conversations have no times, and were left out.`;
  stdout.write(`Sent ${sent.spans} spans in ${sent.traces} traces to ${sent.url}.${untimed}\n`);
}

export const exportCommand = buildCommand({
  func: exportOne,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to send', 'run')] },
    flags: {
      otlp: otlpFlag,
      content: flag.on('What was said stands in the spans too'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      json: flag.on('Print what was sent as JSON'),
    },
  },
  docs: documented('Send a run to a collector as OpenTelemetry spans', [
    ['export reports/2026-03-18T020000Z-nightly --otlp http://localhost:4318', 'one trace a conversation'],
  ]),
});
