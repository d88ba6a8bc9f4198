/** What patterns are built of that nobody could read as one literal. */

/** One of several forms. */
export const oneOf = (...forms: string[]): string => `(?:${forms.join('|')})`;

/** The same, as a whole word. */
export const wordOf = (...forms: string[]): string => String.raw`\b${oneOf(...forms)}\b`;

/** A pattern that fits this text alone. */
export const quoted = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
