/** Holds every sentence against the facts, and says what none of the rules could read. */
import type { Facts } from './facts.ts';
import { kinds, kindsIn, type Kind } from './kinds.ts';
import { faultsIn, type Sentence } from './reading.ts';

export interface Fault extends Sentence {
  faults: string[];
}

/** By which kind a sentence is read; null: by none. */
export function kindOf({ place, text }: Sentence, facts: Facts): Kind | null {
  const read = kindsIn(place).filter((kind) => faultsIn(text, [kinds[kind]], facts) !== null);
  return read.find((kind) => faultsIn(text, [kinds[kind]], facts)!.length === 0) ?? read[0] ?? null;
}

export function faultsOf({ place, text }: Sentence, facts: Facts): string[] {
  const rules = kindsIn(place).map((kind) => kinds[kind]);
  return faultsIn(text, rules, facts) ?? ['no rule reads it'];
}

export const check = (sentences: readonly Sentence[], facts: Facts): Fault[] =>
  sentences.flatMap((sentence) => {
    const faults = faultsOf(sentence, facts);
    return faults.length === 0 ? [] : [{ ...sentence, faults }];
  });
