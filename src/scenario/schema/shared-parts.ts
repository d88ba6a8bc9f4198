/** A schema in which parts that stand in it many times stand once, under `definitions`: a validator of it is a fraction of the size. */
import type { JsonSchema } from './describe-schema.ts';

/** Shorter ones cost less where they stand. */
const shortest = 120;

export function sharedParts(whole: object): object {
  const schema: JsonSchema = whole;
  const times = new Map<string, number>();
  const count = (part: JsonSchema): JsonSchema => {
    const text = textOf(part);
    times.set(text, (times.get(text) ?? 0) + 1);
    return withParts(part, count);
  };
  count(schema);
  const names = new Map<string, string>();
  const definitions: Record<string, object> = {};
  const share = (part: JsonSchema): JsonSchema => {
    const text = textOf(part);
    if (text.length < shortest || times.get(text) === 1) return withParts(part, share);
    let name = names.get(text);
    if (name === undefined) {
      names.set(text, (name = `part-${names.size}`));
      definitions[name] = withParts(part, share);
    }
    return { $ref: `#/definitions/${name}` } as JsonSchema;
  };
  return { ...withParts(schema, share), definitions };
}

/** What is written about a part makes it no other one. */
const textOf = (part: JsonSchema): string =>
  JSON.stringify(part, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );

function withParts(part: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, patternProperties, items, anyOf } = part;
  return {
    ...part,
    ...(properties && { properties: ofEach(properties, change) }),
    ...(patternProperties && { patternProperties: ofEach(patternProperties, change) }),
    ...(items && { items: change(items) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
  };
}

const ofEach = (table: Record<string, JsonSchema>, change: (part: JsonSchema) => JsonSchema) =>
  Object.fromEntries(Object.entries(table).map(([name, part]) => [name, change(part)]));
