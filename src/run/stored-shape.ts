/** What a stored file must hold for anything to be made of it: somebody else's file of the same name is told from a damaged one of ours. */

/** `{ … }`: members there must be; others there may be. */
export type Shape =
  | 'text'
  | 'number'
  | 'yes or no'
  | 'anything'
  | readonly ['list', Shape]
  | readonly ['table', Shape]
  | readonly ['maybe', Shape]
  | { readonly [member: string]: Shape };

/** @returns What does not fit, e.g. `turns[0].customer is no table`; null when all does. */
export function misfitOf(value: unknown, shape: Shape, at = ''): string | null {
  if (shape === 'anything') return null;
  const is = (what: string): string => `${at === '' ? 'it' : at} is no ${what}`;
  if (shape === 'text') return typeof value === 'string' ? null : is('text');
  if (shape === 'number') return typeof value === 'number' ? null : is('number');
  if (shape === 'yes or no') return typeof value === 'boolean' ? null : is('yes or no');
  if (isPair(shape)) return misfitWithin(value, shape, at, is);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return is('table');
  return firstOf(Object.entries(shape), ([member, inner]) =>
    misfitOf((value as Record<string, unknown>)[member], inner, at === '' ? member : `${at}.${member}`),
  );
}

type Pair = readonly ['list' | 'table' | 'maybe', Shape];

function isPair(shape: Shape): shape is Pair {
  return Array.isArray(shape);
}

function misfitWithin(value: unknown, [kind, inner]: Pair, at: string, is: (what: string) => string): string | null {
  if (kind === 'maybe') return value === null || value === undefined ? null : misfitOf(value, inner, at);
  if (kind === 'list') {
    if (!Array.isArray(value)) return is('list');
    return firstOf([...value.entries()], ([index, item]) => misfitOf(item, inner, `${at}[${index}]`));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return is('table');
  return firstOf(Object.entries(value), ([key, item]) => misfitOf(item, inner, `${at}.${key}`));
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
