/** A list within a line: "I need: 1. name 2. postcode", "a) returns b) refunds". */
import { everyMatch } from './every-match.ts';
export interface Enumerated {
  start: number;
  end: number;
  items: { marker: string; from: number; to: number }[];
}

const mark = /(?:^|[\s:,;(])\(?(?:(\d{1,2})|([a-hA-H]))(?:[.)\]:]|\s[-–=])\s+/g;

const bareMark = /(?:^|\s)(\d)\s+(?=\p{L})/gu;

/** "1 slow 2 dead 3 bill": numbers without a mark have to be three, or two with "or" between. */
function bareEnumerated(text: string): Enumerated | null {
  const found = everyMatch(text, bareMark);
  const first = found.findIndex(([, number]) => number === '1');
  const run = first < 0 ? [] : found.slice(first).filter(([, number], index) => Number(number) === index + 1);
  if (run.length < 2 || (run.length === 2 && !/\sor\s+2\s/.test(text))) return null;
  const items = run.map((match, index) => {
    const from = match.index + match[0].length;
    const to = run[index + 1]?.index ?? text.length;
    return {
      marker: match[1]!,
      from,
      to: from + text.slice(from, to).replace(/[\s,;.?!]+$|,?\s(?:and|or)\s*$/i, '').length,
    };
  });
  return { start: run[0]!.index, end: text.length, items };
}

/** "For tracking text 1. For a new day text 2.": each number is what is to be typed, and ends what it stands for. */
function endsInKeys(text: string, items: Enumerated['items']): boolean {
  const before = items.map(({ from }, at) => text.slice(items[at - 1]?.from ?? 0, from));
  const verbs = before.map((part) =>
    /(?<lead>\p{L}+ )(?<verb>\p{L}+),? ["']?\d\. $/u.exec(part)?.groups?.['verb']?.toLowerCase(),
  );
  const [verb] = verbs;
  return verb !== undefined && /^\d\. $/.test(before[0]!.slice(-3)) && verbs.every((other) => other === verb);
}

/** @return null unless at least two items follow each other in number. */
export function enumerated(text: string): Enumerated | null {
  const items: Enumerated['items'] = [];
  let start = -1;
  let expected = 1;
  let lettered = false;
  mark.lastIndex = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const number = match[1] === undefined ? match[2]!.toLowerCase().charCodeAt(0) - 96 : Number(match[1]);
    const isLetter = match[1] === undefined;
    if (items.length === 0) [expected, lettered] = [1, isLetter];
    if (number !== expected || isLetter !== lettered) continue;
    const last = items.at(-1);
    if (last) last.to = match.index;
    else start = match.index;
    items.push({ marker: (match[1] ?? match[2]!).toLowerCase(), from: match.index + match[0].length, to: text.length });
    expected += 1;
    // The space before the next mark is this one's as well.
    mark.lastIndex -= 1;
  }
  if (items.length < 2) return bareEnumerated(text);
  if (endsInKeys(text, items)) return null;
  const last = items.at(-1)!;
  const ended = /[.!?]\s+(?=\p{Lu})/u.exec(text.slice(last.from));
  if (ended) last.to = last.from + ended.index;
  for (const item of items) {
    item.to = item.from + text.slice(item.from, item.to).replace(/[\s,;.]+$|,?\s(?:and|or)\s*$/i, '').length;
  }
  return { start: Math.max(0, start), end: ended ? last.from + ended.index + 1 : text.length, items };
}
