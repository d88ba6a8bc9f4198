import type { Utterance } from '../utterance.ts';
import { features } from './features.ts';
import { serviceTone } from './service.ts';
import { intercept, weights } from './weights.ts';

/**
 * Politeness from −1 to 1: what raters of requests would say (a linear model; docs/politeness-model.md), with
 * what the conventions of service add. 0 is the ordinary request.
 */
export function politeness(said: Utterance): number {
  if (said.words.length === 0) return 0;
  return Math.tanh(predicted(said) + serviceTone(said));
}

function predicted(said: Utterance): number {
  const weighted = weightOf();
  let sum = intercept;
  for (const [name, amount] of features(said)) {
    const weight = weighted.get(name);
    if (weight !== undefined) sum += weight * amount;
  }
  return sum;
}

let table: Map<string, number> | null = null;

/** Read when first needed: commands that score nothing do not wait for it. */
function weightOf(): Map<string, number> {
  table ??= new Map(
    weights.split('\n').map((line): [string, number] => {
      const [name = '', thousandths = '0'] = line.split('\t');
      return [name, Number(thousandths) / 1000];
    }),
  );
  return table;
}
