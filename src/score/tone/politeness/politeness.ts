import type { Utterance } from '../utterance.ts';
import { predict } from './predict.ts';
import { serviceTone } from './service.ts';

/**
 * Politeness from −1 to 1: what raters of requests would say (a linear model; docs/politeness-model.md), with what the
 * conventions of service add. 0 is the ordinary request.
 */
export const politeness = (said: Utterance): number =>
  said.words.length === 0 ? 0 : Math.tanh(predict(said) + serviceTone(said));
