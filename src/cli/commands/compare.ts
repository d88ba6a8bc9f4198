import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { presentOutcome } from '../present-outcome.ts';
import { referenceFlag } from './reference-flag.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { runFolder } from './positional.ts';

interface Flags extends OutputFlags {
  out?: string;
  reference?: string;
}

async function compareRuns(this: Context, flags: Flags, baseline: string, candidate: string): Promise<void> {
  const { compare } = await import('../../api/compare.ts');
  const outcome = await compare({
    baseline,
    candidate,
    out: flags.out,
    reference: flags.reference,
    formats: flags.format,
    language: flags.language,
    cwd: this.cwd,
  });
  presentOutcome(this, outcome, flags);
}

export const compareCommand = buildCommand({
  func: compareRuns,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [runFolder('Run to compare with', 'baseline'), runFolder('Run to judge', 'candidate')],
    },
    flags: {
      reference: referenceFlag,
      out: flag.text('Where the reports go (default: the candidate’s folder)', 'folder'),
      ...outputFlags,
    },
  },
  docs: documented('Compare two runs, gate and report', [
    ['compare reports/monday reports/tuesday --out reports/week', 'two stored runs, the report in a folder of its own'],
  ]),
});
