/**
 * A sentence with places to fill: `{found} of {rows} match`; after a bar its words by number, `{n|# day is|# days are} known`, in the order of the
 * language's own plural forms (`zero one two few many other`, those that it has), `#` for the number itself. A language that writes fewer
 * forms than it has uses the last for the rest.
 */

/** What stands between two sentences' words: plain text, a place to fill, or words that follow a number. */
export type Piece = string | { name: string; forms: readonly string[] };

const places = /\{(\w+)((?:\|[^{}|]*)*)\}/g;

/** The pieces of a pattern, in their order. */
export function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of pattern.matchAll(places)) {
    if (match.index > from) pieces.push(pattern.slice(from, match.index));
    pieces.push({ name: match[1]!, forms: match[2] === '' ? [] : match[2]!.slice(1).split('|') });
    from = match.index + match[0].length;
  }
  if (from < pattern.length) pieces.push(pattern.slice(from));
  return pieces;
}

const inOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The words that follow a number in a language. */
export function formFor(language: string, forms: readonly string[], value: number): string {
  const rules = new Intl.PluralRules(language);
  const own = inOrder.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  // A language of three forms that is given two has its rarest left out: one and other.
  const known = forms.length < own.length ? own.filter((form) => form !== 'many') : own;
  const at = known.indexOf(rules.select(value));
  return forms[at < 0 ? forms.length - 1 : Math.min(at, forms.length - 1)] ?? '';
}
