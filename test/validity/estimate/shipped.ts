/** The model the program ships, as the kit here reads models. */
import type { Estimated } from '../../../src/score/estimate/estimated.ts';
import { estimated } from '../../../src/score/estimate/estimated.ts';
import { intercepts, weights } from '../../../src/score/estimate/weights.ts';
import type { Linear } from './ridge.ts';

export function shippedModel(what: Estimated): Linear {
  const column = estimated.indexOf(what);
  const learnt = weights.split('\n').map((line) => {
    const [place, mark, ...thousandths] = line.split('\t');
    return [`${place}: ${mark}`, Number(thousandths[column]) / 1000] as const;
  });
  return { weights: new Map(learnt), intercept: intercepts[what] };
}
