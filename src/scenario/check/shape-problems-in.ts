import type { Problem } from '../../problem.ts';
import type { Source } from '../read/source.ts';
import { shapeProblems } from './shape-problems.ts';

/** What is wrong with the shape of files, by file. The validator that says why is loaded only where one is wrong. */
export async function shapeProblemsIn(sources: readonly Source[]): Promise<Map<Source, Problem[]>> {
  const { validate: isOfShape } = await import('../schema/quick-shape.ts');
  const misshapen = sources.filter(({ value }) => !isOfShape(value));
  if (misshapen.length === 0) return new Map();
  const { validate } = await import('../schema/explaining-shape.ts');
  return new Map(misshapen.map((source) => [source, shapeProblems(source, validate)]));
}
