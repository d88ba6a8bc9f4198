/** The language a page is written in: its catalogue, and how what was made in English is said in it. */
import type { ReportInput } from '../source.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogues, type LanguageName } from './languages.ts';
import { namesIn } from './names.ts';
import { type Told, toldIn } from './told.ts';

export interface PageLanguage {
  catalogue: Catalogue;
  told: Told;
}

/** null: English, in which all is made. */
export async function pageLanguage(language: LanguageName, input: ReportInput): Promise<PageLanguage | null> {
  if (language === 'en') return null;
  const catalogue = { language, words: await catalogues[language]() };
  return { catalogue, told: toldIn(catalogue, namesIn(input)) };
}
