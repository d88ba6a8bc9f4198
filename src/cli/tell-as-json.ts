import type { Context } from './context.ts';
import type { ToldProblem } from './problems-schema.ts';
import { jsonText } from './json-text.ts';

/** What went wrong, for programs that asked for JSON: the same shape as of `validate --json`. */
export function tellAsJson(problems: readonly ToldProblem[], { process }: Pick<Context, 'process'>): void {
  process.stdout.write(jsonText({ problems }));
}
