import type { Context } from './context.ts';

interface Told {
  code: string;
  message: string;
}

/** What went wrong, for programs that asked for JSON: the same shape as of `validate --json`. */
export function tellAsJson(problems: readonly Told[], { process }: Pick<Context, 'process'>): void {
  process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
}
