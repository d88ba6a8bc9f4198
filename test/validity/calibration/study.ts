import { random, type Random } from '../../../src/plan/random.ts';
import type { Interval } from '../../../src/score/aggregate.ts';

/** One kind of interval in one situation, drawn over and over. */
export interface Study {
  /** What the report shows. */
  shown: string;
  situation: string;
  truth: number;
  /** A sample's interval; null where the program shows none. */
  draw: (random: Random) => Interval | null;
}

export interface Coverage {
  samples: number;
  held: number;
  /** The truth lies above, or below, the whole interval. */
  above: number;
  below: number;
  none: number;
}

export function coverageOf({ shown, situation, truth, draw }: Study, samples: number): Coverage {
  const stream = random('calibration', `${shown} ${situation}`);
  const coverage: Coverage = { samples, held: 0, above: 0, below: 0, none: 0 };
  // Sums of binary fractions leave a hair; the bounds 0 and 1 are exact.
  const hair = 1e-12;
  for (let sample = 0; sample < samples; sample += 1) {
    const interval = draw(stream);
    if (interval === null) coverage.none += 1;
    else if (truth > interval.high + hair) coverage.above += 1;
    else if (truth < interval.low - hair) coverage.below += 1;
    else coverage.held += 1;
  }
  return coverage;
}
