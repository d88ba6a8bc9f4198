/** Patterns of English words. */
import { patternMaker } from '../text/pattern-maker.ts';

export const patternsIn = patternMaker((text) => text);
