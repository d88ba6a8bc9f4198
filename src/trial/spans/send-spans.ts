/** A run, and those within its folder, told to a collector. */
import { BotFault } from '../../bot/bot.ts';
import { ProblemError } from '../../problem.ts';
import { readConversations, readRecord } from '../../run/store.ts';
import { foldersIn } from '../folders-in.ts';
import type { Collector } from './collector.ts';
import type { Span } from './span.ts';
import { spansOf, type SpanOptions } from './spans-of.ts';

export interface SentSpans {
  spans: number;
  traces: number;
  /** Conversations that have no times: transcripts. */
  untimed: number;
}

/** Collectors refuse bodies of several megabytes. */
const mostSpans = 500;

/** @throws ProblemError when there is no run, or the collector does not take its spans. */
export async function sendSpans(
  folder: string,
  collector: Collector,
  options: SpanOptions,
  signal: AbortSignal,
): Promise<SentSpans> {
  const sent: SentSpans = { spans: 0, traces: 0, untimed: 0 };
  let batch: Span[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await collector.send(batch, signal);
    sent.spans += batch.length;
    batch = [];
  };
  try {
    for (const { folder: within } of await foldersIn(folder)) {
      const record = await readRecord(within);
      for await (const conversation of readConversations(within, record)) {
        const spans = spansOf(conversation, record, options);
        sent.traces += spans.filter(({ parent }) => parent === null).length;
        if (spans.length === 0) sent.untimed++;
        batch.push(...spans);
        if (batch.length >= mostSpans) await flush();
      }
    }
    await flush();
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
    const hint = 'Nothing of the run is lost: export its folder again once the collector is there.';
    throw new ProblemError([{ code: 'spans-unsent', message: error.message, hint }], { cause: error });
  }
  return sent;
}
