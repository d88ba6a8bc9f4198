/** A run under a load, three steps of it: what the report is tested with where a bot gives way. */
import type { RunRecord } from '../../src/run/record.ts';
import { loadCurves } from '../../src/score/load/load-curve.ts';
import type { ScoredConversation } from '../../src/score/score.ts';

const steps = [
  { rate: 5, solved: 0.9, replyMs: 200 },
  { rate: 10, solved: 0.88, replyMs: 240 },
  { rate: 20, solved: 0.3, replyMs: 2500 },
];

/** The run's own conversations, as if they had come in three steps. */
export function underLoad(record: RunRecord, scored: readonly ScoredConversation[], lateMs = 2): RunRecord {
  const curves = loadCurves();
  for (const [at, one] of scored.entries()) {
    const step = at % steps.length;
    const { rate, solved, replyMs } = steps[step]!;
    const isAnswered = rate < 20 || at % 30 > 1;
    const turns = 2 + (at % 3);
    curves.add({
      ...one,
      scorable: true,
      endReason: isAnswered ? 'resolved' : 'timed-out',
      arrival: { step: step + 1, rate, lateMs },
      heldMs: turns * replyMs,
      replyMs: Array.from({ length: turns }, (_, turn) => replyMs + ((at * 7 + turn * 13) % 60)),
      firstReplyMs: Array.from({ length: turns }, () => replyMs / 2),
      waitedMs: Array.from({ length: turns }, () => 1),
      measures: { ...one.measures, verified_success: [at % 100 < solved * 100 ? 1 : 0, 1] },
    });
  }
  const load = curves.result()!;
  return {
    ...record,
    manifest: { ...record.manifest, load: { shape: '5 for 32s, 10 for 16s, 20 for 8s', arrivals: 'poisson' } },
    aggregate: { ...record.aggregate, load },
  };
}
