import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { presentOutcome } from '../present-outcome.ts';
import { withEnvFile } from '../with-env-file.ts';
import { branchName } from './approve.ts';
import { otlpFlag } from './otlp-flag.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';
import { referenceFlag } from './reference-flag.ts';

interface Flags extends OutputFlags {
  baseline?: string;
  branch?: string;
  reference?: string;
  out?: string;
  otlp?: string;
  envFile?: string;
}

async function mergeRun(this: Context, flags: Flags, ...shards: string[]): Promise<void> {
  const { merge } = await import('../../api/merge.ts');
  const { format: formats, json: _, quiet: _quiet, failOn: _failOn, envFile, ...options } = flags;
  const env = withEnvFile(this.process.env, envFile, this.cwd);
  presentOutcome(this, await merge({ ...options, shards, formats, env, cwd: this.cwd }), flags);
}

export const mergeCommand = buildCommand({
  func: mergeRun,
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { brief: 'Folders of the shards, or folders that hold them', parse: String, placeholder: 'shard' },
    },
    flags: {
      baseline: flag.text('Run to compare with (default: the one last approved, if any); none', 'folder'),
      branch: flag.value(branchName, 'Line of releases whose approved run it is compared with', 'name'),
      reference: referenceFlag,
      out: flag.text('Where the run folder is made (default: reports)', 'folder'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      otlp: otlpFlag,
      ...outputFlags,
    },
  },
  docs: documented('Make one run of the parts that run --shard held: compare, gate and report', [
    ['merge shards', 'all shards below one folder'],
    ['merge shard-1/reports shard-2/reports --baseline reports/monday', 'those of two jobs, compared with a run'],
  ]),
});
