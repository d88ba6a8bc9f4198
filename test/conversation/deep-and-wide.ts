import type { Json } from '../../src/json.ts';

/** Of few bytes, and too much for a path that looks through all of it three times over. */
export const deepAndWide = {
  deep: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as Json,
  wide: Array.from({ length: 4000 }, () => 0),
};
