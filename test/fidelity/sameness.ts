/** How much customers of one making repeat each other. Equal numbers of turns and words are drawn, or the smaller set looks the richer. */
import { random } from '../../src/plan/random.ts';

const sampled = 300;
const spoken = 2_000;
const draws = 20;

export interface Sameness {
  /** Share of different texts among 300 turns, digits masked and case ignored. */
  distinct: number;
  /** Different words among the first 2,000 of turns in any order, as a share. */
  typeToken: number;
  /** Share of turns that open with yes, sure, great, ok or okay. */
  opensSmall: number;
}

/** Means over twenty draws. */
export function samenessOf(turns: readonly string[]): Sameness {
  const stream = random('fidelity', 'drawn turns');
  const shuffles = Array.from({ length: draws }, () => stream.shuffle(turns));
  const mean = (of: (shuffled: readonly string[]) => number) =>
    shuffles.reduce((total, shuffled) => total + of(shuffled), 0) / draws;
  return { distinct: mean(distinctIn), typeToken: mean(typeTokenOf), opensSmall: opensSmall(turns) };
}

function distinctIn(turns: readonly string[]): number {
  const masked = turns.slice(0, sampled).map((text) => text.toLowerCase().replaceAll(/\d/g, '#'));
  return new Set(masked).size / masked.length;
}

function typeTokenOf(turns: readonly string[]): number {
  const words: string[] = [];
  for (const turn of turns) {
    if (words.length >= spoken) break;
    words.push(...(turn.toLowerCase().match(/[\p{L}']+/gu) ?? []));
  }
  const first = words.slice(0, spoken);
  return new Set(first).size / first.length;
}

const opensSmall = (turns: readonly string[]): number =>
  turns.filter((turn) => /^(?:yes|sure|great|ok|okay)\b/i.test(turn)).length / turns.length;
