import { buildCommand } from '@stricli/core';
import { plural } from '../../counts.ts';
import { visible } from '../../report/visible.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag, wholeNumber } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import { type TranscriptFlags, transcriptFlags } from './transcript-flags.ts';

interface Flags extends TranscriptFlags {
  conversation?: string;
  at?: number;
  json: boolean;
}

async function draft(this: Context, { json, roles, ...flags }: Flags, path: string): Promise<void> {
  const { scenarioFrom } = await import('../../api/scenario-from.ts');
  const drafted = await scenarioFrom({ path, ...flags, roles: new Map(roles ?? []), cwd: this.cwd });
  if (json) {
    this.process.stdout.write(jsonText(drafted));
    return;
  }
  const { file, facts, open } = drafted;
  const lines = [
    `${visible(file)}: a scenario with ${plural(facts, 'fact')}, to be finished:`,
    ...open.map((one) => `  - ${visible(one)}`),
    '',
    `Then: npx mystery-shopper validate ${visible(file)}`,
  ];
  this.process.stdout.write(`${lines.join('\n')}\n`);
}

export const scenarioFromCommand = buildCommand({
  func: draft,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Run folder, or a file of transcripts', placeholder: 'path', parse: String }],
    },
    flags: {
      conversation: flag.text('Id of the conversation (default: the only one there is)', 'id'),
      at: flag.value(wholeNumber(2, 1000), 'Begin at this turn, with what was said before it', 'turn'),
      readAs: transcriptFlags.readAs,
      roles: transcriptFlags.roles,
      redact: transcriptFlags.redact,
      out: flag.text('The file to write (default: scenarios/ID.yaml)', 'file'),
      json: flag.on('Print what was written, and what is open, as JSON'),
    },
  },
  docs: documented('Draft a scenario from what a customer said to a bot', [
    ['scenario-from export.jsonl --conversation c-1041', 'of a transcript; personal data are made up anew'],
    ['scenario-from reports/2026-03-03_02-00-00 --conversation refund/calm/3', 'of a conversation of a run'],
    [
      'scenario-from reports/2026-03-03_02-00-00 --conversation refund/calm/3 --at 4',
      'from its fourth turn on, where it began to fail',
    ],
  ]),
});
