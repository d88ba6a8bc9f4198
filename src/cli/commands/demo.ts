import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import { pathToFileURL } from 'node:url';
import type { Release } from '../../api/demo.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { flag, wholeNumber } from '../flags.ts';
import { printSummary } from '../present-outcome.ts';
import { progress, type Bar } from '../progress.ts';

interface Flags {
  repeat?: number;
  seed?: string;
  out?: string;
}

async function playDemo(this: Context, flags: Flags): Promise<void> {
  const { demo } = await import('../../api/demo.ts');
  const bars = new Map<Release, Bar>();
  const barOf = (release: Release) => {
    if (!bars.has(release)) bars.set(release, progress(this, release.padEnd(9)));
    return bars.get(release)!;
  };
  this.process.stderr.write(
    'The demo bot of a fictional retailer: its stable release, then the candidate to replace it.\n',
  );
  const { stable, candidate } = await demo({
    ...flags,
    cwd: this.cwd,
    env: this.process.env,
    signal: this.signal,
    onProgress: (release, event) => {
      barOf(release).update(event);
      if (event.done === event.planned) barOf(release).finish();
    },
  }).finally(() => bars.forEach((bar) => bar.finish()));
  if (this.wasInterrupted()) {
    this.result = exitCodes.interrupted;
    return;
  }
  this.process.stdout.write(`\nStable: ${stable.judgement.headline}\n\n`);
  printSummary(this, candidate);
  const page = candidate.files.find(({ format }) => format === 'html');
  if (page) this.process.stdout.write(`\nOpen ${pathToFileURL(page.path).href}\n`);
}

/** Ends with 0 although the candidate fails its gates: that it is found out is what the demo shows. */
export const demoCommand = buildCommand({
  func: playDemo,
  parameters: {
    flags: {
      repeat: flag.value(wholeNumber(1, 1000), 'Conversations a cell', 'number'),
      seed: flag.text('Everything random follows from it', 'text'),
      out: flag.text('Where run folders are made (default: reports)', 'folder'),
    },
  },
  docs: documented('The whole thing against the embedded demo bot, stable release and candidate', [
    ['demo', 'both releases, compared'],
    ['demo --repeat 3', 'sooner, and less sure'],
  ]),
});
