/** With which letter, small or capital, a sentence begins. */
export const cased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence begun in the other case. */
export function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** Their nouns have a capital wherever they stand. */
const capitalNouns: ReadonlySet<string> = new Set(['de']);

/** The words of a pattern as they stand in a text: a title is small within a sentence, unless it begins with an abbreviation. */
export function placedIn(text: string, pattern: string, words: string, language: string): string {
  const isSmaller = text.charAt(0) !== pattern.charAt(0) && text.charAt(0) === pattern.charAt(0).toLowerCase();
  return isSmaller && !capitalNouns.has(language) && /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) ? cased(words) : words;
}

/** A sentence begins as it did. */
export const inCaseOf = (text: string, translated: string): string =>
  /^\p{Lu}/u.test(text) ? translated.charAt(0).toUpperCase() + translated.slice(1) : translated;
