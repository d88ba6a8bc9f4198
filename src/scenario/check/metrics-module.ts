/** The module of a project's own metrics: what it holds belongs to a stage further on, and comes in as a function. */
import { resolve } from 'node:path';
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import type { MetricsFound, MetricsReader } from './gate-check.ts';
import { matches } from './matches.ts';

/** null: no file names one. */
export async function metricsIn(
  sources: readonly Source[],
  cwd: string,
  read: MetricsReader,
): Promise<(Omit<MetricsFound, 'problems'> & { problems: Problem[] }) | null> {
  for (const source of sources) {
    const [named] = matches(source.value, 'suite.metrics');
    if (named === undefined || typeof named.value !== 'string' || named.value === '') continue;
    const found = await read(resolve(source.folder ?? cwd, named.value), named.value);
    return { ...found, problems: found.problems.map((problem) => problemIn(source, named.place, 'value', problem)) };
  }
  return null;
}
