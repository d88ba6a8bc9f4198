import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { presentOutcome } from '../present-outcome.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { runFolder } from './positional.ts';
import { referenceFlag } from './reference-flag.ts';

interface Flags extends OutputFlags {
  baseline?: string;
  reference?: string;
}

async function reportRun(this: Context, flags: Flags, run: string): Promise<void> {
  const { report } = await import('../../api/report.ts');
  const { baseline, reference, language, format: formats } = flags;
  const outcome = await report({ run, baseline, reference, language, formats, cwd: this.cwd });
  presentOutcome(this, outcome, flags);
}

export const reportCommand = buildCommand({
  func: reportRun,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to report', 'run')] },
    flags: {
      baseline: flag.text('Run to compare with; as before when absent, none for none', 'folder'),
      reference: referenceFlag,
      ...outputFlags,
    },
  },
  docs: documented('Write the reports of a run again', [
    ['report reports/2026-03-18T020000Z-nightly', 'the same reports again'],
    ['report reports/2026-03-18T020000Z-nightly --language de', 'the page in German'],
    ['report reports/2026-03-18T020000Z-nightly --baseline reports/monday', 'beside another run'],
  ]),
});
