import { type Problem, ProblemError } from '../problem.ts';
import type { Collector } from './spans/collector.ts';
import { sendSpans } from './spans/send-spans.ts';

/** Sends the spans of a run that is judged already: what they meet takes nothing away from it, and is told beside it. */
export async function unsentSpans(
  collector: Collector | null,
  folder: string,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  if (collector === null || signal.aborted) return [];
  try {
    await sendSpans(folder, collector, { content: false }, signal);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    if (signal.aborted) return [];
    throw error;
  }
}
