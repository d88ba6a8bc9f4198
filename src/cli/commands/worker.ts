import { plural } from '../../counts.ts';
import { buildCommand } from '@stricli/core';
import { milliseconds } from '../../bot/connection/duration.ts';
import { leastTakeoverMs } from '../../run/queue/hands.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { duration, durationFrom, flag, httpUrl, wholeNumber } from '../flags.ts';
import { notices } from '../notices.ts';
import { withEnvFile } from '../with-env-file.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';
import { queueAt, queueFlag, queuePrefixFlag } from './queue-flags.ts';

interface Flags extends OverlayFlag {
  queue: string;
  queuePrefix?: string;
  bot?: string;
  backend?: string;
  versus?: string;
  versusBackend?: string;
  timeout?: string;
  concurrency?: number;
  takeover?: string;
  envFile?: string;
  iKnow: boolean;
  quiet: boolean;
}

async function workFor(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { work } = await import('../../api/work.ts');
  const { queue: _, queuePrefix: _prefix, takeover, envFile, quiet, ...choices } = flags;
  const say = quiet ? () => {} : notices(this);
  const held = await work({
    ...choices,
    paths,
    queue: queueAt(flags)!,
    ...(takeover !== undefined && { takeoverMs: milliseconds(takeover, 0) }),
    cwd: this.cwd,
    env: withEnvFile(this.process.env, envFile, this.cwd),
    signal: this.signal,
    onNotice: say,
  });
  say(
    `Stopped; ${plural(held, 'conversation was', 'conversations were')} held here, and what was under way is taken over by others.`,
  );
}

export const workerCommand = buildCommand({
  func: workFor,
  parameters: {
    positional: projectPaths,
    flags: {
      queue: { ...queueFlag, brief: 'Redis where runs hand out their conversations', optional: false },
      queuePrefix: queuePrefixFlag,
      ...overlayFlag,
      bot: flag.value(httpUrl, 'Address of the bot as it is reached from here, instead of the one in YAML', 'url'),
      backend: flag.value(httpUrl, 'Address of the back end as it is reached from here', 'url'),
      versus: flag.value(httpUrl, 'Bot to compare with, where the run has one', 'url'),
      versusBackend: flag.value(httpUrl, 'Its back end, if not the same', 'url'),
      timeout: flag.value(duration, 'How long a reply may take, as the run has it', 'duration'),
      concurrency: flag.value(wholeNumber(1, 10_000), 'Conversations at once', 'number'),
      takeover: flag.value(
        durationFrom(`${leastTakeoverMs / 1000}s`),
        'Others take over when nothing is heard of it for so long (default: 30s)',
        'duration',
      ),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      iKnow: flag.on('Bot and back end are test systems, wherever they are'),
      quiet: flag.on('Say nothing of what it takes part in'),
    },
  },
  docs: documented('Hold conversations for runs elsewhere, as run --queue hands them out, until stopped', [
    ['worker --queue redis://localhost:6379', 'for runs of scenarios/'],
    [
      'worker scenarios --queue rediss://queue.example.com:6380 --concurrency 64',
      'over TLS, 64 at once; REDIS_PASSWORD signs in',
    ],
  ]),
});
