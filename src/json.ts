/** Any value JSON can carry: bodies of requests and replies, handoff payloads. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every text in it, names of members among them. */
export function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
