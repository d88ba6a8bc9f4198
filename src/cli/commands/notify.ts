import { buildCommand } from '@stricli/core';
import type { Channel } from '../../report/message/channels.ts';
import { ProblemError } from '../../problem.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { environmentName, flag, httpUrl } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import { withEnvFile } from '../with-env-file.ts';
import { runFolder } from './positional.ts';

interface Flags {
  slack?: string;
  teams?: string;
  link?: string;
  unlessPassed: boolean;
  print: boolean;
  envFile?: string;
}

async function notifyOf(this: Context, flags: Flags, run: string): Promise<void> {
  const { slack, teams, link, unlessPassed, print } = flags;
  const named: [Channel, string | undefined][] = [
    ['slack', slack],
    ['teams', teams],
  ];
  const channels = named.flatMap(([channel, webhook]) => (webhook === undefined ? [] : [{ channel, webhook }]));
  if (channels.length === 0) throw new ProblemError([noChannel]);
  const { notify } = await import('../../api/notify.ts');
  const env = withEnvFile(this.process.env, flags.envFile, this.cwd);
  for (const { channel, webhook } of channels) {
    const options = { run, channel, webhook: print ? null : webhook, link, unlessPassed };
    const { sent, message } = await notify({ ...options, cwd: this.cwd, env, signal: this.signal });
    const told = sent ? `Told ${channel}.\n` : `The run passed: ${channel} was not told.\n`;
    this.process.stdout.write(print ? jsonText(message) : told);
  }
}

const noChannel = {
  code: 'bad-argument',
  message: 'Nothing says whom to tell',
  expected: '--slack or --teams, and the name of the environment variable that holds the address of its webhook',
} as const;

export const notifyCommand = buildCommand({
  func: notifyOf,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to tell of', 'run')] },
    flags: {
      slack: flag.value(environmentName, 'Environment variable with the address of a Slack webhook', 'name'),
      teams: flag.value(environmentName, 'Environment variable with the address of a Teams workflow', 'name'),
      link: flag.value(httpUrl, 'Where the report can be opened', 'url'),
      unlessPassed: flag.on('Say nothing of a run that passed'),
      print: flag.on('Print the message and send nothing'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
    },
  },
  docs: documented('Tell a channel of Slack or Teams the verdict of a run', [
    ['notify reports/2026-03-18T020000Z-nightly --slack SLACK_WEBHOOK', 'the address is in $SLACK_WEBHOOK'],
    ['notify reports/2026-03-18T020000Z-nightly --teams TEAMS_WEBHOOK --unless-passed', 'of failures alone'],
    ['notify reports/2026-03-18T020000Z-nightly --slack SLACK_WEBHOOK --print', 'what would be sent'],
  ]),
});
