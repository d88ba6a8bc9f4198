import { type ArrivalKind, arrivalKinds } from '../../plan/load/load.ts';
import { coverKinds, type CoverKind } from '../../scenario/schema/suite-schema.ts';
import { proposals } from '../proposals.ts';
import { flag, loadShape, positiveNumber, wholeNumber } from '../flags.ts';

/** Flags of every command that plans a run: what of the project is chosen, and how much of it at what pace. */
export interface ChoiceFlags {
  scenario?: readonly string[];
  persona?: readonly string[];
  tag?: readonly string[];
  cover?: CoverKind;
  cells?: number;
  repeat?: number;
  seed?: string;
  concurrency?: number;
  rate?: number;
  load?: string;
  arrivals?: ArrivalKind;
}

export const choiceFlags = {
  scenario: { ...flag.list('Only these scenarios', 'ids'), proposeCompletions: proposals.scenario },
  persona: { ...flag.list('Only these personas', 'ids'), proposeCompletions: proposals.persona },
  tag: flag.list('Only scenarios with one of these tags', 'tags'),
  cover: {
    kind: 'enum',
    values: coverKinds,
    optional: true,
    brief: 'Which cells: the fewest in which every pair, or triple, meets; or a sample (default: all)',
  },
  cells: flag.value(wholeNumber(1, 100_000), 'So many cells at most, by volume and stakes', 'number'),
  repeat: flag.value(wholeNumber(1, 1000), 'Conversations a cell', 'number'),
  seed: flag.text('Everything random follows from it', 'text'),
  concurrency: flag.value(wholeNumber(1, 10_000), 'Conversations at once', 'number'),
  load: flag.value(loadShape, 'Open loop: rates a second and for how long: 5, or 2 for 1m, 2..20 for 10m', 'rates'),
  arrivals: {
    kind: 'enum',
    values: arrivalKinds,
    optional: true,
    brief: 'How they arrive under a load (default: poisson)',
  },
  rate: flag.value(positiveNumber, 'Conversations started a second, at most', 'number'),
} as const;
