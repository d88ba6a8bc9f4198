import { wordings as de } from './de/wordings/index.ts';
import { wordings as en } from './en/wordings/index.ts';
import { wordings as es } from './es/wordings/index.ts';
import { wordings as fr } from './fr/wordings/index.ts';
import type { Wordings } from './wordings.ts';

/** Languages a customer speaks, by code. */
export const spoken: Readonly<Record<string, Wordings>> = { en, de, es, fr };

/** The code of a locale's language ("de-AT" → "de"), or English where it is not spoken here: a customer whose mother tongue is another. */
export function languageOf(locale: string): string {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(spoken, code) ? code : 'en';
}

export const wordingsFor = (locale: string): Wordings => spoken[languageOf(locale)]!;
