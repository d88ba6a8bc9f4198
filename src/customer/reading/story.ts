/** Questions after what happened or why: no date, amount or number answers them. */
import { kindOf } from '../../language/text/values.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { FactProfile } from './fact-profile.ts';

/** "The date of the event giving rise to it" is a date. */
export const asksForStory = ({ text, language: { asked } }: Pick<Sentence, 'text' | 'language'>): boolean =>
  asked.story.test(text) && !asked.measured.test(text);

export const fitsStory = (sentence: Sentence, { value, language }: FactProfile): boolean =>
  value === undefined || !asksForStory(sentence) || storyKinds.has(kindOf(value, language));

const storyKinds = new Set(['text', 'boolean']);

/** Told in a few words of one's own, and no name or address. */
export function isStory(value: Scalar | undefined, language: Language): boolean {
  const text = String(value ?? '');
  if (kindOf(text, language) !== 'text' || /\d/.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length > 2 && words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length - 1;
}
