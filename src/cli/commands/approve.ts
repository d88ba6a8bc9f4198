import { buildCommand } from '@stricli/core';
import { place } from '../place.ts';
import { visible } from '../../report/visible.ts';
import { documented } from '../documented.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { runFolder } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags {
  by: string;
  note?: string;
  waive?: readonly string[];
  because?: readonly string[];
  branch?: string;
  json: boolean;
}

async function approveOne(
  this: Context,
  { waive = [], because = [], json, ...flags }: Flags,
  run: string,
): Promise<void> {
  const { approve } = await import('../../api/approve.ts');
  if (waive.length !== because.length) throw new ProblemError([unpaired]);
  const waived = waive.map((gate, index) => ({ gate, because: because[index]! }));
  const { approval, baseline } = await approve({ run, ...flags, waived, now: this.now(), cwd: this.cwd });
  const { stdout } = this.process;
  if (json) {
    stdout.write(jsonText({ approval, baseline }));
    return;
  }
  stdout.write(
    `Approved by ${visible(approval.by)}: run ${approval.run} is the baseline in ${place(this.cwd, baseline)}.\n`,
  );
  for (const { gate, because: why } of approval.waived)
    stdout.write(`${visible(`  waived: ${gate}, because ${why}`)}\n`);
}

export const approveCommand = buildCommand({
  func: approveOne,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to approve', 'run')] },
    flags: {
      by: flag.needed('Who approves', 'name'),
      note: flag.text('What is to be remembered of it', 'text'),
      waive: flag.each('Gate that failed and may, by name; with --because', 'gate'),
      because: flag.each('Why it may', 'text'),
      branch: flag.value(branchName, 'Line of releases it is the baseline of (default: the only one)', 'name'),
      json: flag.on('Print the approval as JSON'),
    },
  },
  docs: documented('Approve a run: record who, when and what was waived, and make it the baseline', [
    ['approve reports/2026-03-18T020000Z-nightly --by "Ana Ruiz"', 'make a run the baseline'],
    [
      'approve reports/2026-03-18T020000Z-nightly --by "Ana Ruiz" --waive tone --because "agreed with legal"',
      'let a failed gate pass',
    ],
  ]),
});

const unpaired: Problem = {
  code: 'bad-argument',
  message: 'Every waiver has its own reason',
  expected: 'one --because after each --waive',
};

/** Part of a folder's name. */
export function branchName(input: string): string {
  if (/^[A-Za-z0-9][\w.-]{0,60}$/.test(input)) return input;
  throw new SyntaxError('expected letters, digits, ".", "_" and "-"');
}
