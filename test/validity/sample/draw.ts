/** Draws the turns that are labelled by hand: the same ones wherever the data are the same, in whatever order they come. */
import { createHash } from 'node:crypto';

export interface Candidate {
  /** Name of the data set's file. */
  set: string;
  /** Of the dialogue. */
  id: string;
  /** Place among all turns of the dialogue, from 0. */
  turn: number;
  text: string;
}

/** Turns alike on the surface, so that rare kinds are drawn often enough. It is a net and decides no label. */
export interface Stratum {
  name: string;
  holds(text: string): boolean;
}

/** @param inTheData Distinct texts of this stratum there are; with those drawn, the weight of each. */
export type Drawn<Turn extends Candidate> = Turn & { stratum: string; inTheData: number; drawn: number };

/** Of each text the first stratum that holds it; of each stratum the texts whose hash with the seed comes first. */
export function draw<Turn extends Candidate>(
  candidates: readonly Turn[],
  strata: readonly Stratum[],
  wanted: Readonly<Record<string, number>>,
  seed: string,
): Drawn<Turn>[] {
  const placed = distinct(candidates).map((candidate) => ({
    candidate,
    stratum: strata.find(({ holds }) => holds(candidate.text)),
  }));
  return strata.flatMap((own) => {
    const { name } = own;
    const all = placed.filter(({ stratum }) => stratum === own).map(({ candidate }) => candidate);
    const taken = all
      .map((candidate) => ({ candidate, order: hashOf(`${seed}\n${candidate.text}`) }))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .slice(0, wanted[name] ?? 0);
    return taken.map(({ candidate }) => ({ ...candidate, stratum: name, inTheData: all.length, drawn: taken.length }));
  });
}

/** Of each text its first place. */
export function distinct<Turn extends Candidate>(candidates: readonly Turn[]): Turn[] {
  const first = new Map<string, Turn>();
  for (const candidate of candidates) if (!first.has(candidate.text)) first.set(candidate.text, candidate);
  return [...first.values()];
}

/** Short, and long enough that of some thousand texts no two are taken for one. */
export const shortHash = (text: string): string => hashOf(text).slice(0, 12);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
