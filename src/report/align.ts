/** Two transcripts of one plan item, side by side: turn against turn, and where they part. */
import type { Bubble, Transcript, TranscriptTurn } from './transcript.ts';

export interface Row {
  number: number;
  baseline: TranscriptTurn | null;
  candidate: TranscriptTurn | null;
  /** Null where only one of the two got so far, or there is only one. */
  customer: 'same' | 'differs' | null;
  bot: 'same' | 'differs' | null;
}

export function align(baseline: Transcript | null, candidate: Transcript | null): Row[] {
  const length = Math.max(baseline?.turns.length ?? 0, candidate?.turns.length ?? 0);
  return Array.from({ length }, (_, index) => {
    const before = baseline?.turns[index] ?? null;
    const now = candidate?.turns[index] ?? null;
    return {
      number: index + 1,
      baseline: before,
      candidate: now,
      customer: before && now && spoke(before, now) ? compared(before.customer.bubbles, now.customer.bubbles) : null,
      bot: before?.bot && now?.bot ? compared(before.bot.bubbles, now.bot.bubbles) : null,
    };
  });
}

/** The turn at which the two bots part; null when they never do. */
export function parting(rows: readonly Row[]): number | null {
  return rows.find((row) => row.bot !== 'same' || row.customer !== 'same')?.number ?? null;
}

/** Not where an agent's last words are left without an answer. */
const spoke = (...turns: TranscriptTurn[]): boolean => turns.some(({ customer }) => customer.bubbles.length > 0);

function compared(before: Bubble[], now: Bubble[]): 'same' | 'differs' {
  return said(before) === said(now) ? 'same' : 'differs';
}

function said(bubbles: Bubble[]): string {
  return JSON.stringify(bubbles.map(({ parts, options }) => [parts.map((part) => part.text).join(''), options]));
}
