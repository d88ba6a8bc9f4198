/** YAML of another tool, with the line of every part: values are whatever somebody wrote. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { SuiteFile } from './adopted.ts';

export interface Part {
  /** Counts from 1. */
  line: number;
  /** As plain data. */
  value: unknown;
  /** Members of a map, by name; empty for all else. */
  members: { key: string; part: Part }[];
  /** Items of a list. */
  items: Part[];
}

/**
 * What stands under an anchor stands in the place of each alias of it, and in a map into which it is merged (`<<`).
 *
 * @throws Error with what is wrong with it, and where.
 */
export function readPart({ text }: SuiteFile): Part {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error', merge: true });
  const [error] = document.errors;
  if (error?.code === 'MULTIPLE_DOCS')
    throw new SyntaxError(
      `It holds several documents, the second from line ${lines.linePos(error.pos[0]).line} on: each needs a file of its own.`,
    );
  if (error !== undefined) throw new SyntaxError(error.message.split('\n')[0]);
  // Refuses aliases of aliases that would fill the memory.
  document.toJS();
  const lineOf = (node: Node | null): number => (node?.range ? lines.linePos(node.range[0]).line : 1);
  return partIn(document, lineOf)(document.contents, []);
}

type PartOf = (given: Node | null, within: readonly Node[]) => Part;

function partIn(document: Document.Parsed, lineOf: (node: Node | null) => number): PartOf {
  const partOf: PartOf = (given, within) => {
    const node = named(given);
    if (node !== null && within.includes(node)) throw new SyntaxError('An alias stands within what it names.');
    const inside = node === null ? within : [...within, node];
    return {
      line: lineOf(given),
      value: node?.toJS(document) as unknown,
      members: isMap(node) ? membersOf(node, inside) : [],
      items: isSeq(node) ? node.items.map((item) => partOf(item as Node, inside)) : [],
    };
  };
  const named = (node: Node | null): Node | null => (isAlias(node) ? (node.resolve(document) ?? null) : node);
  const membersOf = ({ items }: YAMLMap, within: readonly Node[]): Part['members'] => {
    const own = items.flatMap(({ key, value }) =>
      isMerge(key)
        ? []
        : [
            {
              key: isScalar(key) ? String(key.value) : '',
              part: { ...partOf(value as Node | null, within), line: lineOf(key as Node) },
            },
          ],
    );
    const merged = items.flatMap(({ key, value }) => {
      if (!isMerge(key)) return [];
      const { members, items: several } = partOf(value as Node | null, within);
      return [...members, ...several.flatMap((one) => one.members)];
    });
    const taken = new Set(own.map(({ key }) => key));
    const first = merged.filter(({ key }, at) => merged.findIndex((one) => one.key === key) === at);
    return [...own, ...first.filter(({ key }) => !taken.has(key))];
  };
  return partOf;
}

const isMerge = (key: unknown): boolean => isScalar(key) && typeof key.value === 'symbol';

export const member = ({ members }: Part, name: string): Part | null =>
  members.find(({ key }) => key === name)?.part ?? null;

export const textOf = (part: Part | null): string => (typeof part?.value === 'string' ? part.value.trim() : '');

/** A text, number or yes/no as it is written; empty for all else. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
