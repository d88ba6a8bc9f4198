/** How the bot sounded against the brand's voice, and how customers felt turn by turn. */
import type { Voice } from '../scenario/schema/persona-schema.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import type { MetricLine } from './figure.ts';
import { fixed, units } from '../wording/numbers.ts';
import type { Mood } from './observe.ts';
import { everything, type Source } from './source.ts';

export interface ToneSection {
  rows: { line: MetricLine; /** `0.6 to 0.9`; null where the voice sets none. */ brand: string | null }[];
  /** Mean simulated valence, −1 to 1, at the start and after each bot turn; the lowest candidate first. */
  journeys: Journey[];
}

export interface Journey {
  intent: string;
  title: string;
  conversations: number;
  candidate: number[];
  baseline: number[] | null;
  /** The unhappiest moment, in the customer's words. */
  low: { valence: number; conversation: string; turn: number; words: string };
}

export function toneSection(from: Source): ToneSection {
  const rows = metrics
    .filter((metric) => metric.group === 'tone')
    .flatMap((metric) => {
      const line = from.line(metric.name, everything);
      return line ? [{ line, brand: brandRange(from.candidate.record.voice, metric) }] : [];
    });
  return { rows, journeys: journeys(from) };
}

function journeys(from: Source): Journey[] {
  const now = from.candidate.observed?.moods ?? {};
  const before = from.baseline?.observed?.moods ?? {};
  return Object.entries(now)
    .map(([intent, mood]) => ({
      intent,
      title: from.intent(intent),
      conversations: mood.conversations,
      candidate: means(mood),
      baseline: Object.hasOwn(before, intent) ? means(before[intent]!) : null,
      low: mood.low,
    }))
    .toSorted((a, b) => Math.min(...a.candidate) - Math.min(...b.candidate));
}

function means({ sums, conversations }: Mood): number[] {
  return sums.map((sum) => sum / conversations);
}

function brandRange(voice: Voice, { voice: key, unit }: MetricRow): string | null {
  const range = key && voice[key];
  if (typeof range !== 'object' || Array.isArray(range)) return null;
  const { digits } = units[unit];
  if (range.min === undefined) return range.max === undefined ? null : `at most ${fixed(range.max, digits)}`;
  if (range.max === undefined) return `at least ${fixed(range.min, digits)}`;
  return `${fixed(range.min, digits)} to ${fixed(range.max, digits)}`;
}
