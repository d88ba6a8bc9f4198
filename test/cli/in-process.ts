/** The command line without a process around it: what it printed, and the code it would end with. */
import { Readable, Writable } from 'node:stream';
import { runApp } from '../../src/cli/app.ts';
import { colorsFor, type Context } from '../../src/cli/context.ts';
import { outputOf } from '../../src/cli/output.ts';

export interface Ended {
  /** Of the command; 2 where it threw or was asked for wrongly. */
  code: number;
  /** It did not end by itself. */
  threw: boolean;
  stdout: string;
  stderr: string;
}

/** @param typed What a person types, line by line. */
export async function inProcess(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  typed: readonly string[] = [],
  { atTerminal = false }: { atTerminal?: boolean } = {},
): Promise<Ended> {
  const [told, warned] = [collected(atTerminal), collected(atTerminal)];
  const [stdout, stderr] = [outputOf(told), outputOf(warned)];
  const stdin = Object.assign(Readable.from(typed.map((line) => `${line}\n`)), { isTTY: atTerminal });
  const context: Context = {
    process: { stdout, stderr, stdin, env },
    cwd,
    now: () => new Date(0),
    signal: new AbortController().signal,
    wasInterrupted: () => false,
    wantsJson: args.includes('--json'),
    kept: null,
    colors: { stdout: colorsFor(stdout, {}), stderr: colorsFor(stderr, {}) },
    result: 0,
  };
  await runApp('0.0.0', context, args);
  const threw = Boolean(context.process.exitCode);
  return { code: threw ? 2 : context.result, threw, stdout: told.text, stderr: warned.text };
}

/** A stream of a process, and what was written to it. */
const collected = (isTTY: boolean): NodeJS.WriteStream & { text: string } => {
  const write: Writable['_write'] = (chunk: string, _, done) => {
    stream.text += chunk;
    done();
  };
  const stream = Object.assign(new Writable({ decodeStrings: false, write }), { text: '', isTTY, columns: 100 });
  return stream as typeof stream & NodeJS.WriteStream;
};
