/** Project files made from the schema alone: every field there is, so that a new one is in them by itself. */
import type { JsonSchema } from '../../src/scenario/schema/describe-schema.ts';
import { publishedSchema } from '../../src/scenario/schema/published-schema.ts';

/** Nested further, a schema repeats itself. */
const deepest = 9;

/**
 * A file with every member of every map. Where a field may be one of several things, each is taken in turn.
 * @param text What stands in the next field that holds a text, whatever it should be; and what the next name of a map is.
 * @param turn Which of several.
 */
export function everyField(text: () => string, turn: number): unknown {
  return valueOf(publishedSchema() as JsonSchema, { text, turn, depth: 0 });
}

interface Making {
  text: () => string;
  turn: number;
  depth: number;
}

function valueOf(schema: JsonSchema, making: Making): unknown {
  const { text, turn, depth } = making;
  if (depth > deepest) return text();
  const next = { ...making, depth: depth + 1 };
  const choices = schema.anyOf;
  if (choices) return valueOf(choices[turn % choices.length]!, next);
  if (schema.const !== undefined) return turn % 2 ? schema.const : text();
  if (schema.enum) return turn % 3 ? schema.enum[turn % schema.enum.length] : text();
  if (schema.type === 'array' || schema.items)
    return [valueOf((schema.items as JsonSchema | undefined) ?? {}, next), text()];
  if (schema.type === 'object' || schema.properties || schema.patternProperties) return mapOf(schema, next);
  if (schema.type === 'integer' || schema.type === 'number') return turn % 2 ? (schema.minimum ?? 1) : text();
  if (schema.type === 'boolean') return turn % 2 ? true : text();
  return text();
}

function mapOf(schema: JsonSchema, making: Making): object {
  const own = Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, valueOf(inner, making)]);
  const open = Object.values(schema.patternProperties ?? {});
  // A name that breaks things, and one that does not.
  const named = open.flatMap((inner) => [
    [making.text(), valueOf(inner, making)],
    ['plain', valueOf(inner, making)],
  ]);
  return Object.fromEntries([...own, ...named, [making.text(), making.text()]]);
}
