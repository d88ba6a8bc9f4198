/** A value told in pieces, over bubbles that follow each other: "my card is 4111 1111", "1111 1111". */
import type { Found } from './rules.ts';

export interface FoundPiece extends Found {
  /** All of it, so that each piece has the pseudonym of the whole. */
  whole?: string;
}

/** Pieces of digits and words are set apart by nothing but the end of a bubble, or go on within a word. */
const joints = [' ', ''];

/**
 * @param find What is personal in a text.
 * @returns For each text what stands in it, whole or in part.
 */
export function foundInPieces(texts: readonly string[], find: (text: string) => Found[]): FoundPiece[][] {
  const found: FoundPiece[][] = texts.map(find);
  if (texts.length < 2) return found;
  for (const joint of joints) {
    const joined = texts.join(joint);
    for (const { kind, start, end } of find(joined)) {
      const pieces = piecesOf(texts, joint.length, start, end);
      // What begins and ends in one bubble goes on into no other.
      const isWhole = pieces.some(({ at, from }) =>
        found[at]!.some((one) => one.start <= from && one.end > from && one.kind === kind && one.whole === undefined),
      );
      if (pieces.length < 2 || isWhole) continue;
      for (const { at, from, to } of pieces)
        found[at]!.push({ kind, start: from, end: to, whole: joined.slice(start, end) });
    }
  }
  return found;
}

function piecesOf(texts: readonly string[], joint: number, start: number, end: number) {
  const pieces: { at: number; from: number; to: number }[] = [];
  let offset = 0;
  for (const [at, { length }] of texts.entries()) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
    if (from < to) pieces.push({ at, from, to });
    offset += length + joint;
  }
  return pieces;
}

/** A name may be told in one bubble and announced in the one before: "My name is", "Ana Lopez". */
export const readTogether = (texts: readonly string[]): string[] =>
  texts
    .slice(1)
    .flatMap((text, at) => (isOpen.test(texts[at]!) ? [`${texts[at]!.trimEnd()} ${text.trimStart()}`] : []));

/** Several words, and nothing that ends a sentence. */
const isOpen = /\S \S.*[\p{L}:=]\s*$/u;
