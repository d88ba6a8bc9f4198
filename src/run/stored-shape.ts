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
export function misfitOf(value: unknown, shape: Shape): string | null {
  const way: (string | number)[] = [];
  const what = firstMisfit(value, shape, way);
  return what === null ? null : `${placeOf(way)} is no ${what}`;
}

/** What should stand at the end of `way`, which then leads to the misfit; null when all fits and `way` is as it was. */
function firstMisfit(value: unknown, shape: Shape, way: (string | number)[]): string | null {
  if (shape === 'anything') return null;
  if (shape === 'text') return typeof value === 'string' ? null : 'text';
  if (shape === 'number') return typeof value === 'number' ? null : 'number';
  if (shape === 'yes or no') return typeof value === 'boolean' ? null : 'yes or no';
  const [kind, inner] = isPair(shape) ? shape : (['members', shape] as const);
  if (kind === 'maybe') return value === null || value === undefined ? null : firstMisfit(value, inner, way);
  if (kind === 'list') {
    if (!Array.isArray(value)) return 'list';
    for (let at = 0; at < value.length; at++) {
      const misfit = firstMisfitAt(at, value[at], inner, way);
      if (misfit !== null) return misfit;
    }
    return null;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'table';
  const members = value as Record<string, unknown>;
  for (const member of Object.keys(kind === 'table' ? members : inner)) {
    const misfit = firstMisfitAt(member, members[member], kind === 'table' ? inner : inner[member]!, way);
    if (misfit !== null) return misfit;
  }
  return null;
}

function firstMisfitAt(at: string | number, value: unknown, shape: Shape, way: (string | number)[]): string | null {
  way.push(at);
  const misfit = firstMisfit(value, shape, way);
  if (misfit === null) way.pop();
  return misfit;
}

const placeOf = (way: readonly (string | number)[]): string =>
  way.length === 0
    ? 'it'
    : way.reduce<string>((place, at) => {
        if (typeof at === 'number') return `${place}[${at}]`;
        return place === '' ? at : `${place}.${at}`;
      }, '');

function isPair(shape: Shape): shape is readonly ['list' | 'table' | 'maybe', Shape] {
  return Array.isArray(shape);
}
