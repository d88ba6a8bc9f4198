/** The languages there are. */
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { smallWords as frSmall } from './fr/small-words.ts';
import { wordings as fr } from './fr/wordings/index.ts';
import type { Language } from './language.ts';

/** By code. */
export const languages: Readonly<Record<string, Language>> = {
  en: english,
  de: german,
  es: spanish,
  fr: { ...english, code: 'fr', smallWords: frSmall, wordings: fr },
};

/** The language of a locale ("de-AT" → German), or English where it is not known here: a customer whose mother tongue is another. */
export function languageFor(locale: string): Language {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(languages, code) ? languages[code]! : english;
}
