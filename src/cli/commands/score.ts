import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import { type FormatName, formatNames } from '../../transcript/formats/format-names.ts';
import { type Speaker, speakers } from '../../transcript/transcript.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { presentOutcome } from '../present-outcome.ts';
import { referenceFlag } from './reference-flag.ts';
import { outputFlags, type OutputFlags } from './output-flags.ts';

interface Flags extends OutputFlags {
  baseline?: string;
  reference?: string;
  out?: string;
  readAs?: FormatName;
  roles?: [string, Speaker][];
  redact: boolean;
}

/** `human=customer` */
function role(input: string): [string, Speaker] {
  const at = input.lastIndexOf('=');
  const speaker = speakers.find((one) => one === input.slice(at + 1).trim());
  if (at > 0 && speaker !== undefined) return [input.slice(0, at).trim(), speaker];
  throw new SyntaxError(`expected NAME=SIDE, where SIDE is one of ${speakers.join(', ')}`);
}

async function scorePaths(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { score } = await import('../../api/score.ts');
  const { baseline, reference, out, readAs, redact, format: formats } = flags;
  const roles = new Map(flags.roles);
  const { problems, ...outcome } = await score({
    paths,
    baseline,
    reference,
    out,
    readAs,
    roles,
    redact,
    formats,
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
      baseline: flag.text('Run to compare with', 'folder'),
      reference: referenceFlag,
      readAs: {
        kind: 'enum',
        values: formatNames,
        optional: true,
        brief: 'Format of the transcripts (default: told by their content)',
      },
      roles: {
        kind: 'parsed',
        parse: role,
        optional: true,
        variadic: ',',
        placeholder: 'name=side',
        brief: 'Who is who in the transcripts, e.g. human=customer,ShopBot=bot,Mia=agent',
      },
      redact: {
        kind: 'boolean',
        default: true,
        brief: 'Replace personal data in transcripts by pseudonyms; --no-redact keeps them',
      },
      out: flag.text('Where the run folder of transcripts is made (default: reports)', 'folder'),
      ...outputFlags,
    },
  },
  docs: documented('Score a run again from its journal, or transcripts of other tools, and report', [
    ['score reports/2026-03-18T020000Z-nightly', 'a run again, from its journal'],
    ['score export.csv --roles Anna=customer,ShopBot=bot --out reports', 'transcripts of another tool'],
  ]),
});
