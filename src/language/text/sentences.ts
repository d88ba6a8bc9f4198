/** Where sentences end. A reader's unit is the sentence; what it says is read clause by clause. */

/** Longer ones are cut at a space: hostile text has no sentences. */
const longest = 500;

/** Ends of sentences in one line; not the points of decimals, codes, addresses and abbreviations. */
export function sentenceSpans(line: string, abbreviation: RegExp): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  const add = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && line[from] === ' ') from++;
    while (to > from && line[to - 1] === ' ') to--;
    if (to > from) spans.push([from, to]);
    start = end;
  };
  for (let at = 0; at < line.length; at++) {
    const tooLong = at - start >= longest && line[at] === ' ';
    if (tooLong || endsAt(line, at, abbreviation)) add(at + 1);
  }
  add(Math.min(line.length, start + longest * 2));
  return spans;
}

function endsAt(line: string, at: number, abbreviation: RegExp): boolean {
  const character = line[at]!;
  if (!ends.includes(character)) return isPictureEnd(line, at);
  const next = line[at + 1];
  if (next !== undefined && closing.includes(next)) return false;
  if (next !== undefined && next !== ' ') return character !== '.' && /\p{Lu}/u.test(next);
  if (character !== '.') return true;
  const before = line.slice(Math.max(0, at - 8), at);
  // "No. of days" is told by what follows, behind a sign that stands for the point.
  return !abbreviation.test(before) && !abbreviation.test(`${before}\0${line.slice(at + 1, at + 11)}\0`);
}

/** "… a splash 💦 When …": a picture stands for a full stop. */
const isPictureEnd = (line: string, at: number): boolean =>
  line.charCodeAt(at) > 0x2190 &&
  /^[\p{Extended_Pictographic}\ufe0f\udc00-\udfff] \p{Lu}/u.test(line.slice(at, at + 3));

const ends = '.!?…。？！';
const closing = '.!?…)"”’\'';
