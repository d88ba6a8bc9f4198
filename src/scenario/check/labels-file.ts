/** The file of what people said of judged conversations: what it holds belongs to a stage further on, and comes in as a function. */
import { resolve } from 'node:path';
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { judgeableIn } from './gate-check.ts';
import { matches } from './matches.ts';

/** @param path Absolute. @param named As the file says it. @param criteria Names of those there are. @returns What is wrong with it. */
export type LabelsReader = (
  path: string,
  named: string,
  criteria: readonly string[],
) => Promise<Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>[]>;

export async function labelsIn(sources: readonly Source[], cwd: string, read: LabelsReader): Promise<Problem[]> {
  for (const source of sources) {
    const [named] = matches(source.value, 'judge.labels');
    if (named === undefined || typeof named.value !== 'string' || named.value === '') continue;
    const found = await read(resolve(source.folder ?? cwd, named.value), named.value, judgeableIn(sources).names);
    return found.map((problem) => problemIn(source, named.place, 'value', problem));
  }
  return [];
}
