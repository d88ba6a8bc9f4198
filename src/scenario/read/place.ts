/** From a place in a file's value back to its line and column. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem, Range } from '../../problem.ts';
import { aliasTargets } from './alias-targets.ts';
import { codeFrame } from './code-frame.ts';
import type { Source, SourceFile } from './source.ts';
import { documentOf } from './document-of.ts';

/** Keys and indexes from the top of a file, e.g. ['scenarios', 'refund', 'opening', 0]. */
export type Place = readonly (string | number)[];

type Report = Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;

/** A problem at offsets of a file's text. */
export function problemAt(file: SourceFile, [start, end]: readonly [number, number], report: Report): Problem {
  const range: Range = { start: position(file, start), end: position(file, Math.max(start, end)) };
  return { ...report, file: file.path, range, frame: codeFrame(file.text, range) };
}

/** A problem at a place of a file's value: at the value itself, or at the key that names it. */
export function problemIn(source: Source, place: Place, part: 'key' | 'value', report: Report): Problem {
  const owner = ownerOf(source, place);
  return problemAt(owner, offsets(owner, place, part), report);
}

/** The text of a scalar as it is written in the file; null for anything else. */
export function writtenAt(source: Source, place: Place): string | null {
  const owner = ownerOf(source, place);
  const node = resolved(owner, walk(owner, place)?.value);
  return isScalar(node) && node.type === 'PLAIN' ? (node.source ?? null) : null;
}

/** The file that a place of a value stands in: the last laid over it that has the place. */
function ownerOf(source: Source, place: Place): Source {
  return source.overlays?.findLast((overlay) => walk(overlay, place) !== null) ?? source;
}

function position({ lines, text }: SourceFile, offset: number): Range['start'] {
  const within = Math.min(offset, text.length);
  const { line, col } = lines.linePos(within);
  return { line, column: col, offset: within };
}

/** Falls back to the nearest place above that is in the file. */
function offsets(source: Source, place: Place, part: 'key' | 'value'): readonly [number, number] {
  for (let length = place.length; length > 0; length--) {
    const found = walk(source, place.slice(0, length));
    const node = part === 'value' ? (found?.value ?? found?.key) : (found?.key ?? found?.value);
    if (node?.range) return trimmed(source, node);
  }
  const top = documentOf(source).contents;
  return top?.range ? trimmed(source, top) : [0, 0];
}

/** A block map begins at its first key: mark that line, not all of the map. */
function trimmed(source: Source, node: Node): readonly [number, number] {
  const [start, end] = node.range!;
  const first = isMap(node) || isSeq(node) ? source.text.slice(start, end).search(/[\r\n]/) : -1;
  return [start, first < 0 ? end : start + first];
}

interface Found {
  key: Node | null;
  value: Node | null;
}

/** Of a key that is there twice the last one counts, as it does for the value. */
function walk(source: Source, place: Place): Found | null {
  let found: Found = { key: null, value: documentOf(source).contents };
  for (const step of place) {
    const node = resolved(source, found.value);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) return null;
      found = { key: pair.key, value: pair.value };
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) return null;
      found = { key: null, value: item };
    } else return null;
  }
  return found;
}

const pairs = new WeakMap<Node, Map<string, Pair<Node, Node | null>>>();

/** By key; made once a map, however many places are asked for. */
function pairsOf(map: YAMLMap): Map<string, Pair<Node, Node | null>> {
  const known = pairs.get(map);
  if (known !== undefined) return known;
  const byKey = new Map<string, Pair<Node, Node | null>>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (isPair(pair) && isScalar(pair.key)) byKey.set(String(pair.key.value), pair);
  }
  pairs.set(map, byKey);
  return byKey;
}

function resolved(source: Source, node: Node | null | undefined): Node | null | undefined {
  return isAlias(node) ? aliasTargets(documentOf(source)).get(node) : node;
}
