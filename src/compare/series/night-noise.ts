import { byBuild, ofSameCells, seriesOf, type Night } from './night.ts';
import { noiseOf, type Noise } from './noise.ts';

/** Differences between nights of one build that must be known before their spread says anything. */
const enough = 5;

/** Noise between the nights of tonight's series before it; null while there are too few. */
export function nightNoise(tonight: Night, past: readonly Night[]): Noise | null {
  const before = ofSameCells(seriesOf(past, tonight), tonight).filter(({ startedAt }) => startedAt < tonight.startedAt);
  const builds = byBuild(before);
  const known = builds.reduce((sum, nights) => sum + nights.length - 1, 0);
  return known < enough ? null : noiseOf(builds);
}
