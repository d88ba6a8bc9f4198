import { describe, expect, it } from 'vitest';
import type { Json } from '../src/json.ts';
import { isJsonPath, valuesAt } from '../src/json-path.ts';
import { slowMs, spent } from './spent.ts';

describe('a pattern in a JSONPath', () => {
  const reply = { items: [{ id: 'RV-12' }, { id: 'old RV-7' }, { id: 9 }] };

  it('matches a whole value, or is found within one', () => {
    expect(valuesAt(reply, "$.items[?match(@.id, 'RV-[0-9]+')].id")).toEqual(['RV-12']);
    expect(valuesAt(reply, "$.items[?search(@.id, 'RV-[0-9]+')].id")).toEqual(['RV-12', 'old RV-7']);
  });

  it('takes time that grows with the value, whatever it repeats', () => {
    const long = { items: [{ id: `${'a'.repeat(100_000)}!` }] };
    expect(valuesAt(long, "$.items[?match(@.id, '(a+)+')]")).toEqual([]);
    expect(valuesAt(long, "$.items[?search(@.id, '(a|a?)+b')]")).toEqual([]);
  });

  it('finds nothing where a reply brings a pattern that is none', () => {
    expect(valuesAt({ items: [{ id: 'x', by: '(' }] }, '$.items[?match(@.id, @.by)]')).toEqual([]);
  });

  it('is refused where it cannot be searched in linear time', () => {
    expect(isJsonPath("$.items[?match(@.id, '(a)\\\\1')]")).toContain('it refers back with \\1');
    expect(isJsonPath("$.items[?match(@.id, 'RV-[0-9]+')]")).toBeNull();
  });
});

describe('a JSONPath in a value of any shape', () => {
  const nested = (depth: number, innermost: Json): Json => (depth === 0 ? innermost : [nested(depth - 1, innermost)]);

  it('finds what lies deep', () => {
    expect(valuesAt(nested(150, { handoff: 1 }), '$..[?@.handoff].handoff')).toEqual([1]);
  });

  it('finds what lies among very many, within filters too as far as it can', () => {
    const wide = { items: Array.from({ length: 300_000 }, (_, at) => at) };
    expect(valuesAt(wide, '$.items[*]')).toHaveLength(300_000);
    expect(valuesAt(wide, '$..*')).toHaveLength(300_001);
    expect(valuesAt(wide, '$[?count(@[*]) > 3]').length).toBeLessThan(2);
  });

  it.each(['$..*..*..*', '$..[?@..a]..b', "$['a', *]['a', *]['a', *]['a', *]['a', *]['a', *]..*"])(
    'takes no long time, whatever it repeats: %s',
    async (path) => {
      const deep = nested(
        150,
        Array.from({ length: 100_000 }, () => 0),
      );
      expect(await spent(() => valuesAt(deep, path))).toBeLessThan(slowMs);
      expect(valuesAt({ a: [{ b: [1, { c: 2 }] }] }, '$..*..*..*').length).toBeGreaterThan(0);
    },
  );

  it.each(['$.items[?count($..*) > 3]', '$[?@.a == 1 && $..b]', "$[?$['a'][*]]"])(
    'is refused where it begins anew for every item: %s',
    (path) => {
      expect(isJsonPath(path)).toContain('looked for again for every item');
    },
  );

  it('may name one place of the whole within a filter', () => {
    expect(valuesAt({ id: 2, items: [{ id: 1 }, { id: 2 }] }, '$.items[?@.id == $.id]')).toEqual([{ id: 2 }]);
    expect(valuesAt({ id: [2], items: [{ id: 1 }, { id: 2 }] }, "$.items[?@.id == $['id'][0]]")).toEqual([{ id: 2 }]);
    expect(valuesAt({ items: [{ id: 'a$..b' }] }, "$.items[?@.id == 'a$..b']")).toHaveLength(1);
  });
});
