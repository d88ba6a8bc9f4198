import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { notedLines } from '../../report/noted-lines.ts';
import { agentLines, earlierLines, turnLines, verdictLines } from '../../report/conversation-lines.ts';
import { jsonText } from '../json-text.ts';
import { runFolder } from './positional.ts';

async function showOne(this: Context, { json }: { json: boolean }, run: string, id: string): Promise<void> {
  const { show } = await import('../../api/show.ts');
  const { conversation, scored, noted } = await show({ run, id, cwd: this.cwd });
  const { stdout } = this.process;
  if (json) {
    stdout.write(jsonText({ conversation, scored, noted }));
    return;
  }
  const colors = this.colors.stdout;
  const lines = [
    ...earlierLines(conversation, colors),
    ...conversation.turns.flatMap((turn) => turnLines(turn, colors)),
    ...(conversation.transfer ?? []).flatMap((turn) => agentLines(turn, colors)),
    ...(conversation.second
      ? [
          '',
          colors.bold('The customer comes back on another day'),
          ...conversation.second.turns.flatMap((turn) => turnLines(turn, colors)),
        ]
      : []),
    ...verdictLines(conversation, scored, colors),
    ...(noted === null ? [] : ['', ...notedLines(noted)]),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

export const showCommand = buildCommand({
  func: showOne,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        runFolder('Run that holds it', 'run'),
        { brief: 'Conversation: scenario/persona/repetition', parse: String, placeholder: 'id' },
      ],
    },
    flags: { json: flag.on('Print it as JSON') },
  },
  docs: documented('One conversation of a run, with the customer’s thinking and what was scored', [
    ['show reports/2026-03-18T020000Z-nightly refund/hurried/3', 'the third of a hurried customer'],
  ]),
});
