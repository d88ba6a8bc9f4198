import { languageOf, languages } from '../language/languages.ts';
import type { Idle, Written } from '../scenario/notice/notice.ts';

/** Personas with a language that no customer here speaks. */
export function idleLocales({ personas }: Written): Idle[] {
  const known = Object.values(languages).map(({ name }) => name);
  return Object.entries(personas).flatMap(([id, { locale, language }]): Idle[] => {
    // Of those English is a second language, as they say.
    if (locale === undefined || language === 'second-language' || languageOf(locale) !== null) return [];
    const message = `This customer speaks English: of "${locale}" there are names and places only`;
    const hint = `Spoken are ${known.join(', ')}. Whoever speaks English as a second language has "language: second-language".`;
    return [{ place: ['personas', id, 'locale'], part: 'value', message, hint }];
  });
}
