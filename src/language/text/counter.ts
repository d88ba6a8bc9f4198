/** What tells where in a form the customer is, and is no part of what is asked: "[2/5]", "Step 3:", "Q4", "Next question:". */

interface CounterWords {
  /** Of which a form has several, by alternatives. */
  steps: string;
  /** "3 of 5". */
  of: string;
  /** Leads to the next of them, its colon included. */
  next: string;
}

export const counterOf = ({ steps, of, next }: CounterWords): RegExp =>
  new RegExp(
    `^\\W*(?:(?:(?:${steps}) )?\\d{1,2}\\s?(?:${of}|/)\\s?\\d{1,2}\\W*|(?:${steps}) \\d{1,2}\\s?[–—:.)-]|[qf]\\s?\\d{1,2}\\s?[–—:.)-]?|${next})\\s`,
    'iu',
  );

/** How much of a text is a counter for sure: two numbers alone may be a date or a share. */
export function counterLength(text: string, counter: RegExp): number {
  const [found = ''] = counter.exec(text) ?? [];
  const rest = text.slice(found.length);
  const isLed = /^\W*[[(]\W*\d|^\W*\p{L}/u.test(found) && /^\W*\p{L}/u.test(rest);
  const isBareLetter = /^\W*\p{L}\s?\d+\s$/u.test(found);
  return isLed && (!isBareLetter || /^\p{Lu}\p{Ll}/u.test(rest)) ? found.length : 0;
}
