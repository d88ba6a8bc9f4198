/**
 * Bot text is hostile: control, bidirectional and zero-width characters can hide or reorder words. Every renderer shows
 * them as codes instead; emoji joiners and variation selectors between emoji are left alone.
 */

/** A stretch of plain text, or one character that must be shown by its code. */
export type Piece = { text: string } | { code: string };

// Tab and line feed are layout, variation selectors choose a glyph, and U+200D between pictographs joins an emoji; the
// rest of what Unicode calls control, ignorable, line or paragraph separator, surrogate or no character is shown.
const kept = String.raw`[\t\n\u200D\uFE0E\uFE0F]`;
const unseen = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]`;
const pictograph = String.raw`\p{Extended_Pictographic}`;
const loneJoiner = String.raw`(?<!${pictograph}\uFE0F?)\u200D|\u200D(?!${pictograph})`;
const hidden = new RegExp(`(?!${kept})${unseen}|${loneJoiner}`, 'gu');

export function pieces(text: string): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(hidden)) {
    if (match.index > from) result.push({ text: text.slice(from, match.index) });
    result.push({ code: codeOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) result.push({ text: text.slice(from) });
  return result;
}

/** One line of plain text: hidden characters as `⟨U+202E⟩`, line breaks as spaces. */
export function visible(text: string): string {
  return pieces(text)
    .map((piece) => ('code' in piece ? `⟨${piece.code}⟩` : piece.text))
    .join('')
    .replace(/[\t\n]+/g, ' ');
}

/** A JSON text that says the same and hides nothing: what would be hidden stands there as `\\uXXXX`. */
export function codesEscaped(json: string): string {
  return json.replace(hidden, (sign) =>
    sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Cut to at most `most` characters, saying how many there were. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}… (${text.length.toLocaleString('en')} characters)`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
