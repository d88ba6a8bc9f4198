/** The language a page is written in: its catalogue, and how what was made in English is said in it. */
import type { Catalogue } from './catalogue.ts';
import { catalogues, type LanguageName } from './languages.ts';
import { inEnglish, type Say, sayIn } from './say.ts';
import { type Told, toldIn } from './told.ts';

export interface PageLanguage {
  catalogue: Catalogue;
  told: Told;
}

/** @param names What the project and its users call things. @returns null: English, in which all is made. */
export async function pageLanguage(language: LanguageName, names: ReadonlySet<string>): Promise<PageLanguage | null> {
  if (language === 'en') return null;
  const catalogue = { language, words: await catalogues[language]() };
  return { catalogue, told: toldIn(catalogue, names) };
}

/** By what the projects and their users call things. */
export type LanguageOf = (names: readonly string[]) => Promise<PageLanguage | null>;

/** Asked again for the same names it is the one made before, which need not find again what it once said. */
export function languageFor(language: LanguageName): LanguageOf {
  let last: { key: string; made: Promise<PageLanguage | null> } | null = null;
  return (names) => {
    const key = JSON.stringify(names);
    if (last?.key !== key) last = { key, made: pageLanguage(language, new Set(names)) };
    return last.made;
  };
}

/** How a page without a script speaks: its own sentences, and those that were made before. */
export interface Voice {
  say: Say;
  told: Told;
}

export const voiceIn = (language: PageLanguage | null): Voice =>
  language === null
    ? { say: inEnglish, told: (text) => text }
    : { say: sayIn(language.catalogue), told: language.told };
