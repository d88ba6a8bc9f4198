/** Metrics that a project brings: of the module that its suite names, or at hand. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Problem, ProblemError } from '../problem.ts';
import type { ProjectFileHash } from '../scenario/scenario.ts';
import { mistakesIn } from '../score/own/own-rows.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import { thrownText, userModule } from '../user-module.ts';

interface Read {
  /** Empty where there is any problem. */
  found: readonly UserMetric[];
  file: ProjectFileHash | null;
  problems: Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>[];
}

const expected = 'a module whose default export is a list of metrics: [{ name, better, measure }]';

/** @param atHand Whose names are taken. */
export async function metricsModule(path: string, named: string, atHand: readonly UserMetric[]): Promise<Read> {
  const nothing = (message: string): Read => ({
    found: [],
    file: null,
    problems: [{ code: 'no-metrics', message, expected }],
  });
  let exported: Record<string, unknown>;
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
    exported = await userModule(path);
  } catch (error) {
    const isMissing = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
    return nothing(
      isMissing
        ? `There is no module "${named}" (${path}).`
        : `The module "${named}" cannot be loaded: ${thrownText(error)}`,
    );
  }
  const found = exported['default'] ?? exported['metrics'];
  if (!Array.isArray(found)) return nothing(`The module "${named}" exports no list of metrics.`);
  const mistakes = mistakesIn([...(found as unknown[]), ...atHand]);
  return {
    found: mistakes.length > 0 ? [] : (found as UserMetric[]),
    file: { path: named, sha256: createHash('sha256').update(bytes).digest('hex') },
    problems: mistakes.map(({ message, expected: what }) => ({
      code: 'no-metrics',
      message: `${named}: ${message}`,
      expected: what,
    })),
  };
}

/** @throws ProblemError that names what is wrong with one of them. */
export function checkedMetrics(atHand: readonly UserMetric[]): readonly UserMetric[] {
  const mistakes = mistakesIn(atHand);
  if (mistakes.length === 0) return atHand;
  throw new ProblemError(mistakes.map((mistake) => ({ code: 'no-metrics', ...mistake })));
}

/**
 * As an option gives them: themselves, or the path of their module.
 * @throws ProblemError with all that is wrong with them.
 */
export async function givenMetrics(
  given: string | readonly UserMetric[] | undefined,
  cwd: string,
): Promise<readonly UserMetric[] | undefined> {
  if (typeof given !== 'string') return given && checkedMetrics(given);
  const { found, problems } = await metricsModule(resolve(cwd, given), given, []);
  if (problems.length > 0) throw new ProblemError(problems);
  return found;
}
