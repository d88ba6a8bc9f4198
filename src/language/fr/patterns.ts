/** Patterns of French words, tried on texts whose accents are made plain. */
import { patternMaker } from '../text/pattern-maker.ts';
import { fold } from './spelling.ts';

export const patternsIn = patternMaker(fold);
