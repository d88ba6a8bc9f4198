import { buildCommand } from '@stricli/core';
import { count, plural } from '../../counts.ts';
import { columns } from '../../report/columns.ts';
import { visible } from '../../report/visible.ts';
import { coveredText, shareText, withPerson } from '../../suites/mined/mined-files.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag, wholeNumber } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { jsonText } from '../json-text.ts';
import { type TranscriptFlags, transcriptFlags } from './transcript-flags.ts';

interface Flags extends TranscriptFlags {
  against?: readonly string[];
  fewest?: number;
  json: boolean;
}

async function mineSuite(this: Context, { json, roles, ...flags }: Flags, ...paths: string[]): Promise<void> {
  const { suiteFrom } = await import('../../api/suite-from.ts');
  const made = await suiteFrom({ paths, ...flags, roles: new Map(roles ?? []), cwd: this.cwd });
  const { mined, against, files, problems } = made;
  const { stdout } = this.process;
  if (json) {
    const matters = mined.matters.map(({ id, title, members, share, draft, handoffs }) => ({
      id,
      title,
      conversations: members.length,
      share,
      facts: draft.facts,
      handoffs: Object.fromEntries(handoffs),
      open: draft.open,
    }));
    stdout.write(jsonText({ ...mined, matters, against, files, problems }));
    return;
  }
  const covered = new Map(against?.rows.map((row) => [row.matter, row]));
  const rows = mined.matters.map((matter) => [
    shareText(matter.members.length, mined.contacts),
    matter.id,
    plural(matter.members.length, 'conversation'),
    plural(matter.draft.facts, 'fact'),
    `${shareText(withPerson(matter), matter.members.length)} with a person`,
    ...(against ? [coveredText(covered.get(matter.id))] : []),
  ]);
  const lines = [
    `${plural(mined.matters.length, 'matter')} in ${count(mined.contacts)} of ${plural(mined.conversations, 'conversation')}; ${count(mined.alone)} like too few others:`,
    '',
    ...columns(rows).map((row) => visible(`  ${row}`)),
    '',
    `Customers: ${mined.personas.map(({ persona, conversations }) => `${persona.title} (${shareText(conversations, mined.contacts)})`).join(' · ')}`,
    '',
    `${plural(files.length, 'file')} in ${visible(flags.out ?? 'scenarios')}: each scenario says at its head what is to be finished, found.md what was found.`,
  ];
  stdout.write(`${lines.join('\n')}\n`);
  if (problems.length > 0) this.process.stderr.write(`${formatProblems(problems, this.colors.stderr)}\n`);
}

export const suiteFromCommand = buildCommand({
  func: mineSuite,
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { brief: 'Transcripts, folders of them, or run folders', placeholder: 'path', parse: String },
    },
    flags: {
      against: flag.list('Suite it is held against: which of the matters has it?', 'paths'),
      fewest: flag.value(wholeNumber(2, 1_000_000), 'Fewer conversations are no matter (default: 5)', 'number'),
      readAs: transcriptFlags.readAs,
      roles: transcriptFlags.roles,
      redact: transcriptFlags.redact,
      out: flag.text('Where the project goes (default: scenarios)', 'folder'),
      json: flag.on('Print what was found as JSON'),
    },
  },
  docs: documented('Draft a suite of many conversations: matters, their shares, customers, handoffs', [
    ['suite-from month.jsonl --out drafted', 'a scenario to finish for each matter'],
    ['suite-from month.jsonl --against scenarios --out drafted', 'and which of them the suite has already'],
  ]),
});
