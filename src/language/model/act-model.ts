/** What a sentence does, as learnt from labelled sentences: for each act how sure it is. */
import { actLabels, type ActLabel } from './labels.ts';
import { linearModel, type LinearModel, type PackedModel } from './linear-model.ts';
import { noClasses, type WordClasses } from './word-classes.ts';

/** Says of a sentence how sure each act is. @param marks Of its rows: see marks.ts. */
export type ActModel = (seen: string, marks?: readonly number[]) => SaidActs;

export interface SaidActs {
  /** Logarithm of the odds that the act is meant. */
  logit(label: ActLabel): number;
  surely(label: ActLabel): boolean;
  maybe(label: ActLabel): boolean;
  hardly(label: ActLabel): boolean;
}

/** Logits of 73, 12 and 1 %. */
export const sure = 1;
const possible = -2;
const unlikely = -4.5;

const numbers = new Map(actLabels.map((label, index) => [label, index]));

/** Weights are unpacked when the first sentence is read. */
export function actModel(packed: PackedModel, classes: WordClasses = noClasses): ActModel {
  let model: LinearModel | null = null;
  return (seen, marks = []) => {
    model ??= linearModel(packed, classes);
    return new Said(model.logits(seen, marks));
  };
}

class Said implements SaidActs {
  private readonly logits: readonly number[];

  constructor(logits: readonly number[]) {
    this.logits = logits;
  }

  logit(label: ActLabel): number {
    return this.logits[numbers.get(label)!]!;
  }

  surely(label: ActLabel): boolean {
    return this.logit(label) >= sure;
  }

  maybe(label: ActLabel): boolean {
    return this.logit(label) >= possible;
  }

  hardly(label: ActLabel): boolean {
    return this.logit(label) < unlikely;
  }
}
