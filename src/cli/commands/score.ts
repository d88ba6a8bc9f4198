import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { presentOutcome } from '../present-outcome.ts';
import { referenceFlag } from './reference-flag.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { transcriptFlags, type TranscriptFlags } from './transcript-flags.ts';

interface Flags extends OutputFlags, TranscriptFlags {
  baseline?: string;
  reference?: string;
  metrics?: string;
  labels?: string;
}

async function scorePaths(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { score } = await import('../../api/score.ts');
  const { baseline, reference, metrics, labels, out, readAs, redact, language, format: formats } = flags;
  const roles = new Map(flags.roles);
  const { problems, ...outcome } = await score({
    paths,
    baseline,
    reference,
    metrics,
    labels,
    out,
    readAs,
    roles,
    redact,
    formats,
    language,
    cwd: this.cwd,
  });
  if (!flags.quiet) this.process.stderr.write(formatProblems(problems, this.colors.stderr));
  presentOutcome(this, outcome, flags);
}

export const scoreCommand = buildCommand({
  func: scorePaths,
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        brief: 'A run, or transcripts of other tools: files, or folders of them',
        parse: String,
        placeholder: 'path',
      },
    },
    flags: {
      baseline: flag.text('Run to compare with; as before when absent, none for none', 'folder'),
      reference: referenceFlag,
      metrics: flag.text(
        'Module that exports metrics of your own; a run keeps what it measured itself when absent',
        'file',
      ),
      labels: flag.text('What people said of conversations that a model judged; as it was known when absent', 'file'),
      ...transcriptFlags,
      ...outputFlags,
    },
  },
  docs: documented('Score a run again from its journal, or transcripts of other tools, and report', [
    ['score reports/2026-03-18T020000Z-nightly', 'a run again, from its journal'],
    ['score export.csv --roles Anna=customer,ShopBot=bot --out reports', 'transcripts of another tool'],
  ]),
});
