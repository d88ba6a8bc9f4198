#!/usr/bin/env node
/** Signals are heard first, and the rest is loaded then: Ctrl-C while it loads ends like any other. */
import * as nodeModule from 'node:module';
import { exitCodes } from './exit-codes.ts';
import { interruption } from './interruption.ts';

// From Node 22.8 on, what was compiled is kept for the next start.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const interrupted = interruption();
const loaded = await import('./command-line.ts').catch((error: Error) => error);
if (loaded instanceof Error) {
  process.stderr.write(
    `mystery-shopper can't be loaded: ${loaded.message}\nRaise the limit of open files (ulimit -n), or install it again.\n`,
  );
  process.exitCode = exitCodes.couldNotRun;
} else await loaded.commandLine(interrupted);
