import { buildCommand } from '@stricli/core';
import type { FormatName } from '../../transcript/formats/index.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { presentOutcome } from '../present-outcome.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';

const transcriptFormats = ['plain', 'csv', 'openai', 'tau-bench', 'tau2'] as const satisfies readonly FormatName[];

interface Flags extends OutputFlags {
  baseline?: string;
  out?: string;
  readAs?: FormatName;
}

async function scorePaths(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { score } = await import('../../api/score.ts');
  const { baseline, out, readAs, format: formats } = flags;
  const { problems, ...outcome } = await score({ paths, baseline, out, readAs, formats, cwd: this.cwd });
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
      baseline: flag.text('Run to compare with', 'folder'),
      readAs: {
        kind: 'enum',
        values: transcriptFormats,
        optional: true,
        brief: 'Format of the transcripts (default: told by their content)',
      },
      out: flag.text('Where the run folder of transcripts is made (default: reports)', 'folder'),
      ...outputFlags,
    },
  },
  docs: { brief: 'Score a run again from its journal, or transcripts of other tools, and report' },
});
