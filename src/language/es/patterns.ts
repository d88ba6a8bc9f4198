/** Patterns of Spanish words, tried on texts whose accents are made plain. */
import { patternMaker, type Patterns } from '../text/pattern-maker.ts';
import type { Parts } from '../text/pattern.ts';
import { fold } from './spelling.ts';

export const patternsIn: (parts: Parts) => Patterns = patternMaker(fold);
