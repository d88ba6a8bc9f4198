/** Values in the places templates give them: whatever is in them, they don't break out. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';

/** One segment, or one parameter; what a URL begins with may be a whole URL of its own. */
export function asUrl(value: Json, root: string, index: number): string {
  const text = asText(value);
  return root === 'env' || index === 0 ? text : asSegment(text);
}

/** Within the quotes of a JSON text; a list or a table stands there as it is. */
export function asJson(value: Json, root: string): string {
  if (root === 'env' || typeof value !== 'string') return asText(value);
  return JSON.stringify(value).slice(1, -1);
}

export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
