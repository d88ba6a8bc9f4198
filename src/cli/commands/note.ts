import { buildCommand } from '@stricli/core';
import { notedLines } from '../../report/noted-lines.ts';
import { visible } from '../../report/visible.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import { runFolder } from './positional.ts';

interface Flags {
  tag?: readonly string[];
  untag?: readonly string[];
  note?: string;
  by?: string;
  json: boolean;
}

async function noteOne(this: Context, { tag, untag, json, ...flags }: Flags, run: string, id: string): Promise<void> {
  const { note } = await import('../../api/note.ts');
  const noted = await note({ run, id, tags: tag, untags: untag, ...flags, now: this.now(), cwd: this.cwd });
  const { stdout } = this.process;
  if (json) {
    stdout.write(jsonText(noted));
    return;
  }
  stdout.write(`${[visible(noted.conversation), ...notedLines(noted)].join('\n')}\n`);
}

export const noteCommand = buildCommand({
  func: noteOne,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        runFolder('Run that holds the conversation', 'run'),
        { brief: 'Conversation: scenario/persona/repetition', parse: String, placeholder: 'id' },
      ],
    },
    flags: {
      tag: flag.tag('Tag to find it by'),
      untag: flag.tag('Tag to take from it'),
      note: flag.text('What was seen in it', 'text'),
      by: flag.text('Who writes', 'name'),
      json: flag.on('Print what stands beside it as JSON'),
    },
  },
  docs: documented('Write tags and a note beside a conversation; the report shows them', [
    [
      'note reports/2026-03-18T020000Z-nightly refund/hurried/3 --tag "known defect" --note "SHOP-412" --by Ana',
      'found again by its tag in the report',
    ],
  ]),
});
