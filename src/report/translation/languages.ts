/** The languages of pages. A language is here once every sentence has its words in it. */

export const languageNames = ['en', 'de', 'es', 'fr'] as const;
export type LanguageName = (typeof languageNames)[number];

/** Each is loaded when a page of it is written; English needs none. */
export const catalogues: Record<Exclude<LanguageName, 'en'>, () => Promise<Readonly<Record<string, string>>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
};
