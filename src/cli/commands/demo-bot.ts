import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag, wholeNumber } from '../flags.ts';

interface Flags {
  port?: number;
  release: 'stable' | 'candidate';
  latency?: number;
  atOnce?: number;
}

async function serve(this: Context, flags: Flags): Promise<void> {
  const { startDemoBot } = await import('../../demo/server.ts');
  const { port = 0, release, latency, atOnce } = flags;
  const bot = await startDemoBot({
    port,
    release,
    ...(latency === undefined ? {} : { latencyMs: latency }),
    ...(atOnce && { atOnce }),
  });
  this.process.stdout.write(`${bot.url}\n`);
  this.process.stderr.write(
    `The ${release} release of the demo bot answers there until you press Ctrl-C.\n` +
      `It takes {"conversationId": "1", "message": "Hello"} at ${bot.url}/chat, and answers under $.messages[*].text.\n`,
  );
  await new Promise((resolve) => this.signal.addEventListener('abort', resolve, { once: true }));
  await bot.close();
}

export const demoBotCommand = buildCommand({
  func: serve,
  parameters: {
    flags: {
      port: flag.value(wholeNumber(0, 65_535), 'Port to listen on (a free one when absent)', 'number'),
      release: { kind: 'enum', values: ['stable', 'candidate'], default: 'stable', brief: 'Which release to serve' },
      atOnce: flag.value(
        wholeNumber(1, 10_000),
        'Messages it works at at a time; others wait in line (all when absent)',
        'number',
      ),
      latency: flag.value(wholeNumber(0, 60_000), 'Milliseconds a reply takes (0 for none)', 'ms'),
    },
  },
  docs: documented('Serve the embedded demo bot alone', [
    ['demo-bot', 'serve it and print its address'],
    ['demo-bot --latency 200 --at-once 4', 'one that can be overloaded, at some twenty messages a second'],
  ]),
});
