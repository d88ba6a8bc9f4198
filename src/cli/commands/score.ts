import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { presentOutcome } from '../present-outcome.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { runFolder } from './positional.ts';

interface Flags extends OutputFlags {
  baseline?: string;
}

async function scoreRun(this: Context, flags: Flags, run: string): Promise<void> {
  const { score } = await import('../../api/score.ts');
  const outcome = await score({ run, baseline: flags.baseline, formats: flags.format, cwd: this.cwd });
  presentOutcome(this, outcome, flags);
}

export const scoreCommand = buildCommand({
  func: scoreRun,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to score', 'run')] },
    flags: { baseline: flag.text('Run to compare with', 'folder'), ...outputFlags },
  },
  docs: { brief: 'Score a run again from its journal, and report' },
});
