/** Finds, in any text, so many characters in a row that are a secret's. */

/** Where in a text, and whose. */
export interface Span {
  start: number;
  end: number;
  name: string;
  /** Not all of the secret. */
  isPart?: true;
}

/** Every piece holds one that begins at a multiple of this, so only those need to be looked at. */
const probe = 4;

export interface PieceIndex {
  /** A form of a secret, not shorter than a piece. */
  add(form: string, name: string): void;
  spansIn(text: string): Span[];
  size(): number;
}

/** @param piece Characters; at least twice the probe, less one. */
export function pieceIndex(piece: number): PieceIndex {
  const pieces = new Map<string, { name: string; whole: number }>();
  const probes = new Uint8Array(probeKeys);
  return {
    add(form, name) {
      for (let at = 0; at + piece <= form.length; at++) {
        const text = form.slice(at, at + piece);
        if (!pieces.has(text)) pieces.set(text, { name, whole: form.length });
      }
      for (let at = 0; at + probe <= form.length; at++) probes[probeKey(form, at)] = 1;
    },
    spansIn(text) {
      const spans: Span[] = [];
      let done = 0;
      for (let at = 0; pieces.size > 0 && at + probe <= text.length; at += probe) {
        if (probes[probeKey(text, at)] === 0) continue;
        for (let from = Math.max(done, at - piece + probe); from <= at && from + piece <= text.length; from++) {
          const found = pieces.get(text.slice(from, from + piece));
          if (found === undefined) continue;
          let end = from + piece;
          while (end < text.length && pieces.has(text.slice(end - piece + 1, end + 1))) end++;
          if (!isPlainWord(text, from, end, found.whole))
            spans.push({ start: from, end, name: found.name, ...(end - from < found.whole && { isPart: true }) });
          done = end;
          at = Math.max(at, end - (end % probe) - probe);
          break;
        }
      }
      return spans;
    },
    size: () => pieces.size,
  };
}

const probeKeys = 1 << 16;

/** Of the four characters that stand there; others may have the same. */
function probeKey(text: string, at: number): number {
  const [a, b, c, d] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
  return (a ^ (b << 3) ^ (c << 6) ^ (d << 9)) & (probeKeys - 1);
}

/** Letters alone are a secret only as the whole of one: a part of it is a word like any other, and so is the name of a member. */
function isPlainWord(text: string, start: number, end: number, whole: number): boolean {
  if (!/^[A-Za-z_]+$/.test(text.slice(start, end))) return false;
  return end - start < whole || (text[start - 1] === '"' && text.startsWith('":', end));
}
