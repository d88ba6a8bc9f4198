/** Every match of an expression, in order. `matchAll` gives the same, and copies the expression for each text: many texts match nowhere. */

/** @param pattern Global. */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return [];
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // What is empty is found once at each place.
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern.lastIndex, pattern.unicode);
  }
  return found;
}

/** Of the character there, which a Unicode expression never halves. */
const widthAt = (text: string, at: number, unicode: boolean): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
