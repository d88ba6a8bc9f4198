import { buildCommand } from '@stricli/core';
import { place } from '../place.ts';
import { visible } from '../../report/visible.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { jsonText } from '../json-text.ts';

interface Flags {
  owner?: string;
  note?: string;
  reports?: string;
  json: boolean;
}

async function noteIssue(this: Context, { json, ...flags }: Flags, key: string): Promise<void> {
  const { issue } = await import('../../api/issue.ts');
  const { note, file } = await issue({ key, ...flags, now: this.now(), cwd: this.cwd });
  if (json) {
    this.process.stdout.write(jsonText(note));
    return;
  }
  const who = note.owner === null ? 'has no owner' : `is seen to by ${note.owner}`;
  this.process.stdout.write(`${visible(`${note.key} ${who}`)}, written to ${place(this.cwd, file)}.\n`);
}

export const issueCommand = buildCommand({
  func: noteIssue,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Issue, as reports name it', placeholder: 'issue', parse: String }],
    },
    flags: {
      owner: flag.text('Who sees to it', 'name'),
      note: flag.text('What is known of it', 'text'),
      reports: flag.text('Folder of the run folders (default: reports)', 'folder'),
      json: flag.on('Print what was recorded as JSON'),
    },
  },
  docs: documented('Record who sees to a recurring issue, and what is known of it', [
    ['issue cancel/claimed-not-done --owner "Ana Ruiz" --note "fixed in 2.5"', 'shown in the reports to come'],
  ]),
});
