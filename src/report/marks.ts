/** Where evidence stands in a message: the text cut at every edge of a quote, so that overlapping quotes all show. */

export interface Part {
  text: string;
  /** Numbers of the evidence that quotes this stretch. */
  marks: number[];
  /** Of these, the ones whose quote ends with it: where the number is shown. */
  ends: number[];
}

interface Quoted {
  number: number;
  quote: string | null;
}

export function marked(text: string, evidence: readonly Quoted[]): Part[] {
  if (text === '') return [];
  const ranges = evidence.flatMap(({ number, quote }) => {
    const start = quote ? text.indexOf(quote) : -1;
    return start < 0 || !quote ? [] : [{ number, start, end: start + quote.length }];
  });
  const edges = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const inside = ranges.filter((range) => range.start <= start && start < range.end);
    return {
      text: text.slice(start, end),
      marks: inside.map((range) => range.number),
      ends: inside.filter((range) => range.end === end).map((range) => range.number),
    };
  });
}
