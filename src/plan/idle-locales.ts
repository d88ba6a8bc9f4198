import { languageOf, languages } from '../language/languages.ts';
import type { Idle, Written } from '../scenario/notice/notice.ts';

/** Personas with a language that no customer here speaks. */
export function idleLocales({ personas }: Written): Idle[] {
  const known = Object.values(languages).map(({ name }) => name);
  return Object.entries(personas).flatMap(([id, { locale, language, crossed }]): Idle[] => {
    const locales = crossed?.locale ?? (locale === undefined ? [] : [locale]);
    const unknown = locales.find((one) => languageOf(one) === null);
    // Of those English is a second language, as they say.
    if (unknown === undefined || language === 'second-language') return [];
    const message = `This customer speaks English: of "${unknown}" there are names and places only`;
    const hint = `Spoken are ${known.join(', ')}. Whoever speaks English as a second language has "language: second-language".`;
    const place = crossed?.locale === undefined ? [] : ['crossed'];
    return [{ place: ['personas', id, ...place, 'locale'], part: 'value', message, hint }];
  });
}
