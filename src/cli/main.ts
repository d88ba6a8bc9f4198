#!/usr/bin/env node
/** The process around the command line: streams, signals, exit code. */
import { run } from '@stricli/core';
import { program } from '../program.ts';
import { buildApp } from './app.ts';
import { colorsFor, type Context, type Output } from './context.ts';
import { shown } from '../hidden/hidden.ts';
import { exitCodes } from './exit-codes.ts';

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second signal means it: the journal is on disk already.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
    interruption.abort(new Error(name));
  });
}

const streams = { stdout: outputOf(process.stdout), stderr: outputOf(process.stderr) };
const context: Context = {
  process: { ...streams, env: process.env },
  cwd: process.cwd(),
  now: () => new Date(),
  signal: interruption.signal,
  colors: {
    stdout: colorsFor(streams.stdout, process.env),
    stderr: colorsFor(streams.stderr, process.env),
  },
  result: exitCodes.passed,
};

await run(buildApp(program.version, context), process.argv.slice(2), context);
// Anything the argument parser itself refused is bad input; it reports that with numbers of its own.
process.exitCode = context.process.exitCode ? exitCodes.couldNotRun : context.result;

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(shown(text)),
    isTTY: stream.isTTY ?? false,
    get columns() {
      return stream.columns ?? 100;
    },
  };
}
