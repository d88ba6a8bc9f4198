/** How far tone and behaviour moved between two runs, beside how far a bot moves from itself. */
import type { DriftLine } from '../compare/drift/drift.ts';
import { metricOf } from '../score/metrics.ts';
import { fixed, share } from '../wording/numbers.ts';
import { words } from '../wording/words.ts';
import type { Source } from './source.ts';

export interface DriftRow {
  title: string;
  measure: DriftLine['measure'];
  size: number;
  /** The A/A reference: what the same bot stays within. */
  chance: number;
  /** `lower in 71 of 100 pairs`, of pairs of conversations of one cell; `8.3 % apart`, of shares that could be wholly apart. */
  text: string;
  /** `44 to 56 of 100` or `up to 1.1 %`. */
  chanceText: string;
  /** `Drifted`, `Sure, and negligible` or `Within chance`. */
  word: string;
  drifted: boolean;
  /** `Abandoned: 4.0 % → 11.0 %`; null where numbers moved. */
  most: string | null;
}

/** Empty without a baseline. */
export function driftRows({ comparison }: Source): DriftRow[] {
  return (comparison?.drift ?? []).map((line) => ({
    title: titles[line.of] ?? metricOf(line.of).title,
    measure: line.measure,
    size: line.size,
    chance: line.chance,
    ...textsOf(line),
    word: line.drifted ? 'Drifted' : line.adjusted <= sure ? 'Sure, and negligible' : 'Within chance',
    drifted: line.drifted,
    most: line.most && `${words(line.most.value)}: ${share(line.most.baseline)} → ${share(line.most.candidate)}`,
  }));
}

const titles: Partial<Record<DriftLine['of'], string>> = {
  end_reason: 'How conversations ended',
  worst_fault: 'What cost the most',
};
const sure = 0.01;

function textsOf({ measure, size, chance }: DriftLine): Pick<DriftRow, 'text' | 'chanceText'> {
  if (measure !== 'delta') return { text: `${share(size)} apart`, chanceText: `up to ${share(chance)}` };
  const often = ofAHundred(Math.abs(size));
  return {
    text: size < 0 ? `lower in ${often} pairs` : `higher in ${often} pairs`,
    chanceText: `${fixed(50 * (1 - chance), 0)} to ${ofAHundred(chance)}`,
  };
}

/** By Cliff's δ: so often one of a pair lies above the other, a tie counting half. */
const ofAHundred = (delta: number): string => `${fixed(50 * (1 + delta), 0)} of 100`;
