/** What is measured of a customer, from its turns alone. The study's own definitions are not public; these are ours. */
import type { Dialogue } from '../dialogue.ts';

export const dimensions = ['style', 'information', 'clarification', 'errors'] as const;
type Dimension = (typeof dimensions)[number];

export interface Feature {
  name: string;
  dimension: Dimension;
  /** @return A number that does not grow with the length of the conversation. */
  of(dialogue: Dialogue): number;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((total, number) => total + number, 0) / numbers.length;

/** Share of the turns that hold it. */
export const share =
  (holds: (turn: string) => boolean) =>
  ({ turns }: Dialogue): number =>
    mean(turns.map((turn) => Number(holds(turn))));

/** Share of the turns in which the pattern is found. */
export const shareWith = (pattern: RegExp) => share((turn) => pattern.test(turn));

export const wordsIn = (turn: string): number => turn.split(/\s+/).filter(Boolean).length;
