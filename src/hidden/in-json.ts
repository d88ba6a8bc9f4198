/** A JSON text stays one when secrets are taken out of it: what stands between its texts holds it together. */
import type { Span } from './piece-index.ts';

/** `bare`: stands outside of every text, so that its mark has to be one. */
export interface JsonSpan extends Span {
  bare?: true;
}

/** One value, or one a line. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  return isValue(text) || text.split('\n').every((line) => line.trim() === '' || isValue(line));
}

function isValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of the spans what lies in texts, and the numbers that hold a secret. */
export function withinJson(text: string, spans: readonly Span[]): JsonSpan[] {
  const found: JsonSpan[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g)) {
    const [start, end] = [token.index, token.index + token[0].length];
    const touching = spans.filter((span) => span.start < end && span.end > start);
    if (touching.length === 0) continue;
    if (token[0].startsWith('"'))
      found.push(
        ...touching.map((span) => ({
          ...span,
          start: Math.max(span.start, start + 1),
          end: Math.min(span.end, end - 1),
        })),
      );
    else found.push({ start, end, name: touching[0]!.name, bare: true });
  }
  return found.filter((span) => span.start < span.end);
}
