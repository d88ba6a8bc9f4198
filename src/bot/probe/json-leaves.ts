/** The scalars of a JSON value with paths that would find them, for suggestions. */
import type { Json } from '../../json.ts';

export interface Leaf {
  /** With `[*]` for the items of a list: `$.messages[*].text`. */
  path: string;
  value: string | number | boolean;
}

const mostLeaves = 200;

/** In document order; one a path; bounded, because replies are anything. */
export function leavesOf(value: Json): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const visit = (inner: Json, path: string): void => {
    if (leaves.size >= mostLeaves || inner === null) return;
    if (typeof inner !== 'object') {
      if (!leaves.has(path)) leaves.set(path, { path, value: inner });
    } else if (Array.isArray(inner)) {
      for (const item of inner.slice(0, 20)) visit(item, `${path}[*]`);
    } else {
      for (const [key, item] of Object.entries(inner)) visit(item, path + segment(key));
    }
  };
  visit(value, '$');
  return [...leaves.values()];
}

function segment(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
