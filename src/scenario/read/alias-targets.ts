import { visit, type Alias, type Document, type Node } from 'yaml';

/** What each alias of a document stands for, found in one walk: asking the aliases one by one would walk it once for each. */
export function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node | undefined> {
  const known = targets.get(document);
  if (known !== undefined) return known;
  const found = new Map<Alias, Node | undefined>();
  const anchors = new Map<string, Node>();
  const anchored = (_: unknown, node: Node & { anchor?: string }): void => {
    if (node.anchor !== undefined && node.anchor !== '') anchors.set(node.anchor, node);
  };
  visit(document, {
    Alias: (_, alias) => void found.set(alias, anchors.get(alias.source)),
    Collection: anchored,
    Scalar: anchored,
  });
  targets.set(document, found);
  return found;
}

const targets = new WeakMap<Document.Parsed, ReadonlyMap<Alias, Node | undefined>>();
