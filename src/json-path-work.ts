/** How much work a JSONPath may be: replies are of any shape, and some paths look at every part of one many times over. */
import type { Json } from './json.ts';

/** Of a compiled path. */
export interface PathWork {
  /** `..`, each of which goes through all that lies below. */
  descents: number;
  /** Further selectors in one pair of brackets: each may double what is found. */
  unions: number;
}

/** Parts looked at: a second or so. */
const most = 5_000_000;

/** @param path As the compiler writes it. */
export function workOf(path: string): PathWork {
  const bare = withoutTexts(path);
  return { descents: bare.split('..').length - 1, unions: bare.split(',').length - 1 };
}

/** A query from the root within a filter that finds more than one thing is made again for every item. @returns It, or null. */
export function rootQueryWithin(path: string): string | null {
  const bare = withoutTexts(path);
  for (const { index } of bare.slice(1).matchAll(/\$/g)) {
    const [query] = /^\$(?:\.\w+|\[(?:''|-?\d+)\])*(?:\.\.|\[)?/.exec(bare.slice(index + 1))!;
    if (/(\.\.|\[)$/.test(query)) return query;
  }
  return null;
}

const withoutTexts = (path: string): string => path.replaceAll(/'(?:[^'\\]|\\.)*'/gs, "''");

export function isTooMuch({ descents, unions }: PathWork, value: Json): boolean {
  if (descents + unions < 2) return false;
  const { parts, depth } = extentOf(value);
  return parts * depth ** Math.max(0, descents - 1) * 2 ** unions > most;
}

function extentOf(value: Json): { parts: number; depth: number } {
  let parts = 0;
  let depth = 0;
  const open: [Json, number][] = [[value, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [part, at] = next;
    parts++;
    depth = Math.max(depth, at);
    if (part === null || typeof part !== 'object') continue;
    for (const inner of Array.isArray(part) ? part : Object.values(part)) open.push([inner, at + 1]);
  }
  return { parts, depth };
}
