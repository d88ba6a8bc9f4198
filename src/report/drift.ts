/** How far tone and behaviour moved between two runs, beside how far a bot moves from itself. */
import type { DriftLine } from '../compare/drift/drift.ts';
import { metricOf } from '../score/metrics.ts';
import { fixed, share, signed } from '../wording/numbers.ts';
import { words } from '../wording/words.ts';
import type { Source } from './source.ts';

export interface DriftRow {
  title: string;
  measure: DriftLine['measure'];
  size: number;
  /** The A/A reference: what the same bot stays within. */
  chance: number;
  /** `δ −0.41` or `0.083 bits`. */
  text: string;
  /** `±0.12` or `up to 0.011`. */
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
  return measure === 'delta'
    ? { text: `δ ${signed(size, 2)}`, chanceText: `±${fixed(chance, 2)}` }
    : { text: `${fixed(size, 3)} bits`, chanceText: `up to ${fixed(chance, 3)}` };
}
