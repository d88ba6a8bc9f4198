/**
 * Bot text is hostile: control, bidirectional and zero-width characters can hide or reorder words. Every renderer shows
 * them as codes instead; emoji joiners and variation selectors between emoji are left alone.
 */

/** A stretch of plain text, or one character that must be shown by its code. */
export type Piece = { text: string } | { code: string };

// Line feed and tab are layout, not deceit. U+200D is kept only between pictographs, where it joins emoji.
const hidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\uFFFE\uFFFF\u{E0000}-\u{E0FFF}\uD800-\uDFFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

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

/** Cut to at most `most` characters, saying how many there were. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}… (${text.length.toLocaleString('en')} characters)`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
