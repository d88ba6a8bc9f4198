/** With which letter, small or capital, a sentence begins. */
export const cased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence begun in the other case. */
export function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** A sentence begins as it did; within one, a language keeps its own. */
export const inCaseOf = (text: string, translated: string): string =>
  /^\p{Lu}/u.test(text) ? translated.charAt(0).toUpperCase() + translated.slice(1) : translated;
