/** What a sentence does, as learnt from labelled sentences: for each act how sure it is. */
import { actLabels, type ActLabel } from './labels.ts';
import { linearModel, type LinearModel, type PackedModel } from './linear-model.ts';

/** Says of a sentence how sure each act is. */
export type ActModel = (seen: string) => SaidActs;

export interface SaidActs {
  /** Logarithm of the odds that the act is meant. */
  logit(label: ActLabel): number;
  surely(label: ActLabel): boolean;
  maybe(label: ActLabel): boolean;
}

/** Logits of 92 % and 12 %. */
export const sure = 2.5;
const possible = -2;

const numbers = new Map(actLabels.map((label, index) => [label, index]));

/** Weights are unpacked when the first sentence is read. */
export function actModel(packed: PackedModel): ActModel {
  let model: LinearModel | null = null;
  return (seen) => {
    model ??= linearModel(packed);
    return new Said(model.logits(seen));
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
}
