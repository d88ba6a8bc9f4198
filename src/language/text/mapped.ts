/** A text made from another by rewriting, which still knows where each of its characters came from. */
export interface Mapped {
  text: string;
  /** Where runs begin in this text, and where in the source; null: the text is its source. */
  runs: Run[] | null;
}

interface Run {
  at: number;
  source: number;
  /** Characters of the source that it stands for. */
  span: number;
  /** Character by character; else the whole stands for the whole. */
  copied: boolean;
}

export const asIs = (text: string): Mapped => ({ text, runs: null });

/** Where in the source the character at `index` begins and ends. */
function sourceOf({ runs }: Mapped, index: number): [start: number, end: number] {
  const run = runs?.[runAt(runs, index)];
  if (run === undefined) return [index, index + 1];
  if (!run.copied) return [run.source, run.source + run.span];
  const at = run.source + Math.min(index - run.at, run.span);
  return [at, at + 1];
}

/** The last run that begins at `index` or before. */
function runAt(runs: readonly Run[], index: number): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.at <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands in the source where `start` to `end` stand here, with the markup between. */
export function sourceText(mapped: Mapped, source: string, start: number, end: number): string {
  if (mapped.runs === null) return source.slice(start, end);
  return end > start ? source.slice(sourceOf(mapped, start)[0], sourceOf(mapped, end - 1)[1]) : '';
}

/** Replaces each match of a global pattern; what `put` answers with null stays as it is. */
export function rewrite(from: Mapped, pattern: RegExp, put: (match: RegExpExecArray) => string | null): Mapped {
  const { text } = from;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return from;
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let copied = 0;
  const add = (piece: string, start: number, end: number, copies: boolean) => {
    if (piece === '') return;
    pieces.push(piece);
    addRuns(runs, from, { at: length, start, end, copies });
    length += piece.length;
  };
  for (; match !== null; match = pattern.exec(text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1;
      continue;
    }
    const piece = put(match);
    if (piece === null) continue;
    const end = match.index + match[0].length;
    add(text.slice(copied, match.index), copied, match.index, true);
    add(piece, match.index, end, false);
    copied = end;
  }
  if (copied === 0) return from;
  add(text.slice(copied), copied, text.length, true);
  return { text: pieces.join(''), runs };
}

/** Takes spans away, given in order. */
export function without(from: Mapped, spans: readonly (readonly [start: number, end: number])[]): Mapped {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let [length, copied] = [0, 0];
  const keep = (end: number) => {
    if (end <= copied) return;
    pieces.push(from.text.slice(copied, end));
    addRuns(runs, from, { at: length, start: copied, end, copies: true });
    length += end - copied;
  };
  for (const [start, end] of spans) {
    keep(start);
    copied = end;
  }
  keep(from.text.length);
  return { text: pieces.join(''), runs };
}

interface Piece {
  at: number;
  start: number;
  end: number;
  copies: boolean;
}

function addRuns(runs: Run[], from: Mapped, { at, start, end, copies }: Piece): void {
  if (!copies) {
    const source = sourceOf(from, start)[0];
    runs.push({ at, source, span: sourceOf(from, Math.max(start, end - 1))[1] - source, copied: false });
    return;
  }
  if (from.runs === null) {
    runs.push({ at, source: start, span: end - start, copied: true });
    return;
  }
  for (let index = runAt(from.runs, start); index < from.runs.length; index++) {
    const run = from.runs[index]!;
    if (run.at >= end) break;
    const skipped = run.copied ? Math.max(0, start - run.at) : 0;
    runs.push({ ...run, at: at + Math.max(0, run.at - start), source: run.source + skipped, span: run.span - skipped });
  }
}
