import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import long from './long.json' with { type: 'json' };

it('each file of tests that is left to `npm test -- --all` is there', () => {
  expect(long.filter((name) => !existsSync(join(import.meta.dirname, name)))).toEqual([]);
});
