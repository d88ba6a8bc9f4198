/** Shared parts that no alias refers to. */
import { isAlias, isMap, isNode, isScalar, visit } from 'yaml';
import type { Problem } from '../../problem.ts';
import { documentOf } from '../read/document-of.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';

export function idleHolders(source: Source): Problem[] {
  const top = documentOf(source).contents;
  if (!isMap(top)) return [];
  const used = new Set<string>();
  visit(documentOf(source), { Alias: (_, node) => void used.add(node.source) });
  return top.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!name.startsWith('x-') || !isNode(value) || isAlias(value)) return [];
    const anchors: string[] = [];
    visit(value, { Node: (_, node) => void (isAlias(node) || !node.anchor || anchors.push(node.anchor)) });
    if (anchors.some((anchor) => used.has(anchor))) return [];
    const message =
      anchors.length === 0
        ? 'It holds no anchor, so nothing can refer to it'
        : `Nothing refers to ${anchors.map((one) => `"*${one}"`).join(', ')}`;
    return [
      problemIn(source, [name], 'key', {
        code: 'no-effect',
        message,
        hint: 'An anchor (&name) is used by an alias (*name) in the same file.',
      }),
    ];
  });
}
