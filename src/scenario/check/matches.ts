import type { Place } from '../read/place.ts';

/** What holds facts, calls and statements: each scenario, and the suite for all of them. */
export const holders = ['scenarios.*', 'suite'];

/** Where verify calls stand: of a scenario, and of each of its acceptable outcomes. */
export const verifyCalls = ['scenarios.*.verify.*', 'scenarios.*.wants.outcomes.*.verify.*'];

export interface Match {
  place: Place;
  value: unknown;
}

/**
 * Everything in plain data that a dotted pattern leads to: `*` is any key or item, a last `**` any text, number or
 * true/false below. Works on data of any shape, so that checks need not wait for the shape to be right.
 */
export function matches(value: unknown, pattern: string): Match[] {
  let found: Match[] = [{ place: [], value }];
  for (const step of pattern.split('.')) {
    found = found.flatMap((match) =>
      step === '**' ? leaves(match) : step === '*' ? children(match) : child(match, step),
    );
  }
  return found;
}

function children({ place, value }: Match): Match[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ place: [...place, index], value: item }));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([key, item]) => ({ place: [...place, key], value: item }));
}

function child({ place, value }: Match, key: string): Match[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key)) return [];
  return [{ place: [...place, key], value: (value as Record<string, unknown>)[key] }];
}

function leaves(match: Match): Match[] {
  const below = children(match);
  if (below.length > 0) return below.flatMap(leaves);
  return match.value === null || typeof match.value === 'object' ? [] : [match];
}
