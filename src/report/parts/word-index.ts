/** Which conversations hold a word, for a search that opens none of them. Read by the page as well. */

/** Of the words that begin alike: each with the numbers of the rows that hold it, as steps from one to the next. */
export type WordPart = Record<string, number[]>;

export interface WordIndex {
  add(row: number, text: string): void;
  /** Part by part; each holds the words that begin with its letters. */
  parts(): Map<string, WordPart>;
}

const longestWord = 24;

/** What is searched for is cut into words like what was said. */
export const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));

/** Words that begin with the same two letters lie together; a name that any file system takes. @param word Of two letters at least. */
export const wordPartOf = (word: string): string =>
  `words-${[0, 1].map((at) => word.charCodeAt(at).toString(36)).join('-')}`;

/** A single letter is in every conversation. */
export const shortestWord = 2;

export function wordIndex(): WordIndex {
  const rows = new Map<string, number[]>();
  return {
    add(row, text) {
      for (const word of new Set(wordsIn(text))) {
        if (word.length < shortestWord) continue;
        const known = rows.get(word);
        if (known) known.push(row);
        else rows.set(word, [row]);
      }
    },
    parts() {
      const parts = new Map<string, WordPart>();
      for (const [word, own] of rows) {
        const name = wordPartOf(word);
        const part = parts.get(name) ?? (Object.create(null) as WordPart);
        parts.set(name, part);
        part[word] = steps(own);
      }
      return parts;
    },
  };
}

function steps(rows: readonly number[]): number[] {
  const sorted = rows.toSorted((a, b) => a - b);
  return sorted.map((row, index) => row - (sorted[index - 1] ?? 0));
}

/** The rows that hold a word that begins so. */
export function rowsWith(part: WordPart, start: string): Set<number> {
  const found = new Set<number>();
  for (const [word, own] of Object.entries(part)) {
    if (!word.startsWith(start)) continue;
    let row = 0;
    for (const step of own) found.add((row += step));
  }
  return found;
}
