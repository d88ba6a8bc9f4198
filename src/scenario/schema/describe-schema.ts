/** A piece of JSON Schema in words: what an error says was expected. */
import { formatOf } from './formats.ts';

export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  description?: string;
}

export function isObjectSchema(schema: JsonSchema): boolean {
  return schema.type === 'object';
}

export function describeSchema(schema: JsonSchema): string {
  if (schema.enum !== undefined)
    return schema.enum.length === 1 ? quoted(schema.enum[0]) : `one of: ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return quoted(schema.const);
  if (schema.anyOf !== undefined) return describeUnion(branchesOf(schema));
  switch (schema.type) {
    case 'string':
      return formatOf(schema.pattern ?? '')?.expected ?? 'a text';
    case 'boolean':
      return 'true/false';
    case 'null':
      return 'null';
    case 'integer':
      return `a whole number${span(schema)}`;
    case 'number':
      return `a number${span(schema)}`;
    case 'array':
      return `a list${each(schema)}`;
    case 'object':
      return `a map${keys(schema)}`;
    default:
      return 'any value';
  }
}

/** A value as an error quotes it: short, whatever it is. */
export function plainWords(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return JSON.stringify(value) ?? 'nothing';
}

function describeUnion(branches: JsonSchema[]): string {
  const key = tellingKey(branches);
  const maps = branches.filter(isObjectSchema);
  if (key === null || maps.length < 2) return listed([...new Set(branches.map(describeSchema))]);
  const choices = maps.map(({ properties }) => String(properties?.[key]?.const));
  return `a map with ${key}: ${choices.join(', ')}`;
}

/** The key whose constant value tells the maps of a union apart, such as `protocol`. */
export function tellingKey(branches: JsonSchema[]): string | null {
  const maps = branches.filter(isObjectSchema);
  const keys = Object.keys(maps[0]?.properties ?? {});
  return keys.find((key) => maps.every(({ properties }) => properties?.[key]?.const !== undefined)) ?? null;
}

/** Unions inside a union are one list of choices to a reader. */
function branchesOf(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf?.flatMap(branchesOf) ?? [schema];
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

function span({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}

function each({ items, minItems }: JsonSchema): string {
  const some = minItems === undefined ? '' : ', at least one';
  if (items?.enum !== undefined) return `${some === '' ? '' : `${some},`} of: ${items.enum.join(', ')}`;
  const kinds: Record<string, string> = { string: ' of texts', object: ' of maps' };
  return `${kinds[String(items?.type)] ?? ''}${some}`;
}

function keys({ properties, patternProperties }: JsonSchema): string {
  if (properties !== undefined) return ` with the keys ${Object.keys(properties).join(', ')}`;
  return patternProperties === undefined ? '' : ' of names to values';
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}
