/** What the process is to the command line: its streams, its signals, its exit code. */
import { program } from '../program.ts';
import { runApp } from './app.ts';
import { colorsFor, type Context } from './context.ts';
import { helpAsked } from './documented.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Interruption } from './interruption.ts';
import { interruptedNotice } from './interrupted-notice.ts';
import { outputOf } from './output.ts';

export async function commandLine(interrupted: Interruption): Promise<void> {
  const streams = { stdout: outputOf(process.stdout), stderr: outputOf(process.stderr) };
  const words = helpAsked(process.argv.slice(2));
  const context: Context = {
    process: { ...streams, env: process.env },
    cwd: process.cwd(),
    now: () => new Date(),
    get signal() {
      return interrupted.signal();
    },
    wasInterrupted: interrupted.happened,
    wantsJson: words.includes('--json'),
    colors: {
      stdout: colorsFor(streams.stdout, process.env),
      stderr: colorsFor(streams.stderr, process.env),
    },
    kept: null,
    result: exitCodes.passed,
  };
  interrupted.tell(() => streams.stderr.write(`${interruptedNotice(context)}\n`));

  await runApp(program.version, context, words);
  // Whether all of the output arrived is known only then.
  process.on('exit', () => (process.exitCode = exitCode()));

  function exitCode(): ExitCode {
    if (interrupted.happened()) return exitCodes.interrupted;
    const failure = streams.stdout.broken();
    if (failure !== null) {
      streams.stderr.write(`The output can't be written: ${failure.message}\n`);
      return exitCodes.couldNotRun;
    }
    // Anything the argument parser itself refused is bad input; it reports that with numbers of its own.
    return context.process.exitCode ? exitCodes.couldNotRun : context.result;
  }
}
