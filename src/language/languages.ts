/** The languages there are. */
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';

/** By code. */
export const languages: Readonly<Record<string, Language>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** The language of a locale ("de-AT" → German), or English where it is not known here: a customer whose mother tongue is another. */
export function languageFor(locale: string): Language {
  return languageOf(locale) ?? english;
}

/** The language of a locale; null where it is not known here. */
export function languageOf(locale: string): Language | null {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(languages, code) ? languages[code]! : null;
}
