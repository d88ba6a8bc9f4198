import { describe, expect, it } from 'vitest';
import { isJsonPath, valuesAt } from '../src/json-path.ts';

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
