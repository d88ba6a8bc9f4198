import type { Utterance } from '../utterance.ts';
import { predict } from './predict.ts';
import { serviceTone } from './service.ts';

/**
 * Politeness from −1 to 1: what raters of requests would say (a linear model; docs/politeness-model.md), with what the
 * conventions of service add. 0 is the ordinary request.
 *
 * @param valence Sentiment of the text, −1 to 1.
 */
export const politeness = (said: Utterance, valence: number): number =>
  said.words.length === 0 ? 0 : Math.tanh(predict(said, valence) + serviceTone(said));
