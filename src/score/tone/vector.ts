import { directness } from './directness.ts';
import { type Empathy, empathy } from './empathy.ts';
import { formality } from './formality.ts';
import { politeness } from './politeness/politeness.ts';
import { readingLevel } from './reading-level.ts';
import { remember } from '../../language/text/remember.ts';
import { sentiment } from './sentiment/sentiment.ts';
import { utterance } from './utterance.ts';

/** How one bot turn sounds. Each part has its rules, range and source in the file of its name. */
export interface ToneVector {
  /** −1 to 1. */
  sentiment: number;
  empathy: Empathy;
  /** −1 to 1. */
  politeness: number;
  /** −1 to 1. */
  formality: number;
  /** 0 to 1. */
  directness: number;
  /** School grade; null for a turn too short to tell. */
  reading_level: number | null;
  words: number;
  emoji: number;
  exclamations: number;
}

/** Same text, same vector. */
export const toneVector = remember((text): ToneVector => {
  const said = utterance(text);
  const valence = sentiment(said.text);
  return {
    sentiment: valence,
    empathy: empathy(said),
    politeness: politeness(said, valence),
    formality: formality(said),
    directness: directness(said),
    reading_level: readingLevel(said),
    words: said.words.length,
    emoji: said.plain ? 0 : (said.text.match(emoji)?.length ?? 0),
    exclamations: said.text.match(/!/g)?.length ?? 0,
  };
});

const emoji = /\p{Extended_Pictographic}/gu;
