import { join } from 'node:path';
import { startDemoBot } from '../demo/server.ts';
import { packageFolder } from '../package-folder.ts';
import type { Outcome } from '../trial/outcome.ts';
import type { Progress } from '../trial/progress.ts';
import { run, type RunOptions } from './run.ts';

export type Release = 'stable' | 'candidate';

export interface DemoOptions extends Pick<
  RunOptions,
  'repeat' | 'seed' | 'out' | 'formats' | 'cwd' | 'env' | 'clock' | 'signal'
> {
  onProgress?: ((release: Release, progress: Progress) => void) | undefined;
}

/** The suite that comes with the package. */
export const demoSuite = join(packageFolder, 'scenarios/demo');

/**
 * The demo suite against the embedded demo bot: its stable release first, then its candidate, compared with it.
 * Each release has a server and a back end of its own, on a free loopback port.
 */
export async function demo({ onProgress, env = process.env, ...options }: DemoOptions = {}): Promise<
  Record<Release, Outcome>
> {
  const play = async (release: Release, baseline?: string): Promise<Outcome> => {
    const bot = await startDemoBot({ release });
    try {
      return await run({
        ...options,
        paths: [demoSuite],
        env: { ...env, DEMO_BOT_URL: bot.url },
        baseline,
        onProgress: (progress) => onProgress?.(release, progress),
      });
    } finally {
      await bot.close();
    }
  };
  const stable = await play('stable');
  return { stable, candidate: await play('candidate', stable.folder) };
}
