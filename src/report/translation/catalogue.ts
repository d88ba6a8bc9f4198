/** The words of a page in one language. */
export interface Catalogue {
  /** As BCP 47 names it: `de`. */
  language: string;
  /** Every sentence of the page by its English. */
  words: Readonly<Record<string, string>>;
}
