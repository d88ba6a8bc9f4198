/** YAML of another tool, with the line of every part: values are whatever somebody wrote. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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

/** @throws SyntaxError with what is wrong with it, and where. */
export function readPart({ text }: SuiteFile): Part {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) throw new SyntaxError(error.message.split('\n')[0]);
  const lineOf = (node: Node | null): number => (node?.range ? lines.linePos(node.range[0]).line : 1);
  const partOf = (node: Node | null): Part => ({
    line: lineOf(node),
    value: node?.toJS(document) as unknown,
    members: isMap(node)
      ? node.items.map(({ key, value }) => ({
          key: isScalar(key) ? String(key.value) : '',
          part: { ...partOf(value as Node | null), line: lineOf(key as Node) },
        }))
      : [],
    items: isSeq(node) ? node.items.map((item) => partOf(item as Node)) : [],
  });
  return partOf(document.contents);
}

export const member = ({ members }: Part, name: string): Part | null =>
  members.find(({ key }) => key === name)?.part ?? null;

export const textOf = (part: Part | null): string => (typeof part?.value === 'string' ? part.value.trim() : '');

/** A text, number or yes/no as it is written; empty for all else. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
