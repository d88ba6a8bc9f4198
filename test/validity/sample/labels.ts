/** Labels kept beside the sources, without the texts they are of, and the texts they belong to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash, type Candidate } from './draw.ts';

export interface LabelRow {
  set: string;
  id: string;
  turn: number;
  hash: string;
  labels: ReadonlySet<string>;
}

export type Labelled<Turn extends Candidate> = Turn & { labels: ReadonlySet<string> };

/** Beside the sources, not beside what is compiled from them: npm runs scripts in the project's folder. */
export const labelsIn = (file: string): LabelRow[] =>
  parseLabels(readFileSync(join('test', 'validity', 'sample', file), 'utf8'));

export const parseLabels = (text: string): LabelRow[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string, string])
    .map(([set, id, turn, hash, labels]) => ({
      set,
      id,
      turn: Number(turn),
      hash,
      labels: new Set(labels.split(' ').filter((label) => label !== '-')),
    }));

/** The turns drawn are not those that were labelled: the data set is another version of it, or another part. */
export class OtherTurns extends Error {}

/** What is measured with labels, or why it is not. */
export function ifLabelled(measure: () => string): string {
  try {
    return measure();
  } catch (error) {
    if (error instanceof OtherTurns) return `Not measured: ${error.message}`;
    throw error;
  }
}

/**
 * Every turn that was to be labelled, with its labels.
 * @throws OtherTurns
 */
export function labelled<Turn extends Candidate>(turns: readonly Turn[], rows: readonly LabelRow[]): Labelled<Turn>[] {
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]));
  const changed = turns.find((turn) => byPlace.get(placeOf(turn))?.hash !== shortHash(turn.text));
  if (changed)
    throw new OtherTurns(
      `${changed.id}, turn ${changed.turn}, is not a turn that was labelled, or reads otherwise${advice}`,
    );
  if (turns.length !== rows.length)
    throw new OtherTurns(`${rows.length} turns were labelled, and ${turns.length} of them are there${advice}`);
  return turns.map((turn) => ({ ...turn, labels: byPlace.get(placeOf(turn))!.labels }));
}

const advice = '. Measure with the part and version of the data set that the labels were given to, or label anew.';

const placeOf = ({ set, id, turn }: Pick<LabelRow, 'set' | 'id' | 'turn'>) => `${set}\t${id}\t${turn}`;
