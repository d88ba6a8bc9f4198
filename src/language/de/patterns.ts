/** Patterns of German words, tried on texts whose umlauts are made plain. */
import { patternMaker } from '../text/pattern-maker.ts';
import { fold } from './spelling.ts';

export const patternsIn = patternMaker(fold);
