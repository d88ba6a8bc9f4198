import { resolve } from 'node:path';
import { systemClock, type Clock } from '../bot/clock.ts';
import { collectorAt } from '../trial/spans/collector.ts';
import { sendSpans, type SentSpans } from '../trial/spans/send-spans.ts';

export interface ExportOptions {
  /** Run folder. */
  run: string;
  /** Address of an OTLP receiver over HTTP, `http://localhost:4318`, or `env`: the one OpenTelemetry's variables name. */
  otlp: string;
  /** What was said stands in the spans; left out when absent. */
  content?: boolean | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
}

export interface Exported extends SentSpans {
  /** Where they were sent. */
  url: string;
}

/**
 * Sends a stored run to a collector as OpenTelemetry spans: one trace a conversation, with the ids that its requests carried.
 *
 * @throws ProblemError when the folder holds no run, or the collector does not take its spans.
 */
export async function exportRun({
  run,
  otlp,
  content = false,
  cwd = process.cwd(),
  env = process.env,
  clock = systemClock,
  signal = new AbortController().signal,
}: ExportOptions): Promise<Exported> {
  const collector = collectorAt(otlp, { env, cwd, clock });
  try {
    return { url: collector.url, ...(await sendSpans(resolve(cwd, run), collector, { content }, signal)) };
  } finally {
    await collector.close();
  }
}
