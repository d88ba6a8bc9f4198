/** With which letter, small or capital, a sentence begins. */
export const cased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence begun in the other case. */
export function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** In a language whose nouns have a capital wherever they stand, the first words of titles that are none: an adjective before its noun, or an adverb. */
const noNouns: ReadonlyMap<string, RegExp> = new Map([
  [
    'de',
    /^(?:\p{Lu}\p{Ll}+(?:e|er|es|en|em) \p{Lu}|(?:Erneut|Zu|Nicht|Ohne|Beim|Im|Übergeben|Umformuliert|Gelöst)(?:\P{L}|$))/u,
  ],
]);

/** The words of a pattern as they stand in a text: a title is small within a sentence, unless it begins with an abbreviation or a noun that keeps its capital. */
export function placedIn(text: string, pattern: string, words: string, language: string): string {
  const isSmaller = text.charAt(0) !== pattern.charAt(0) && text.charAt(0) === pattern.charAt(0).toLowerCase();
  const begins = noNouns.get(language) ?? /^\p{Lu}(?:\p{Ll}|\s)/u;
  return isSmaller && begins.test(words) ? cased(words) : words;
}

/** A sentence begins as it did. */
export const inCaseOf = (text: string, translated: string): string =>
  /^\p{Lu}/u.test(text) ? translated.charAt(0).toUpperCase() + translated.slice(1) : translated;
